"""The styles, margins, head and foot of a Word document, in the measures of the paper version."""

from typing import Any

from app.reports.content import Document, words
from app.reports.docx_parts import WordParts
from app.reports.fonts import readable
from app.themes import ThemeName, load_theme

FONT = "Arial"
"""A font everybody has: Inter cannot come along in a Word document."""

_HEADINGS = {"Heading 1": "paper_chapter", "Heading 2": "paper_section", "Heading 3": "paper_body"}


def prepare_styles(word: Any, language: str) -> None:
    """Give the styles of a new document their size, weight, room and language."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    theme = load_theme(ThemeName.PRINT)
    styles = word.styles
    _set_font(styles["Normal"], theme.text_style("paper_body").size, language)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    for name, text_style in _HEADINGS.items():
        _set_font(styles[name], theme.text_style(text_style).size, language)
        styles[name].font.bold = True
        styles[name].font.color.rgb = _colour(theme.colour("text"))
        styles[name].paragraph_format.keep_with_next = True
        styles[name].paragraph_format.space_before = Pt(14)
    styles["Heading 1"].paragraph_format.page_break_before = True
    _set_font(styles["Title"], 28, language)
    styles["Title"].font.bold = True
    styles["Title"].font.color.rgb = _colour(theme.colour("text"))
    _set_font(styles["Quote"], theme.text_style("paper_body").size, language)
    styles["Quote"].font.color.rgb = _colour(theme.colour("quote"))
    cell_text = styles.add_style("Tabeltekst", WD_STYLE_TYPE.PARAGRAPH)
    cell_text.base_style = styles["Normal"]
    _set_font(cell_text, theme.text_style("paper_table").size, language)
    cell_text.paragraph_format.space_after = Pt(2)
    _add_table_styles(styles)


def prepare_page(word: Any, document: Document, parts: WordParts) -> None:
    """A4 with margins of 20 mm, and on every page version, status and page number."""
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(20))
    mark = f" · {document.watermark}" if document.watermark else ""
    head = section.header.paragraphs[0]
    head.text = f"{readable(document.version)}\t{readable(document.status)}{mark}"
    _set_tabs(head)
    foot = section.footer.paragraphs[0]
    _set_tabs(foot)
    foot.add_run("\tBladzijde ")
    parts.field(foot._p, "PAGE", [parts.run(words("1")[0])])  # noqa: SLF001 - the element under a paragraph
    foot.add_run(" van ")
    parts.field(foot._p, "NUMPAGES", [parts.run(words("1")[0])])  # noqa: SLF001 - the same
    for paragraph in (head, foot):
        for run in paragraph.runs:
            run.font.size = _points(8)


def add_lying_section(word: Any, width: float, height: float) -> None:
    """A new page of this size in points, for a sheet that fills it; without head and foot of its own."""
    from docx.enum.section import WD_ORIENT, WD_SECTION
    from docx.shared import Pt

    section = word.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = Pt(20)
    section.top_margin = section.bottom_margin = Pt(12)
    section.header_distance = section.footer_distance = Pt(4)
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False


def _set_tabs(paragraph: Any) -> None:
    """One tab stop, at the right margin."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    paragraph.style.paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(170), WD_TAB_ALIGNMENT.RIGHT)


def _set_font(style: Any, size: float, language: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    style.font.name = FONT
    style.font.size = _points(size)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    for name in ("w:eastAsia", "w:cs"):
        fonts.set(qn(name), FONT)
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    properties.append(spoken)


def _add_table_styles(styles: Any) -> None:
    """The two styles of tables: hairlines under rows, and boxes for readings."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    for name, edges in (
        ("Verslagtabel", (("top", 8, "111111"), ("bottom", 4, "D2D1CE"), ("insideH", 4, "D2D1CE"))),
        (
            "Lezingen",
            tuple((side, 4, "94928D") for side in ("top", "left", "bottom", "right", "insideV")),
        ),
    ):
        lines = "".join(
            f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
            for side, size, colour in edges
        )
        styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{name}">'
                f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>'
                f"<w:tblBorders>{lines}</w:tblBorders></w:tblPr></w:style>"
            )
        )


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)


def _colour(code: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(code.lstrip("#"))
