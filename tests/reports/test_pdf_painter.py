"""A picture on paper is what the picture says: same places, selectable words, no unknown mark."""

import io

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import load_fonts
from app.reports.pdf_painter import PicturePainter, Place
from app.reports.pen import Pen
from app.reports.structure import LinkMark, Structure
from app.themes import ThemeName, UnknownToken, load_theme
from app.timeline.glyphs import ALL_GLYPHS, UnknownGlyph
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Disc, Glyph, Hatch, Line, Path, Rect, Shape, Soft, Text

WHITE = (255, 255, 255)
AT_THE_CORNER = Place(0, 0)


class Sheet:
    """A picture painted on a page of 200 × 200, as pixels and as text."""

    def __init__(
        self,
        *shapes: Shape,
        place: Place = AT_THE_CORNER,
        targets: dict[str, str] | None = None,
        **layer: object,
    ) -> None:
        buffer = io.BytesIO()
        fonts = load_fonts()
        self.canvas = Canvas(buffer, pageCompression=0, initialFontName="Inter")
        self.structure = Structure()
        pen = Pen(self.canvas, load_theme(ThemeName.PRINT), self.structure)
        pen.start_page(200, 200)
        drawn = Layer(part=Part.LANE, shapes=shapes, **layer)  # type: ignore[arg-type]
        picture = Picture(width=200, height=200, layers=(drawn,))
        self.figure = self.structure.root.add("Figure")
        painter = PicturePainter(pen, fonts, targets or {})
        painter.paint(picture, place, self.figure)
        self.code = "\n".join(self.canvas._code)
        if targets:
            for target in targets.values():
                pen.anchor(target, 0)
        pen.end_page()
        self.canvas.save()
        self._page = pypdfium2.PdfDocument(buffer.getvalue())[0]
        self._pixels = self._page.render(scale=2).to_pil().convert("RGB")

    def colour(self, x: float, y: float) -> tuple[int, ...]:
        """The colour at a point of the page, y from the top."""
        pixel = self._pixels.getpixel((round(x * 2), round(y * 2)))
        assert isinstance(pixel, tuple)
        return pixel

    @property
    def text(self) -> str:
        """The words on the page."""
        return str(self._page.get_textpage().get_text_bounded()).strip()

    def text_box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the first words, y from the top."""
        words = self._page.get_textpage()
        assert words.count_rects() >= 1
        left, bottom, right, top = words.get_rect(0)
        return left, 200 - top, right, 200 - bottom


def test_that_a_rectangle_lies_where_the_picture_says() -> None:
    sheet = Sheet(Rect(50, 20, 100, 40, "mark"))
    assert sheet.colour(100, 40) == (0x22, 0x22, 0x22)
    assert sheet.colour(100, 70) == WHITE
    assert sheet.colour(45, 40) == WHITE


def test_that_place_and_scale_move_everything() -> None:
    sheet = Sheet(Rect(0, 0, 20, 20, "mark"), place=Place(100, 50, 2.0))
    assert sheet.colour(130, 80) == (0x22, 0x22, 0x22)
    assert sheet.colour(95, 80) == WHITE
    assert sheet.colour(145, 80) == WHITE


def test_that_a_layer_is_shifted_and_cut_off() -> None:
    clip = Box(x=0, y=0, width=60, height=200)
    sheet = Sheet(Rect(0, 0, 100, 20, "mark"), x=20, y=30, clip=clip)
    assert sheet.colour(40, 40) == (0x22, 0x22, 0x22)
    assert sheet.colour(10, 40) == WHITE
    assert sheet.colour(80, 40) == WHITE


@pytest.mark.parametrize("hatch", Hatch)
def test_that_a_hatch_stays_within_its_rectangle(hatch: Hatch) -> None:
    sheet = Sheet(Rect(50, 50, 100, 100, "surface", hatch=hatch, ink="mark"))
    inside = {sheet.colour(x, y) for x in range(52, 148, 2) for y in range(52, 148, 2)}
    outside = {sheet.colour(x, y) for x in (20, 40, 160) for y in range(20, 180, 3)}
    assert len(inside) > 1
    assert outside == {WHITE}


@pytest.mark.parametrize("hatch", Hatch)
def test_that_a_hatch_hangs_on_its_point(hatch: Hatch) -> None:
    def strokes(x: float, hatch_x: float) -> str:
        sheet = Sheet(Rect(x, 50, 100, 100, hatch=hatch), hatch_x=hatch_x, place=Place(-x, 0))
        return sheet.code

    assert strokes(50, 0) == strokes(50 + 12, 12)
    assert strokes(50, 0) != strokes(50 + 1.7, 0)


def test_that_words_are_selectable_and_stand_at_their_anchor() -> None:
    for anchor, edge in ((Anchor.START, 0), (Anchor.END, 2)):
        sheet = Sheet(Text(100, 100, "65 MDO 4", 10, anchor=anchor))
        assert sheet.text == "65 MDO 4"
        assert sheet.text_box()[edge] == pytest.approx(100, abs=1.5)
    left, _, right, _ = Sheet(Text(100, 100, "65 MDO 4", 10, anchor=Anchor.MIDDLE)).text_box()
    assert (left + right) / 2 == pytest.approx(100, abs=1)


def test_that_markup_in_words_is_only_words() -> None:
    assert Sheet(Text(10, 50, "<b>a</b> & ⚖", 10)).text == "<b>a</b> & ⚖"


@pytest.mark.parametrize("hollow", [False, True])
@pytest.mark.parametrize("name", ALL_GLYPHS)
def test_that_every_mark_is_painted(name: str, *, hollow: bool) -> None:
    sheet = Sheet(Glyph(name, 100, 100, 2.0, hollow=hollow))
    seen = {sheet.colour(x, y) for x in range(80, 120) for y in range(80, 120)}
    assert len(seen) > 1
    assert {sheet.colour(x, 100) for x in (50, 150)} == {WHITE}


def test_that_an_unknown_mark_or_role_is_an_error() -> None:
    with pytest.raises(UnknownGlyph):
        Sheet(Glyph("bestaat_niet", 100, 100))
    with pytest.raises(UnknownToken):
        Sheet(Rect(0, 0, 10, 10, "bestaat_niet"))


def test_that_something_faint_is_lighter() -> None:
    strong = Sheet(Disc(100, 100, 20, "mark")).colour(100, 100)
    faint = Sheet(Disc(100, 100, 20, "mark", faint=True)).colour(100, 100)
    assert faint[0] > strong[0]
    outlined = Sheet(Glyph("incident", 100, 100, 4, faint=True)).colour(100, 105)
    assert outlined[0] > 0x22


def test_that_a_soft_band_fades_at_both_ends() -> None:
    sheet = Sheet(Soft(20, 90, 160, 20))
    middle, left, right = (sheet.colour(x, 100) for x in (100, 23, 177))
    assert middle == (0xBD, 0xBB, 0xB6)
    assert left[0] > middle[0] < right[0]


def test_that_lines_outlines_and_rings_are_painted() -> None:
    sheet = Sheet(
        Line(0, 20, 200, 20, "mark", 4, (8, 4)),
        Path((("M", 50, 50), ("L", 150, 50), ("C", 150, 80, 100, 90, 50, 100), ("Z",)), "mark", "mark"),
        Disc(150, 150, 20, None, "mark", 4),
        Rect(10, 150, 40, 20, "surface", "mark", 2, 5),
    )
    assert sheet.colour(80, 70) == (0x22, 0x22, 0x22)
    assert sheet.colour(150, 150) == WHITE
    assert sheet.colour(150, 130)[0] < 200
    assert sheet.colour(30, 150)[0] < 200
    assert "[8 4]" in sheet.code


def test_that_the_whole_picture_is_one_figure() -> None:
    sheet = Sheet(Text(10, 50, "a", 10), Rect(0, 0, 10, 10, "mark"))
    assert sheet.code.count("BDC") == 1
    assert len(sheet.figure.content) == 1


def test_that_words_about_something_lead_to_it() -> None:
    text = Text(10, 50, "65 MDO 4", 10, width=50, about=("G065",))
    sheet = Sheet(text, Text(10, 80, "los", 10), targets={"G065": "gebeurtenis-65"})
    (link,) = sheet.figure.elements
    assert link.kind == "Link"
    assert link.content == [LinkMark(0, 0)]


def test_that_a_single_mark_is_passed_over_by_readers_aloud() -> None:
    buffer = io.BytesIO()
    load_fonts()
    canvas = Canvas(buffer, initialFontName="Inter")
    pen = Pen(canvas, load_theme(ThemeName.PRINT), Structure())
    pen.start_page(100, 100)
    PicturePainter(pen, load_fonts()).glyph("incident", Place(50, 50))
    assert "\n".join(canvas._code).count("/Artifact BMC") == 1
