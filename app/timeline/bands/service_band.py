"""Aanbod: waiting, running, and how it ended."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from app.domain.service import Service, ServiceOutcome
from app.domain.snapshot import CaseSnapshot
from app.timeline.bands.strip import Named, Strip, name_in, with_count
from app.timeline.shapes import Hatch, Rect, Shape, Text
from app.timeline.spans import end_day, rows_without_overlap, start_day
from app.timeline.view import Sizes

_BAR, _PITCH = 14.0, 17.0
_MOST_ROWS = 5


class _Piece(NamedTuple):
    service: Service
    applied: float
    first: float
    last: float
    row: int
    free_until: float


class ServiceBand:
    """A dotted line while waiting, a bar while running, a sign at the end for what came of it."""

    def __init__(self, case: CaseSnapshot) -> None:
        pieces = _pieces(case)
        self._pieces = tuple(piece for piece in pieces if piece.row < _MOST_ROWS)
        self.title = with_count("Aanbod", len(pieces) - len(self._pieces))
        self._rows = max((piece.row + 1 for piece in self._pieces), default=0)

    def height(self, sizes: Sizes) -> float:
        """Its height, gap below included; 0 without aanbod."""
        return (self._rows * _pitch(sizes) + 5 * sizes.unit) if self._rows else 0.0

    def shapes(self, strip: Strip) -> Iterator[Shape]:
        """What is drawn of it in a view."""
        first_day, last_day = strip.viewport.first_day, strip.viewport.last_day
        beyond = 300 * strip.unit / strip.viewport.scale
        for piece in self._pieces:
            if piece.last + beyond < first_day or piece.applied > last_day:
                continue
            y = strip.y + 2 * strip.unit + piece.row * _pitch(strip.sizes)
            yield from _waiting(strip, piece, y)
            if strip.until is None or piece.first < strip.until:
                yield from _running(strip, piece, y)


def _bar(sizes: Sizes) -> float:
    return max(_BAR * sizes.unit, sizes.band + 3 * sizes.unit)


def _pitch(sizes: Sizes) -> float:
    return _bar(sizes) + (_PITCH - _BAR) * sizes.unit


def _pieces(case: CaseSnapshot) -> list[_Piece]:
    found = []
    for service in case.services.values():
        first = start_day(service.start)
        applied = first if service.applied_on is None else min(start_day(service.applied_on), first)
        last = max(end_day(service.end, case.case.reference_day), first + 1)
        found.append((applied, first, last, service))
    found.sort(key=lambda each: (each[0], each[1], each[3].id))
    rows = rows_without_overlap((applied, last) for applied, _, last, _ in found)
    pieces: list[_Piece] = []
    next_in_row: dict[int, float] = {}
    for (applied, first, last, service), row in reversed(list(zip(found, rows, strict=True))):
        pieces.append(_Piece(service, applied, first, last, row, next_in_row.get(row, math.inf)))
        next_in_row[row] = applied
    return pieces[::-1]


def _waiting(strip: Strip, piece: _Piece, y: float) -> Iterator[Shape]:
    edges = strip.cut(piece.applied, piece.first)
    if edges is not None and piece.applied < piece.first:
        top = y + _bar(strip.sizes) / 2 - 2 * strip.unit
        yield Rect(
            edges[0], top, edges[1] - edges[0], 4 * strip.unit,
            hatch=Hatch.WAITING, ink="aanbodInk", about=(piece.service.id,),
        )  # fmt: skip


def _running(strip: Strip, piece: _Piece, y: float) -> Iterator[Shape]:
    edges = strip.cut(piece.first, piece.last)
    if edges is None:
        return
    unit, height, about = strip.unit, _bar(strip.sizes), (piece.service.id,)
    yield Rect(edges[0], y, edges[1] - edges[0], height, "aanbod", "aanbodInk", unit, 2 * unit, about=about)
    if piece.service.end is not None and strip.ends_in_view(piece.last):
        yield from _end_sign(strip, piece.service.outcome, edges[1], y)
    size = strip.sizes.band - 0.5 * unit
    left = max(edges[0], strip.viewport.left) + 4 * unit
    whole = strip.measure.width(piece.service.name, size)
    beside = min(strip.x_of(piece.free_until), strip.end) - edges[1] - 8 * unit
    if edges[1] - left - 8 * unit < whole <= beside and not strip.is_pattern:
        name, width, left = piece.service.name, whole, edges[1] + 4 * unit
    else:
        name, width = name_in(strip, Named((piece.service.name,)), edges[1] - left - 8 * unit, size)
    if name:
        base = y + height / 2 + size * 0.36
        yield Text(left, base, name, size, width=width, about=about)


def _end_sign(strip: Strip, outcome: ServiceOutcome, right: float, y: float) -> Iterator[Shape]:
    """Full: goal reached; half: partly; nothing: not. A line tells that the end is known."""
    unit, height = strip.unit, _bar(strip.sizes) - 2 * strip.unit
    left = right - 5 * unit
    if outcome is ServiceOutcome.DOEL_BEREIKT:
        yield Rect(left, y + unit, 4 * unit, height, "aanbodInk")
    elif outcome is ServiceOutcome.DEELS_BEREIKT:
        yield Rect(left, y + unit + height / 2, 4 * unit, height / 2, "aanbodInk")
