"""S8 Overdrachten: the days between one involvement and the next, and how it was handed over."""

from dataclasses import dataclass

from app.domain.handover import HandoverMode
from app.signals.basis import Basis, day_of
from app.signals.json_form import Json

PAPER_OR_NOTHING = frozenset({HandoverMode.SCHRIFTELIJK, HandoverMode.GEEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverGap:
    """One overdracht; negative days mean that the two overlapped."""

    handover_id: str
    days: int
    mode: HandoverMode
    stands_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Handovers:
    """S8 by id."""

    handovers: tuple[HandoverGap, ...]


def handovers(basis: Basis) -> Handovers:
    """S8 for every overdracht."""
    found = []
    for handover in sorted(basis.case.handovers.values(), key=lambda h: h.id):
        before = basis.case.involvements[handover.from_involvement_id]
        after = basis.case.involvements[handover.to_involvement_id]
        ended = basis.last_day if before.end is None else day_of(before.end)
        days = day_of(after.start) - ended
        found.append(
            HandoverGap(
                handover_id=handover.id,
                days=days,
                mode=handover.mode,
                stands_out=days > basis.thresholds.handover_gap or handover.mode in PAPER_OR_NOTHING,
            )
        )
    return Handovers(handovers=tuple(found))


def to_json(_basis: Basis, found: Handovers) -> Json:
    """S8 in the form of the contract."""
    return {
        "overdrachten": [
            {"id": h.handover_id, "dagen": h.days, "wijze": str(h.mode), "opvallend": h.stands_out}
            for h in found.handovers
        ]
    }
