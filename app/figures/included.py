"""S19 as a picture: the decisions in which a party was not asked, and those explained to both parents."""

from app.figures.figure import Figure, Space
from app.figures.marks import decision_mark
from app.figures.time_rows import RowSheet, TimeRow
from app.signals.basis import Basis
from app.signals.included_in_decision import IncludedInDecision


def included_figure(basis: Basis, found: IncludedInDecision, space: Space) -> Figure | None:
    """Two rows of decisions; None without decisions."""
    total = len(found.decision_ids)
    if not total:
        return None
    sheet = RowSheet(space, *basis.within, label_width=176, tail_width=76)
    rows = [
        TimeRow(
            title=title,
            marks=tuple(decision_mark(basis, basis.by_id[i]) for i in ids),
            tail=f"{len(ids)} van {total}",
        )
        for title, ids in (
            ("Uitgelegd aan beide ouders", found.explained_to_both_ids),
            ("Een partij niet gevraagd", found.not_asked_ids),
        )
    ]
    return sheet.sketch.figure(sheet.draw(rows), "Meegenomen in het besluit")
