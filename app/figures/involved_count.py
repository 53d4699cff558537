"""S6 as a picture: how many professionals were involved at the same time, along the whole case."""

from app.figures.figure import SMALL, TEXT, Figure, Space
from app.figures.sketch import Sketch
from app.figures.time_scale import HEAD, TimeScale
from app.figures.wording import run_words
from app.signals.basis import Basis
from app.signals.days import levels, merged
from app.signals.professionals_involved import ProfessionalsInvolved
from app.signals.target import to_days
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Line, Rect

_HIGH, _LEFT = 116.0, 26.0


def involved_count_figure(basis: Basis, found: ProfessionalsInvolved, space: Space) -> Figure | None:
    """A stepped ground with the numbers before it; None when nobody was involved."""
    if not found.most_at_once:
        return None
    sketch = Sketch(space)
    scale = TimeScale(first=basis.within[0], last=basis.last_day, left=_LEFT, right=space.width - 6)
    foot = HEAD + 14 + _HIGH
    scale.draw(sketch, 0, foot)
    step = _HIGH / found.most_at_once
    steps = list(levels(_runs(basis), basis.within))
    for first, last, level in steps:
        left, right = scale.x(first), scale.x(last + 1)
        box = Box(x=left, y=foot - level * step, width=max(right - left, 0.5), height=level * step)
        sketch.add(Rect(box.x, box.y, box.width, box.height, "regie"))
        sketch.add(Line(left, box.y, right, box.y, "regieInk", 1.6))
        words = f"{level} tegelijk: {run_words((first, last))}"
        sketch.lead(box, words, to_days(first, last))
    _mark_most(sketch, scale, steps, found.most_at_once, foot - _HIGH)
    _draw_heights(sketch, basis, found.most_at_once, foot, step)
    return sketch.figure(foot + 6, "Hoeveel professionals tegelijk")


def _runs(basis: Basis) -> list[tuple[int, int]]:
    per_person: dict[str, list[tuple[int, int]]] = {}
    for involvement in basis.case.involvements.values():
        per_person.setdefault(involvement.professional_id, []).extend(basis.involvement_runs([involvement]))
    return [run for runs in per_person.values() for run in merged(runs)]


def _mark_most(
    sketch: Sketch, scale: TimeScale, steps: list[tuple[int, int, int]], most: int, top: float
) -> None:
    first, last = next((first, last) for first, last, level in steps if level == most)
    middle = (scale.x(first) + scale.x(last + 1)) / 2
    sketch.write((middle, top - 5), str(most), TEXT, bold=True, anchor=Anchor.MIDDLE)


def _draw_heights(sketch: Sketch, basis: Basis, most: int, foot: float, step: float) -> None:
    many = basis.thresholds.many_professionals
    for level in sorted({1, many, most}):
        if level > most:
            continue
        y = foot - level * step
        sketch.write((_LEFT - 6, y + 4), str(level), SMALL, "text2", anchor=Anchor.END)
        if level == many:
            sketch.add(Line(_LEFT, y, sketch.width - 6, y, "text2", 1.0, (4, 3)))
    sketch.add(Line(_LEFT, foot, sketch.width - 6, foot, "lineStrong"))
