"""Outlines of simple figures, as steps that every painter can draw."""

import math

from app.timeline.shapes import Outline, PathStep, Point

_KAPPA = 4 / 3 * math.tan(math.pi / 8)
"""Distance of the control points of a quarter circle of radius 1."""


def polygon(*corners: Point) -> Outline:
    """A closed figure through these corners."""
    return (*polyline(*corners), ("Z",))


def polyline(*points: Point) -> Outline:
    """An open line through these points."""
    first, *others = points
    return (("M", *first), *(("L", *point) for point in others))


def strokes(*lines: tuple[Point, ...]) -> Outline:
    """Several open lines as one outline."""
    return tuple(step for line in lines for step in polyline(*line))


def box(x: float, y: float, width: float, height: float) -> Outline:
    """An upright rectangle."""
    return polygon((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def circle(x: float, y: float, radius: float) -> Outline:
    """A whole circle, as four curves."""
    r, k = radius, radius * _KAPPA
    return (
        ("M", x + r, y),
        ("C", x + r, y + k, x + k, y + r, x, y + r),
        ("C", x - k, y + r, x - r, y + k, x - r, y),
        ("C", x - r, y - k, x - k, y - r, x, y - r),
        ("C", x + k, y - r, x + r, y - k, x + r, y),
        ("Z",),
    )


def diamond(half: float) -> Outline:
    """A square on its point around 0, 0; ``half`` is half its diagonal."""
    return polygon((0, -half), (half, 0), (0, half), (-half, 0))


def arc(centre: Point, radius: float, start: float, sweep: float) -> Outline:
    """A part of a circle, angles in degrees clockwise from the right, as curves of at most 90°."""
    count = max(1, math.ceil(abs(sweep) / 90))
    step = math.radians(sweep / count)
    reach = 4 / 3 * math.tan(step / 4) * radius
    angle = math.radians(start)
    steps: list[PathStep] = [("M", *_on_circle(centre, radius, angle))]
    for _ in range(count):
        x0, y0 = _on_circle(centre, radius, angle)
        x1, y1 = _on_circle(centre, radius, angle + step)
        steps.append(
            (
                "C",
                x0 - reach * math.sin(angle),
                y0 + reach * math.cos(angle),
                x1 + reach * math.sin(angle + step),
                y1 - reach * math.cos(angle + step),
                x1,
                y1,
            )
        )
        angle += step
    return tuple(steps)


def placed(outline: Outline, x: float, y: float, scale: float = 1.0) -> Outline:
    """The outline scaled around 0, 0 and then moved to x, y."""
    return tuple(_placed_step(step, x, y, scale) for step in outline)


def _placed_step(step: PathStep, x: float, y: float, scale: float) -> PathStep:
    numbers: tuple[float, ...] = step[1:]
    moved = (number * scale + (y if index % 2 else x) for index, number in enumerate(numbers))
    return (step[0], *moved)


def _on_circle(centre: Point, radius: float, angle: float) -> Point:
    return (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))
