"""S7 as a picture: who had regie when, the days on which that is not recorded, and when it was double."""

from app.domain.wording import days_text
from app.figures.figure import Figure, Space
from app.figures.stacking import stacked_levels
from app.figures.time_rows import Bar, RowSheet, TimeRow
from app.figures.wording import run_words, stretch_words
from app.signals.basis import Basis
from app.signals.days import Run, Stretch
from app.signals.regie import Regie
from app.signals.target import to_days, to_stretch
from app.timeline.shapes import Hatch


def regie_line_figure(basis: Basis, found: Regie, space: Space) -> Figure | None:
    """A row with regie, one with gaps and one with double regie; None when none was recorded."""
    if not found.total_days:
        return None
    sheet = RowSheet(space, *basis.within, label_width=128)
    rows = [TimeRow(title="Regie", bars=_regie_bars(basis, found))]
    if found.gaps:
        gaps = tuple(_stretch_bar(one, "niet vastgelegd", Hatch.GAP) for one in found.gaps)
        rows.append(TimeRow(title="Niet vastgelegd", bars=gaps))
    if found.double:
        double = tuple(_stretch_bar(one, "meer dan één", Hatch.SLANTED) for one in found.double)
        rows.append(TimeRow(title="Meer dan één", bars=double))
    return sheet.sketch.figure(sheet.draw(rows), "Wie had regie")


def _regie_bars(basis: Basis, found: Regie) -> tuple[Bar, ...]:
    runs: list[tuple[Run, str]] = []
    for involvement_id in found.involvement_ids:
        involvement = basis.case.involvements[involvement_id]
        name = basis.case.actor_name(involvement.professional_id)
        runs += [(run, name) for run in basis.involvement_runs([involvement])]
    runs.sort()
    levels = stacked_levels([run for run, _ in runs])
    return tuple(
        Bar(
            first=run[0],
            last=run[1],
            fill="regie",
            line="regieInk",
            height=18,
            text=name,
            level=level,
            words=f"{name}: {run_words(run)}",
            target=to_days(*run),
        )
        for (run, name), level in zip(runs, levels, strict=True)
    )


def _stretch_bar(stretch: Stretch, words: str, hatch: Hatch) -> Bar:
    return Bar(
        first=stretch.start.toordinal(),
        last=stretch.end.toordinal(),
        fill="surface",
        line="kInk",
        hatch=hatch,
        dash=(4, 3),
        height=12,
        note=days_text(stretch.days),
        words=f"{words}: {stretch_words(stretch)}",
        target=to_stretch(stretch),
    )
