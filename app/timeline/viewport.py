"""The visible time: days to the places where they are drawn, and back.

Days are floats: the proleptic ordinal of a date (`date.toordinal`) is the start of that day,
the next whole number its end.
"""

from dataclasses import dataclass, replace
from datetime import date

LARGEST_SCALE = 96.0
"""Units per day beyond which zooming in says nothing more."""

_OVERSIZE = 1.25
"""The case may be zoomed out until it fills this part of the width."""


def day_number(day: date) -> float:
    """The start of a day on the axis."""
    return float(day.toordinal())


def date_at(day: float) -> date:
    """The date a place on the axis lies in; places outside the calendar give its first or last day."""
    return date.fromordinal(min(max(int(day // 1), 1), date.max.toordinal()))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimits:
    """From the start of the first to the end of the last day there is anything to see of."""

    first: float
    last: float

    @property
    def days(self) -> float:
        """Number of days, at least one."""
        return max(self.last - self.first, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewport:
    """The time from ``first_day`` drawn from ``left`` over ``width`` units, ``scale`` units per day."""

    first_day: float
    scale: float
    width: float
    left: float = 0.0

    @property
    def last_day(self) -> float:
        """The moment at the right edge."""
        return self.first_day + self.width / self.scale

    @property
    def right(self) -> float:
        """Where the right edge is drawn."""
        return self.left + self.width

    @property
    def middle_day(self) -> float:
        """The moment halfway."""
        return self.first_day + self.width / self.scale / 2

    @property
    def origin(self) -> float:
        """Where day 0 would be drawn: a day is drawn at ``origin + day * scale``."""
        return self.left - self.first_day * self.scale

    def x_of(self, day: float) -> float:
        """Where a moment is drawn."""
        return (day - self.first_day) * self.scale + self.left

    def day_at(self, x: float) -> float:
        """The moment that is drawn at ``x``."""
        return (x - self.left) / self.scale + self.first_day

    def panned(self, distance: float) -> "Viewport":
        """The view after the drawing was pushed to the right by ``distance`` units."""
        return replace(self, first_day=self.first_day - distance / self.scale)

    def zoomed(self, factor: float, x: float, limits: TimeLimits) -> "Viewport":
        """The view zoomed in by ``factor``; the moment at ``x`` stays where it is, if limits allow."""
        scale = clamped_scale(self.scale * factor, self.width, limits)
        fixed = self.day_at(x)
        return replace(self, scale=scale, first_day=fixed - (x - self.left) / scale).clamped(limits)

    def resized(self, width: float, left: float) -> "Viewport":
        """The same first day and scale in another place."""
        return replace(self, width=max(width, 1.0), left=left)

    def clamped(self, limits: TimeLimits) -> "Viewport":
        """The nearest view whose middle lies within the limits."""
        scale = clamped_scale(self.scale, self.width, limits)
        half = self.width / scale / 2
        middle = min(max(self.first_day + self.width / self.scale / 2, limits.first), limits.last)
        return self if _is_near(self, scale, middle) else replace(self, scale=scale, first_day=middle - half)

    def centred_on(self, day: float) -> "Viewport":
        """The view with ``day`` in the middle."""
        return replace(self, first_day=day - self.width / self.scale / 2)


def clamped_scale(scale: float, width: float, limits: TimeLimits) -> float:
    """The nearest scale at which the limits fill enough of the width and a day is not too wide."""
    smallest = min(width / (limits.days * _OVERSIZE), LARGEST_SCALE)
    return min(max(scale, smallest), LARGEST_SCALE)


def fitted(limits: TimeLimits, width: float, left: float = 0.0, margin: float = 24.0) -> Viewport:
    """The view that shows just these days, with a margin in units at both sides."""
    inner = max(width - 2 * margin, 1.0)
    scale = min(inner / limits.days, LARGEST_SCALE)
    middle = (limits.first + limits.last) / 2
    return Viewport(first_day=middle - width / scale / 2, scale=scale, width=max(width, 1.0), left=left)


def _is_near(view: Viewport, scale: float, middle: float) -> bool:
    return scale == view.scale and abs(middle - view.middle_day) < 1e-9
