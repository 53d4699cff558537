"""S12 as a picture: decisions and aanbod before and after the first shared analysis."""

from app.figures.figure import Figure, Space
from app.figures.marks import decision_mark
from app.figures.time_rows import Mark, RowSheet, TimeRow, Upright
from app.signals.basis import Basis, day_of
from app.signals.shared_analysis import SharedAnalysisFound
from app.signals.target import to_days


def first_analysis_figure(basis: Basis, found: SharedAnalysisFound, space: Space) -> Figure | None:
    """Two rows with a line at the first shared analysis; None when there was none."""
    if found.first is None:
        return None
    sheet = RowSheet(space, *basis.within, label_width=96)
    rows = [
        TimeRow(title="Besluiten", marks=tuple(decision_mark(basis, event) for event in basis.decisions)),
        TimeRow(title="Aanbod", marks=_services(basis)),
    ]
    line = Upright(day=found.first.day, words="eerste gedeelde analyse")
    return sheet.sketch.figure(sheet.draw(rows, uprights=[line]), "Gedeelde analyse")


def _services(basis: Basis) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            day=day_of(one.start),
            words=f"{one.start.text} · {one.name}",
            target=to_days(
                day_of(one.start),
                day_of(one.start),
                (e.id for e in basis.events if e.service_id == one.id),
            ),
            glyph="aanbod_start",
            scale=0.85,
        )
        for one in basis.services
    )
