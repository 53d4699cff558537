"""Setting the blocks of a document as strips of a page: how far everything is from everything."""

from collections.abc import Callable
from dataclasses import dataclass

from app.reports.content import Line, Words
from app.reports.fonts import Fonts
from app.reports.pdf_painter import PicturePainter
from app.reports.pen import Pen
from app.reports.strips import Strip
from app.reports.structure import Element
from app.reports.typesetting import SetLine, TextLook, set_text
from app.themes import Theme

_CAP_HEIGHT = 0.727
"""Height of a capital of Inter, as a part of its size."""

_LOOKS = {
    "chapter": ("paper_chapter", "text"),
    "section": ("paper_section", "text"),
    "body": ("paper_body", "text"),
    "small": ("paper_table", "text2"),
    "table": ("paper_table", "text"),
    "header": ("paper_header", "text"),
    "smallest": ("paper_smallest", "text2"),
}


@dataclass(frozen=True)
class Paper:
    """What setting needs to know: fonts, theme, the width of the text and which anchors exist.

    ``scale`` makes all letters smaller, to fit on a page.
    """

    fonts: Fonts
    theme: Theme
    width: float
    anchors: frozenset[str] = frozenset()
    scale: float = 1.0

    def look(
        self, name: str, *, bold: bool | None = None, italic: bool = False, role: str | None = None
    ) -> TextLook:
        """The look of a kind of text of the theme, if wanted in another manner or colour."""
        style_name, default_role = _LOOKS[name]
        style = self.theme.text_style(style_name)
        return TextLook(
            size=style.size * self.scale,
            leading=style.line * self.scale,
            role=role or default_role,
            bold=style.bold if bold is None else bold,
            italic=italic or style.italic,
        )

    def lines(self, line: Line, look: TextLook, width: float | None = None) -> list[SetLine]:
        """The text broken into lines; words that lead nowhere in this document are plain words."""
        known = tuple(self._reachable(words) for words in line)
        return set_text(known, self.width if width is None else width, look, self.fonts)

    def painter(self, pen: Pen) -> PicturePainter:
        """A painter of pictures on the pages of a pen."""
        return PicturePainter(pen, self.fonts)

    def _reachable(self, words: Words) -> Words:
        if words.target is None or words.target in self.anchors:
            return words
        return Words(words.text, bold=words.bold, italic=words.italic, is_number=words.is_number)


def baseline(top: float, look: TextLook) -> float:
    """Where the letters of a line stand whose upper edge is at ``top``."""
    return top + (look.leading + look.size * _CAP_HEIGHT) / 2


def text_strips(
    lines: list[SetLine],
    look: TextLook,
    element: Element,
    *,
    indent: float = 0.0,
    gap: float = 0.0,
    beside: Callable[[Pen, float, float], None] | None = None,
) -> list[Strip]:
    """Lines as strips, with no single line left alone on a page; ``beside`` is painted at the first."""
    last = len(lines) - 1
    return [
        Strip(
            height=look.leading,
            gap=gap if number == 0 else 0.0,
            keeps_next=number < last and (number == 0 or number == last - 1),
            paint=_LinePaint(line, look, element, indent, beside if number == 0 else None),
        )
        for number, line in enumerate(lines)
    ]


@dataclass(frozen=True)
class _LinePaint:
    """Paints one line of text."""

    line: SetLine
    look: TextLook
    element: Element
    indent: float
    beside: Callable[[Pen, float, float], None] | None

    def __call__(self, pen: Pen, x: float, top: float) -> None:
        if self.beside is not None:
            self.beside(pen, x, top)
        pen.text(self.line, x + self.indent, baseline(top, self.look), self.element)
