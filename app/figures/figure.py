"""A picture of a signal with the places in it that lead to the timeline."""

from __future__ import annotations

from dataclasses import dataclass

from app.signals.target import Target
from app.timeline.measure import TextMeasure
from app.timeline.picture import Box, Picture

TEXT = 12.0
"""Size of words and numbers in a figure."""

SMALL = 11.0
"""Size of notes, the smallest there is but for numbers of events."""

NUMBER = 10.5
"""Size of the number of an event under its mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A place in a picture that leads somewhere; ``words`` say what is there."""

    box: Box
    words: str
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture and its areas, in reading order."""

    picture: Picture
    areas: tuple[Area, ...] = ()

    def area_at(self, x: float, y: float) -> Area | None:
        """The last area that holds a point, which is the one in front."""
        return next((area for area in reversed(self.areas) if area.box.holds(x, y)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """How wide a figure may be and how wide a text is."""

    width: float
    measure: TextMeasure
