"""S20 as a picture: how sure the facts are, and how many have sources, a beleving or an uncertain day."""

from app.domain.event import Establishment
from app.figures.counts import Count, counts_figure
from app.figures.figure import Figure, Space
from app.signals.basis import Basis
from app.signals.sources_and_accounts import SourcesAndAccounts


def source_counts_figure(basis: Basis, found: SourcesAndAccounts, space: Space) -> Figure | None:
    """Rows of counts; None without events."""
    if not found.event_ids:
        return None
    per_kind: dict[Establishment, list[str]] = {one: [] for one in Establishment}
    for event in basis.shown:
        per_kind[event.establishment].append(event.id)
    counts = [
        Count(words=one.label.partition(" (")[0].lower(), number=len(ids), event_ids=tuple(ids))
        for one, ids in per_kind.items()
        if ids
    ]
    for words, ids in (
        ("met twee of meer bronnen", found.two_sources_ids),
        ("zonder bron", found.no_source_ids),
        ("met een beleving", found.experience_ids),
        ("dag niet precies bekend", found.uncertain_ids),
    ):
        counts.append(Count(words=words, number=len(ids), event_ids=ids, fill="sunken"))
    return counts_figure(counts, space, "Feit, beleving, lezingen en bron")
