"""What figures are made with: it gathers shapes and the areas that lead somewhere."""

from __future__ import annotations

from app.domain.snapshot import CaseSnapshot
from app.figures.figure import SMALL, TEXT, Area, Figure, Space
from app.signals.target import Target
from app.timeline.elision import elided
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Glyph, Rect, Shape, Text

SIGN = 16.0
"""Side of the box with the number of a party."""

SIGN_ROOM = 30.0
"""Room for the bar and the number of a party, with a gap behind them."""


class Sketch:
    """A figure in the making."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self._shapes: list[Shape] = []
        self._areas: list[Area] = []

    @property
    def width(self) -> float:
        """How wide the figure may be."""
        return self.space.width

    def add(self, *shapes: Shape) -> None:
        """Draw these over what is there."""
        self._shapes += shapes

    def lead(self, box: Box, words: str, target: Target) -> None:
        """Let a place lead somewhere, unless the target is empty."""
        if not target.is_empty:
            self._areas.append(Area(box=box, words=words, target=target))

    def room(self, text: str, size: float = TEXT, *, bold: bool = False) -> float:
        """How wide a text is."""
        return self.space.measure.width(text, size, bold=bold)

    def shortened(self, text: str, room: float, size: float = TEXT, *, bold: bool = False) -> str:
        """The text as far as it fits: whole, cut off after a word, or empty."""
        return elided(text, room, self.space.measure, size, bold=bold)

    def write(
        self,
        place: tuple[float, float],
        text: str,
        size: float = TEXT,
        role: str = "text",
        *,
        bold: bool = False,
        anchor: Anchor = Anchor.START,
    ) -> float:
        """One line of text with its baseline at ``place``; gives its width."""
        wide = self.room(text, size, bold=bold)
        self.add(Text(*place, text, size, role, bold=bold, anchor=anchor, width=wide))
        return wide

    def party_sign(self, number: int, x: float, middle: float) -> None:
        """The bar and the number of a party as in its lane; they take `SIGN_ROOM`."""
        top = middle - SIGN / 2
        self.add(Rect(x, top, 4, SIGN, f"party{(number - 1) % 12 + 1}", radius=2))
        self.add(Rect(x + 8, top, SIGN, SIGN, "raised", "control", radius=3))
        self.write((x + 8 + SIGN / 2, middle + 4), str(number), SMALL, bold=True, anchor=Anchor.MIDDLE)

    def key(self, y: float, entries: tuple[tuple[str, str], ...], x: float = 0.0) -> float:
        """What the marks mean: pairs of a glyph and words, in rows; gives where it ends."""
        left = x
        for glyph, words in entries:
            wide = 18 + self.room(words, SMALL) + 18
            if x + wide > self.width and x > left:
                x, y = left, y + 20
            self.add(Glyph(glyph, x + 8, y + 10, 0.8))
            self.write((x + 20, y + 14), words, SMALL, "text2")
            x += wide + 4
        return y + 22

    def figure(self, height: float, title: str) -> Figure:
        """What was made."""
        picture = Picture(
            width=self.width,
            height=height,
            layers=(Layer(part=Part.LANE, shapes=tuple(self._shapes)),),
            title=title,
        )
        return Figure(picture=picture, areas=tuple(self._areas))


def number_of(case: CaseSnapshot, party_id: str) -> int:
    """The number of the lane of a kernpartij, from 1."""
    ids: list[str] = [party.id for party in case.core_parties]
    return ids.index(party_id) + 1 if party_id in ids else len(ids) + 1
