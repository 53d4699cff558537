"""The house style in a Word document: one accent, thin lines, room to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.themes import ThemeName, load_theme

if TYPE_CHECKING:
    from docx.document import Document

_BODY_PT, _SMALL_PT, _TABLE_PT = 10, 8, 9


class DocumentStyle:
    """Puts paragraphs and tables in a document, all in the same style."""

    def __init__(self, document: Document) -> None:
        from docx.shared import Mm, Pt

        self._document = document
        self._theme = load_theme(ThemeName.LIGHT)
        normal = document.styles["Normal"]
        normal.font.name, normal.font.size = "Calibri", Pt(_BODY_PT)
        normal.paragraph_format.space_after = Pt(3)
        section = document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(18)
        section.top_margin = section.bottom_margin = Mm(14)

    def landscape(self) -> None:
        """What follows stands on pages on their side."""
        from docx.enum.section import WD_ORIENT, WD_SECTION
        from docx.shared import Mm

        section = self._document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.left_margin = section.right_margin = Mm(12)

    def new_page(self) -> None:
        """What follows stands on a new page."""
        self._document.add_page_break()  # type: ignore[no-untyped-call]  # python-docx

    def title(self, text: str) -> None:
        """The title of the document."""
        self._headed(text, size_pt=18)

    def heading(self, text: str) -> None:
        """A heading."""
        self._headed(text, size_pt=13)

    def line(self, text: str, *, is_strong: bool = False, is_noted: bool = False) -> None:
        """A paragraph, on a ground of its own when it must not be missed."""
        paragraph = self._document.add_paragraph()
        paragraph.add_run(text).bold = is_strong or is_noted
        if is_noted:
            self._shade(paragraph._p.get_or_add_pPr(), "noteSoft")  # noqa: SLF001  (python-docx has no shading)

    def named(self, name: str, text: str, *, is_small: bool = False, is_example: bool = False) -> None:
        """A paragraph that begins with a name in bold."""
        from docx.shared import Pt

        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        runs = [paragraph.add_run(f"{name}: "), paragraph.add_run(text)]
        runs[0].bold = True
        if is_small:
            for run in runs:
                run.font.size = Pt(_SMALL_PT)
        if is_example:
            self._shade(paragraph._p.get_or_add_pPr(), "sunken")  # noqa: SLF001  (the same)

    def table(self, rows: int, widths_mm: tuple[int, ...]) -> Any:
        """An empty table with thin lines."""
        from docx.shared import Mm

        table = self._document.add_table(rows=rows, cols=len(widths_mm))
        table.style = "Table Grid"
        table.autofit = False
        for row in table.rows:
            for cell, width in zip(row.cells, widths_mm, strict=True):
                cell.width = Mm(width)
        for column, width in zip(table.columns, widths_mm, strict=True):
            column.width = Mm(width)
        return table

    def fill(self, cell: Any, text: str, *, is_strong: bool = False) -> None:
        """Put words in a cell; each line becomes a paragraph, as when somebody types it."""
        from docx.shared import Pt

        lines = text.split("\n")
        paragraphs = [cell.paragraphs[0], *(cell.add_paragraph() for _ in lines[1:])]
        for paragraph, line in zip(paragraphs, lines, strict=True):
            run = paragraph.add_run(line)
            run.bold, run.font.size = is_strong, Pt(_TABLE_PT)

    def head(self, cell: Any, text: str) -> None:
        """Put the heading of a column in a cell."""
        self.fill(cell, text, is_strong=True)
        for paragraph in cell.paragraphs:
            for run in paragraph.runs:
                run.font.color.rgb = self._colour("onAccent")
        self._shade(cell._tc.get_or_add_tcPr(), "accent")  # noqa: SLF001  (the same)

    def repeat(self, table: Any, *, rows: int) -> None:
        """Show the first rows again on every page."""
        from docx.oxml import OxmlElement

        for row in list(table.rows)[:rows]:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  (the same)

    def roomy(self, table: Any) -> None:
        """Leave room to write in every row below the first."""
        from docx.shared import Mm

        for row in list(table.rows)[1:]:
            row.height = Mm(22)

    def _headed(self, text: str, *, size_pt: int) -> None:
        from docx.shared import Pt

        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(6)
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(size_pt), self._colour("accent")

    def _colour(self, role: str) -> Any:
        from docx.shared import RGBColor

        return RGBColor.from_string(self._theme.colour(role).lstrip("#"))

    def _shade(self, properties: Any, role: str) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        shading = OxmlElement("w:shd")
        shading.set(qn("w:val"), "clear")
        shading.set(qn("w:fill"), self._theme.colour(role).lstrip("#"))
        properties.append(shading)
