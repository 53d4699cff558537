"""S14 as a picture: per kind of decision the days from what gave rise to it, one dot each."""

from app.domain.decision import DecisionBasis
from app.domain.wording import days_text
from app.figures.figure import SMALL, Figure, Space
from app.figures.sketch import Sketch
from app.figures.wording import event_words
from app.signals.basis import Basis
from app.signals.response_time import CALM_BASES, DecisionDelay, ResponseTime
from app.signals.rounding import median_from
from app.signals.target import to_events
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Disc, Line, Rect

_LEFT, _HEAD, _STEP = 158.0, 22.0, 11.0


def delays_figure(basis: Basis, found: ResponseTime, space: Space) -> Figure | None:
    """Two rows of dots along days; None when no aanleiding is known."""
    nood = [one for one in found.delays if one.basis is DecisionBasis.NOOD]
    calm = [one for one in found.delays if one.basis in CALM_BASES]
    if not nood and not calm:
        return None
    sketch = Sketch(space)
    most = max(14, *(one.days for one in (*nood, *calm)))
    y = _HEAD
    bottoms = []
    for title, delays in (("Besluiten uit nood", nood), ("Gepland of wettelijk", calm)):
        y = _draw_row(sketch, basis, (title, delays), y, most)
        bottoms.append(y)
    _draw_days(sketch, most, bottoms[-1])
    return sketch.figure(bottoms[-1] + 6, "Tijd om te kijken")


def _x(sketch: Sketch, days: float, most: int) -> float:
    return _LEFT + (sketch.width - _LEFT - 16) * min(max(days, 0), most) / most


def _draw_days(sketch: Sketch, most: int, bottom: float) -> None:
    step = next((one for one in (1, 7, 14, 30, 90, 180, 365) if most / one <= 9), 3650)
    for day in range(0, most + 1, step):
        x = _x(sketch, day, most)
        sketch.add(Line(x, _HEAD - 4, x, bottom, "line"))
        sketch.write((x, 13), str(day) if day else "0 dagen", SMALL, "text2", anchor=Anchor.MIDDLE)


def _draw_row(
    sketch: Sketch, basis: Basis, row: tuple[str, list[DecisionDelay]], top: float, most: int
) -> float:
    title, delays = row
    heaps: dict[int, int] = {}
    places = []
    for delay in delays:
        column = round(_x(sketch, delay.days, most) / _STEP)
        heaps[column] = heaps.get(column, 0) + 1
        places.append((delay, column * _STEP, heaps[column] - 1))
    highest = min(max(heaps.values(), default=1), 12)
    base = top + 12 + (highest - 1) * _STEP
    sketch.write((0, base + 4), title)
    for delay, x, heap in places:
        y = base - min(heap, 11) * _STEP
        words = f"{days_text(delay.days)}: {event_words(basis, delay.event_id)}"
        sketch.add(Disc(x, y, 4.6, "meet", "meet", 1.2, about=(delay.event_id,)))
        sketch.lead(Box(x=x - 6, y=y - 6, width=12, height=12), words, to_events((delay.event_id,)))
    middle = median_from([one.days for one in delays])
    bottom = base + 12
    if middle is not None:
        x = _x(sketch, middle, most)
        sketch.add(Line(x, base - 10, x, base + 12, "accent", 2))
        words = "middelste: " + f"{middle:g} dagen".replace(".", ",")
        wide = sketch.room(words, SMALL, bold=True)
        left = min(x + 5, sketch.width - wide)
        sketch.add(Rect(left - 2, base + 8, wide + 4, 14, "surface"))
        sketch.write((left, base + 19), words, SMALL, bold=True)
        bottom = base + 26
    sketch.add(Line(0, bottom, sketch.width, bottom, "line", 0.6))
    return bottom
