"""The pen marks what it paints: elements by name, everything else as passed over."""

import io

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from app.reports.content import Words, words
from app.reports.fonts import load_fonts
from app.reports.pen import Pen
from app.reports.structure import LinkMark, Mark, Structure
from app.reports.typesetting import TextLook, set_one_line
from app.themes import ThemeName, load_theme

LOOK = TextLook(size=10, leading=12)


class Page:
    """A page with a pen on it."""

    def __init__(self) -> None:
        load_fonts()
        self.buffer = io.BytesIO()
        self.structure = Structure()
        self.canvas = Canvas(self.buffer, pageCompression=0, initialFontName="Inter")
        self.pen = Pen(self.canvas, load_theme(ThemeName.PRINT), self.structure)
        self.pen.start_page(200, 300)

    @property
    def code(self) -> str:
        """What is painted on the current page."""
        return "\n".join(self.canvas._code)


def test_that_text_carries_the_mark_of_its_element() -> None:
    page = Page()
    element = page.structure.root.add("P")
    page.pen.text(set_one_line(words("ja"), LOOK, load_fonts()), 10, 20, element)
    assert "/P <</MCID 0>> BDC" in page.code
    assert element.content == [Mark(0, 0)]


def test_that_text_without_an_element_is_passed_over() -> None:
    page = Page()
    page.pen.text(set_one_line(words("ja"), LOOK, load_fonts()), 10, 20)
    assert page.code.count("/Artifact BMC") == 1
    assert page.code.count("EMC") == 1


def test_that_marks_are_not_nested() -> None:
    page = Page()
    with page.pen.tagged(page.structure.root.add("Figure")):
        page.pen.rule((0, 0), (10, 0))
        page.pen.box((0, 0), (5, 5), fill="sunken", line="text")
    assert page.code.count("BDC") == 1
    assert page.code.count("BMC") == 0


def test_that_words_with_a_target_become_a_link_of_their_own() -> None:
    page = Page()
    element = page.structure.root.add("P")
    line = set_one_line((Words("zie "), Words("65", target="hier")), LOOK, load_fonts())
    page.pen.text(line, 10, 20, element)
    assert [one.kind for one in element.elements] == ["Link"]
    assert element.elements[0].content == [Mark(0, 1), LinkMark(0, 0)]


def test_that_a_link_can_lie_over_what_is_painted() -> None:
    page = Page()
    element = page.structure.root.add("Figure")
    page.pen.link("hier", "65", (1, 2, 3, 4), element)
    assert element.elements[0].content == [LinkMark(0, 0)]


def test_that_y_counts_from_the_top() -> None:
    page = Page()
    page.pen.rule((10, 20), (30, 20))
    assert "10 280 m 30 280 l S" in page.code


def test_that_a_dotted_line_needs_room() -> None:
    page = Page()
    page.pen.dots((30, 20), 20, role="line")
    assert page.code.count("BMC") == 0
    page.pen.dots((10, 20), 20, role="line")
    assert page.code.count("BMC") == 1


def test_that_pages_are_counted() -> None:
    page = Page()
    page.pen.end_page()
    page.pen.start_page(100, 100)
    element = page.structure.root.add("P")
    page.pen.text(set_one_line(words("ja"), LOOK, load_fonts()), 10, 20, element)
    assert element.content == [Mark(1, 0)]
    assert page.pen.height == 100


def test_that_anchors_and_bookmarks_end_up_in_the_file() -> None:
    page = Page()
    page.pen.anchor("hier", 50)
    page.pen.bookmark("Hoofdstuk één", "hier", 0)
    page.pen.end_page()
    page.canvas.save()
    (bookmark,) = pypdfium2.PdfDocument(page.buffer.getvalue()).get_toc()
    assert bookmark.get_title() == "Hoofdstuk één"
    assert bookmark.get_dest().get_index() == 0
