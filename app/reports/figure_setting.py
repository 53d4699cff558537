"""Setting figures: the picture as wide as the text allows, its caption and its closing line."""

from collections.abc import Callable

from app.reports.content import Figure, Words, words
from app.reports.pdf_painter import Place
from app.reports.pen import Pen
from app.reports.setting import Paper, text_strips
from app.reports.strips import Strip, chained
from app.reports.structure import Element

HIGHEST_PICTURE = 560.0
"""No picture within a chapter is higher than this, in points."""


def set_figure(figure: Figure, number: int, parent: Element, paper: Paper) -> list[Strip]:
    """Picture, caption with its number, and closing line, together on one page."""
    element = parent.add("Figure", alternative=_alternative(figure))
    caption = parent.add("Caption")
    scale = picture_scale(figure, paper.width)
    picture = Strip(
        height=figure.picture.height * scale,
        gap=10,
        paint=_picture_paint(figure, scale, element, paper),
    )
    small = paper.look("small", role="text")
    title = (Words(f"Figuur {number}. ", bold=True), *words(figure.caption))
    strips = [picture, *text_strips(paper.lines(title, small), small, caption, gap=5)]
    if figure.closing:
        note = paper.look("small", italic=True)
        strips += text_strips(paper.lines(words(figure.closing), note), note, parent.add("P"), gap=2)
    return chained(strips)


def picture_scale(figure: Figure, width: float) -> float:
    """How much a picture is made smaller to fit; it is never made larger."""
    picture = figure.picture
    return min(1.0, width / max(1.0, picture.width), HIGHEST_PICTURE / max(1.0, picture.height))


def _picture_paint(
    figure: Figure, scale: float, element: Element, paper: Paper
) -> Callable[[Pen, float, float], None]:
    def paint(pen: Pen, x: float, top: float) -> None:
        paper.painter(pen).paint(figure.picture, Place(x, top, scale), element)

    return paint


def _alternative(figure: Figure) -> str:
    return figure.picture.description or figure.picture.title or figure.caption
