"""Who had regie when; where two had it at once, and where nobody is recorded to have had it."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.snapshot import CaseSnapshot
from app.timeline.bands.strip import Named, Strip, name_in
from app.timeline.shapes import Hatch, Rect, Shape, Text
from app.timeline.spans import end_day, rows_without_overlap, start_day
from app.timeline.view import Sizes

_BAR, _PITCH = 9.0, 10.0


class _Piece(NamedTuple):
    involvement_id: str
    first: float
    last: float
    row: int
    names: tuple[str, ...]


class Gap(NamedTuple):
    """Days in a row, between two spans of regie, in which nobody had it."""

    first: float
    last: float

    @property
    def days(self) -> int:
        """How many."""
        return round(self.last - self.first)


class RegieBand:
    """Bars of those with regie, in rows where they overlap, and gaps between them."""

    title = "Regie"

    def __init__(self, case: CaseSnapshot) -> None:
        self._pieces = _pieces(case)
        self.gaps = _gaps(self._pieces)
        self._rows = max((piece.row + 1 for piece in self._pieces), default=0)

    def height(self, sizes: Sizes) -> float:
        """Its height, gap below included; 0 when regie was never recorded."""
        if not self._pieces:
            return 0.0
        return (2 + self._rows * _PITCH + 4) * sizes.unit + sizes.band

    def shapes(self, strip: Strip) -> Iterator[Shape]:
        """What is drawn of it in a view."""
        unit, size = strip.unit, strip.sizes.band
        base = strip.y + (2 + self._rows * _PITCH) * unit + size * 0.86
        for piece in self._pieces:
            edges = strip.cut(piece.first, piece.last)
            if edges is None:
                continue
            about = (piece.involvement_id,)
            y = strip.y + (2 + piece.row * _PITCH) * unit
            yield Rect(
                edges[0],
                y,
                edges[1] - edges[0],
                _BAR * unit,
                "regie",
                "regieInk",
                unit,
                2 * unit,
                about=about,
            )
            room_ends = min(edges[1], self._name_ends(strip, piece))
            left = max(edges[0], strip.viewport.left, self._name_starts(strip, piece)) + 3 * unit
            name, width = name_in(strip, Named(piece.names), room_ends - left - 3 * unit, size)
            if name:
                yield Text(left, base, name, size, "text2", width=width, about=about)
        for gap in self.gaps:
            yield from self._gap_shapes(strip, gap)

    def _name_starts(self, strip: Strip, piece: _Piece) -> float:
        """A name in a lower row begins after the end of the one it overlaps."""
        before = [p.last for p in self._pieces if p.row < piece.row and p.first <= piece.first < p.last]
        return strip.x_of(max(before)) if before else strip.viewport.left

    def _name_ends(self, strip: Strip, piece: _Piece) -> float:
        """A name ends where that of a later one begins."""
        later = [p.first for p in self._pieces if p.first > piece.first and p.row <= piece.row]
        return strip.x_of(min(later)) if later else strip.viewport.right

    def _gap_shapes(self, strip: Strip, gap: Gap) -> Iterator[Shape]:
        edges = strip.cut(gap.first, gap.last)
        if edges is None:
            return
        unit, size = strip.unit, strip.sizes.band
        y, height = strip.y + 2 * unit, self.height(strip.sizes) - 6 * unit
        yield Rect(
            edges[0], y, edges[1] - edges[0], height, None, "lineStrong", 1.2 * unit, 2 * unit,
            Hatch.GAP, "lineStrong", (4 * unit, 3 * unit),
        )  # fmt: skip
        text = f"{gap.days} d"
        width = strip.measure.width(text, size, bold=True)
        if strip.ends_in_view(gap.last) and width + 8 * unit <= edges[1] - edges[0] and not strip.is_pattern:
            middle = (edges[0] + edges[1]) / 2
            box_height = size + 3 * unit
            top = y + (height - box_height) / 2
            yield Rect(
                middle - width / 2 - 3 * unit, top, width + 6 * unit, box_height, "surface", radius=2 * unit
            )
            yield Text(
                middle - width / 2, top + box_height / 2 + size * 0.36, text, size, bold=True, width=width
            )


def _pieces(case: CaseSnapshot) -> tuple[_Piece, ...]:
    found = sorted(
        (involvement for involvement in case.involvements.values() if involvement.has_regie),
        key=lambda involvement: (start_day(involvement.start), involvement.id),
    )
    reference = case.case.reference_day
    spans = [
        (start_day(one.start), max(end_day(one.end, reference), start_day(one.start) + 1)) for one in found
    ]
    pieces = []
    for one, span, row in zip(found, spans, rows_without_overlap(spans), strict=True):
        who = case.actor_name(one.professional_id)
        party = case.parties.get(one.party_id)
        names = (f"{who} ({party.code})", who) if party is not None else (who,)
        pieces.append(_Piece(one.id, *span, row, names))
    return tuple(pieces)


def _gaps(pieces: tuple[_Piece, ...]) -> tuple[Gap, ...]:
    gaps = []
    covered = pieces[0].last if pieces else 0.0
    for piece in pieces[1:]:
        if piece.first > covered:
            gaps.append(Gap(covered, piece.first))
        covered = max(covered, piece.last)
    return tuple(gaps)
