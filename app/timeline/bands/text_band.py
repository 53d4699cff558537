"""Bands of words over a time: phases, the koers a party stated, circumstances from outside."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.phases import phases
from app.domain.snapshot import CaseSnapshot
from app.timeline.bands.strip import Named, Strip, name_in, with_count
from app.timeline.shapes import Rect, Shape, Text
from app.timeline.spans import end_day, rows_without_overlap, start_day
from app.timeline.view import Sizes

_BAR, _PITCH = 14.0, 17.0
_MOST_ROWS = 3


class Words(NamedTuple):
    """What was so from ``first`` to ``last``; ``about`` is the id of whatever says so, if any."""

    first: float
    last: float
    text: str
    about: tuple[str, ...] = ()


class TextBand:
    """Words on a quiet ground, in as many rows as they need up to three."""

    def __init__(self, title: str, words: list[Words]) -> None:
        ordered = sorted(words)
        rows = rows_without_overlap((one.first, one.last) for one in ordered)
        self._pieces = tuple((one, row) for one, row in zip(ordered, rows, strict=True) if row < _MOST_ROWS)
        self.title = with_count(title, len(ordered) - len(self._pieces))
        self._rows = max((row + 1 for _, row in self._pieces), default=0)

    def height(self, sizes: Sizes) -> float:
        """Its height, gap below included; 0 when there is nothing to say."""
        return (self._rows * _pitch(sizes) + 4 * sizes.unit) if self._rows else 0.0

    def shapes(self, strip: Strip) -> Iterator[Shape]:
        """What is drawn of it in a view."""
        unit, size = strip.unit, strip.sizes.band
        height = _pitch(strip.sizes) - (_PITCH - _BAR) * unit
        for words, row in self._pieces:
            edges = strip.cut(words.first, words.last)
            if edges is None:
                continue
            y = strip.y + 2 * unit + row * _pitch(strip.sizes)
            yield Rect(
                edges[0] + unit, y, max(edges[1] - edges[0] - 2 * unit, unit), height, "sunken",
                radius=3 * unit, about=words.about,
            )  # fmt: skip
            left = max(edges[0], strip.viewport.left) + 6 * unit
            name, width = name_in(strip, Named((words.text,)), edges[1] - left - 5 * unit, size)
            if name:
                yield Text(left, y + height / 2 + size * 0.36, name, size, width=width, about=words.about)


def _pitch(sizes: Sizes) -> float:
    return max(_BAR * sizes.unit, sizes.band + 4 * sizes.unit) + (_PITCH - _BAR) * sizes.unit


def phase_band(case: CaseSnapshot) -> TextBand:
    """The phases of the case with their numbers."""
    words = [
        Words(
            float(phase.period.start.toordinal()),
            phase.period.end.toordinal() + 1.0,
            f"{phase.number} {phase.title}",
        )
        for phase in phases(case)
    ]
    return TextBand("Fase", words)


def course_band(case: CaseSnapshot) -> TextBand:
    """What each party stated as its koers, in its own words."""
    words = []
    for course in case.courses.values():
        party = case.parties.get(course.party_id)
        text = f"{party.code}: {course.text}" if party is not None else course.text
        span = start_day(course.start), end_day(course.end, case.case.reference_day)
        words.append(Words(*span, text, (course.id,)))
    return TextBand("Koers", words)


def context_band(case: CaseSnapshot) -> TextBand:
    """Circumstances from outside, with the parties they held for when not for all."""
    words = []
    for period in case.contexts.values():
        codes = ", ".join(case.parties[p].code for p in period.party_ids if p in case.parties)
        text = f"{period.description} ({codes})" if codes else period.description
        span = start_day(period.start), end_day(period.end, case.case.reference_day)
        words.append(Words(*span, text, (period.id,)))
    return TextBand("Context", words)
