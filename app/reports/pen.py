"""A pen on the pages of a PDF: text, lines and boxes from the top left, each tagged with what it is.

Colours are roles of the theme. What is painted outside an element is marked as an
artifact, which readers aloud pass over.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import groupby
from typing import Any

from app.reports.fonts import readable
from app.reports.structure import Element, LinkMark, Structure
from app.reports.typesetting import Piece, SetLine
from app.themes import Theme


class Pen:
    """Paints on one page after another; lengths in points, y down from the top of the page."""

    def __init__(self, canvas: Any, theme: Theme, structure: Structure) -> None:
        self.canvas = canvas
        self.theme = theme
        self._structure = structure
        self._page = 0
        self._height = 0.0
        self._is_marked = False

    @property
    def height(self) -> float:
        """Height of the page in points."""
        return self._height

    def start_page(self, width: float, height: float) -> None:
        """Begin a page of this size."""
        self._height = height
        self.canvas.setPageSize((width, height))

    def end_page(self) -> None:
        """Finish the page."""
        self.canvas.showPage()
        self._page += 1

    @contextmanager
    def tagged(self, element: Element | None) -> Iterator[None]:
        """Everything painted inside belongs to an element, or is an artifact when there is none."""
        if self._is_marked:
            yield
            return
        if element is None:
            self._code("/Artifact BMC")
        else:
            mark = self._structure.mark(element, self._page)
            self._code(f"/{element.kind} <</MCID {mark.number}>> BDC")
        self._is_marked = True
        yield
        self._is_marked = False
        self._code("EMC")

    def text(self, line: SetLine, x: float, baseline: float, element: Element | None = None) -> None:
        """A line of text; pieces with a target become links, elements of their own."""
        for target, pieces in groupby(line.pieces, lambda piece: piece.target):
            if target is None or element is None:
                with self.tagged(element):
                    self._pieces(list(pieces), x, baseline)
            else:
                self._link(target, list(pieces), (x, baseline), element)

    def link(
        self, target: str, words: str, area: tuple[float, float, float, float], element: Element
    ) -> None:
        """A link over something painted already; ``area`` is left, top, width and height."""
        self._link_area(target, words, area, element.add("Link"))

    def colour(self, role: str) -> Any:
        """The colour of a role; UnknownToken when the theme has none."""
        return _colour(self.theme.colour(role))

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        width: float = 0.5,
        role: str = "line",
    ) -> None:
        """A straight line, an artifact."""
        with self.tagged(None):
            self._stroke(role, width)
            self.canvas.setDash([])
            self.canvas.line(start[0], self._height - start[1], end[0], self._height - end[1])

    def dots(self, start: tuple[float, float], end: float, *, role: str) -> None:
        """A dotted line to the right, an artifact; nothing when there is no room."""
        if end <= start[0]:
            return
        with self.tagged(None):
            self._stroke(role, 0.6)
            self.canvas.setLineCap(0)
            self.canvas.setDash([0.8, 3.0])
            y = self._height - start[1]
            self.canvas.line(start[0], y, end, y)
            self.canvas.setDash([])

    def box(
        self,
        corner: tuple[float, float],
        size: tuple[float, float],
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 0.5,
    ) -> None:
        """A rectangle from its upper left corner, an artifact."""
        with self.tagged(None):
            if fill is not None:
                self.canvas.setFillColor(self.colour(fill))
            if line is not None:
                self._stroke(line, width)
            x, y = corner[0], self._height - corner[1] - size[1]
            self.canvas.rect(x, y, *size, stroke=int(line is not None), fill=int(fill is not None))

    def anchor(self, name: str, y: float) -> None:
        """A place that links and bookmarks lead to, a little above ``y``."""
        self.canvas.bookmarkHorizontalAbsolute(name, min(self._height, self._height - y + 8))

    def bookmark(self, title: str, anchor: str, level: int) -> None:
        """An entry in the outline of the document."""
        self.canvas.addOutlineEntry(readable(title), anchor, level, closed=level > 0)

    def _pieces(self, pieces: list[Piece], x: float, baseline: float) -> None:
        for piece in pieces:
            self.canvas.setFont(piece.font, piece.size)
            self.canvas.setFillColor(self.colour(piece.role))
            self.canvas.drawString(x + piece.x, self._height - baseline, piece.text)

    def _link(self, target: str, pieces: list[Piece], place: tuple[float, float], element: Element) -> None:
        x, baseline = place
        link = element.add("Link")
        with self.tagged(link):
            self._pieces(pieces, x, baseline)
        left, size = x + pieces[0].x, pieces[0].size
        wide = pieces[-1].x + pieces[-1].width - pieces[0].x
        words = "".join(piece.text for piece in pieces)
        self._link_area(target, words, (left, baseline - size, wide, size * 1.3), link)

    def _link_area(
        self, target: str, words: str, area: tuple[float, float, float, float], link: Element
    ) -> None:
        x, y, wide, high = area
        corners = (x, self._height - y - high, x + wide, self._height - y)
        number = len(self.canvas._annotationrefs)  # noqa: SLF001 - ReportLab tells it nowhere else
        self.canvas.linkRect(f"Naar {readable(words)}", target, corners, relative=0, thickness=0)
        link.content.append(LinkMark(self._page, number))

    def _stroke(self, role: str, width: float) -> None:
        self.canvas.setStrokeColor(self.colour(role))
        self.canvas.setLineWidth(width)

    def _code(self, code: str) -> None:
        self.canvas._code.append(code)  # noqa: SLF001 - ReportLab has no call for marked content


@lru_cache(maxsize=200)
def _colour(code: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(code)
