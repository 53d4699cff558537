"""The page of a verslag: its margins, what stands at its head and foot, and the watermark behind it."""

from dataclasses import dataclass

from app.reports.content import Document, words
from app.reports.pen import Pen
from app.reports.setting import Paper
from app.reports.typesetting import TextLook, set_one_line

MM = 72 / 25.4
A4 = (595.276, 841.89)
A3 = (841.89, 1190.551)

MARGIN = 20 * MM
BODY_TOP = 25 * MM
BODY_BOTTOM = 274 * MM
BODY_HEIGHT = BODY_BOTTOM - BODY_TOP
TEXT_WIDTH = A4[0] - 2 * MARGIN

SHEET_FOOT = 22.0
"""Where the words at the foot of a sheet stand, from its lower edge."""

_HEAD_BASELINE, _HEAD_RULE = 13 * MM, 16 * MM
_FOOT_RULE, _FOOT_BASELINE = 280.5 * MM, 285 * MM
_WATERMARK_SIZE, _WATERMARK_ANGLE, _WATERMARK_GREY = 90, 32, 1 - 0.045


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What one page says at its foot."""

    chapter: str
    number: int
    total: int


def paint_watermark(pen: Pen, text: str, size: tuple[float, float], *, is_over: bool = False) -> None:
    """A large pale word across the page: behind everything, or ``is_over`` a picture that fills the page."""
    if not text:
        return
    canvas = pen.canvas
    with pen.tagged(None):
        canvas.saveState()
        canvas.translate(size[0] / 2, size[1] / 2)
        canvas.rotate(_WATERMARK_ANGLE)
        if is_over:
            canvas.setFillGray(0)
            canvas.setFillAlpha(1 - _WATERMARK_GREY)
        else:
            canvas.setFillGray(_WATERMARK_GREY)
        canvas.setFont("Inter-Bold", _WATERMARK_SIZE)
        canvas.drawCentredString(0, -_WATERMARK_SIZE / 3, text)
        canvas.restoreState()


def paint_head_and_foot(pen: Pen, document: Document, running: Running, paper: Paper) -> None:
    """Case and version, status; chapter and page number. All of it is passed over by readers aloud."""
    look = paper.look("header")
    right = A4[0] - MARGIN
    _between(pen, (document.version, document.status), _HEAD_BASELINE, look, paper)
    pen.rule((MARGIN, _HEAD_RULE), (right, _HEAD_RULE), role="lineStrong")
    page = f"Bladzijde {running.number} van {running.total}"
    pen.rule((MARGIN, _FOOT_RULE), (right, _FOOT_RULE), role="lineStrong")
    _between(pen, (running.chapter, page), _FOOT_BASELINE, look, paper)


def paint_sheet_number(pen: Pen, running: Running, paper: Paper, size: tuple[float, float]) -> None:
    """The page number in the middle of the foot of a sheet."""
    look = paper.look("header")
    line = set_one_line(words(f"Bladzijde {running.number} van {running.total}"), look, paper.fonts)
    pen.text(line, (size[0] - line.width) / 2, size[1] - SHEET_FOOT)


def _between(pen: Pen, texts: tuple[str, str], at: float, look: TextLook, paper: Paper) -> None:
    """One text at the left margin and one at the right; the left one gives way when it is long."""
    right = set_one_line(words(texts[1]), look, paper.fonts)
    room = TEXT_WIDTH - right.width - 12
    left = set_one_line(words(fitting(texts[0], room, look, paper)), look, paper.fonts)
    pen.text(left, MARGIN, at)
    pen.text(right, A4[0] - MARGIN - right.width, at)


def fitting(text: str, width: float, look: TextLook, paper: Paper) -> str:
    """The text, or as many whole words of it as fit with an ellipsis."""
    if set_one_line(words(text), look, paper.fonts).width <= width:
        return text
    kept = text.split()
    while kept and set_one_line(words(" ".join(kept) + " …"), look, paper.fonts).width > width:
        kept.pop()
    if kept:
        return " ".join(kept) + " …"
    letters = text
    while letters and set_one_line(words(letters + "…"), look, paper.fonts).width > width:
        letters = letters[:-1] if len(letters) < 50 else letters[: len(letters) // 2]
    return letters + "…"
