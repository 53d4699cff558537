"""S10 as a picture: a block per agreement, in the rows of what became of it."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.meeting import AgreementStatus
from app.figures.counts import Count, counts_figure
from app.figures.figure import Figure, Space
from app.signals.agreements import Agreements
from app.signals.basis import Basis
from app.timeline.shapes import Hatch

_LOOKS: Mapping[AgreementStatus, tuple[str | None, Hatch | None]] = MappingProxyType(
    {
        AgreementStatus.NAGEKOMEN: ("meet", None),
        AgreementStatus.DEELS_NAGEKOMEN: ("regie", Hatch.SLANTED),
        AgreementStatus.NIET_NAGEKOMEN: ("surface", None),
        AgreementStatus.VERVALLEN: ("sunken", None),
        AgreementStatus.ONBEKEND: ("surface", Hatch.GAP),
    }
)


def agreement_counts_figure(basis: Basis, found: Agreements, space: Space) -> Figure | None:
    """A row per status that occurs; None without agreements."""
    if not found.agreement_ids:
        return None
    per_status: dict[AgreementStatus, list[str]] = {status: [] for status in AgreementStatus}
    for event in basis.meetings:
        for agreement in event.meeting.agreements if event.meeting else ():
            per_status[agreement.status].append(event.id)
    counts = [
        Count(
            words=status.label.lower(),
            number=len(ids),
            event_ids=tuple(ids),
            fill=_LOOKS[status][0],
            hatch=_LOOKS[status][1],
        )
        for status, ids in per_status.items()
        if ids
    ]
    return counts_figure(counts, space, "Afspraken")
