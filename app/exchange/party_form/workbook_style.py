"""The house style in a workbook: warm and pale grounds, one accent, thin lines."""

from __future__ import annotations

from typing import Any

from app.themes import ThemeName, load_theme


class WorkbookStyle:
    """Fonts, grounds and edges of cells, made once for a workbook."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        theme = load_theme(ThemeName.LIGHT)

        def colour(role: str) -> str:
            return theme.colour(role).lstrip("#")

        def ground(role: str) -> Any:
            return PatternFill("solid", fgColor=colour(role))

        edge = Side(style="thin", color=colour("line"))
        self.title = Font(name="Calibri", size=18, bold=True, color=colour("accent"))
        self.heading = Font(name="Calibri", size=13, bold=True, color=colour("accent"))
        self.strong = Font(name="Calibri", size=11, bold=True, color=colour("text"))
        self.soft = Font(name="Calibri", size=11, color=colour("text2"))
        self._plain = Font(name="Calibri", size=11, color=colour("text"))
        self._head_font = Font(name="Calibri", size=11, bold=True, color=colour("onAccent"))
        self._head_ground, self._note_ground = ground("accent"), ground("noteSoft")
        self._example_ground = ground("sunken")
        self._edges = Border(left=edge, right=edge, top=edge, bottom=edge)
        self._wrapped = Alignment(wrap_text=True, vertical="top")

    def head(self, cell: Any) -> None:
        """A heading of a column."""
        cell.font, cell.fill, cell.alignment = self._head_font, self._head_ground, self._wrapped

    def field(self, cell: Any) -> None:
        """A cell to fill in: always text, so that no spreadsheet makes a day of "maart 2019"."""
        cell.font, cell.border, cell.alignment = self._plain, self._edges, self._wrapped
        cell.number_format = "@"

    def text(self, cell: Any) -> None:
        """Words to read."""
        cell.font, cell.alignment = self._plain, self._wrapped

    def note(self, cell: Any) -> None:
        """Words that must not be missed."""
        cell.font, cell.fill = self.strong, self._note_ground

    def example(self, cell: Any) -> None:
        """Words that are only an example."""
        cell.fill = self._example_ground
