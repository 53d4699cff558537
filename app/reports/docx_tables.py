"""Tables of a Word document: heads that repeat on every page, rows that stay whole."""

from typing import Any

from app.reports.content import Align, Cell, Column, Line, SideBySide, Table, words
from app.reports.docx_parts import WordParts

TEXT_WIDTH_TWIPS = 9638
"""Width between margins of 20 mm on A4, in twentieths of a point."""

_SIDES = {Align.LEFT: "left", Align.RIGHT: "right", Align.CENTRE: "center"}
_LONGEST_WHOLE_ROW = 1500
"""A row with more letters than this may break over pages."""


def word_table(table: Table, parts: WordParts) -> list[Any]:
    """The table, with readings of a row in tables of their own under it."""
    widths = _widths(table.columns)
    made: list[Any] = []
    frame = _frame(widths, table.summary, parts)
    frame.append(_head(table.columns, widths, parts))
    for row in table.rows:
        frame.append(_row(row.cells, table.columns, widths, parts))
        if row.anchor:
            parts.bookmark(frame[-1].find(".//{*}p"), row.anchor)
        for readings in row.beneath:
            frame.append(_spanning_row(readings, widths, parts))
    made.append(frame)
    made.append(parts.paragraph("Normal"))
    return made


def word_readings(readings: SideBySide, parts: WordParts) -> list[Any]:
    """Readings side by side, in a table of one row."""
    return [_readings_table(readings, TEXT_WIDTH_TWIPS, parts), parts.paragraph("Normal")]


def _frame(widths: list[int], summary: str, parts: WordParts, style: str = "Verslagtabel") -> Any:
    table = parts.element("w:tbl")
    properties = parts.element("w:tblPr")
    properties.append(parts.element("w:tblStyle", val=style))
    properties.append(parts.element("w:tblW", w=str(sum(widths)), type="dxa"))
    properties.append(parts.element("w:tblLayout", type="fixed"))
    properties.append(parts.element("w:tblLook", val="0020", firstRow="1", lastRow="0"))
    if summary:
        properties.append(parts.element("w:tblDescription", val=summary[:250]))
    table.append(properties)
    grid = parts.element("w:tblGrid")
    for width in widths:
        grid.append(parts.element("w:gridCol", w=str(width)))
    table.append(grid)
    return table


def _head(columns: tuple[Column, ...], widths: list[int], parts: WordParts) -> Any:
    row = parts.element("w:tr")
    properties = parts.element("w:trPr")
    properties.append(parts.element("w:cantSplit"))
    properties.append(parts.element("w:tblHeader"))
    row.append(properties)
    for column, width in zip(columns, widths, strict=True):
        line = words(column.head, bold=True)
        row.append(_cell([line], width, column.align, parts))
    return row


def _row(cells: tuple[Cell, ...], columns: tuple[Column, ...], widths: list[int], parts: WordParts) -> Any:
    row = parts.element("w:tr")
    if sum(len(cell.text) for cell in cells) <= _LONGEST_WHOLE_ROW:
        properties = parts.element("w:trPr")
        properties.append(parts.element("w:cantSplit"))
        row.append(properties)
    for cell, column, width in zip(cells, columns, widths, strict=True):
        row.append(_cell(list(cell.lines), width, column.align, parts))
    return row


def _cell(lines: list[Line], width: int, align: Align, parts: WordParts, span: int = 1) -> Any:
    cell = parts.element("w:tc")
    properties = parts.element("w:tcPr")
    properties.append(parts.element("w:tcW", w=str(width), type="dxa"))
    if span > 1:
        properties.append(parts.element("w:gridSpan", val=str(span)))
    cell.append(properties)
    for line in lines or [()]:
        paragraph = parts.paragraph("Tabeltekst", line)
        if align is not Align.LEFT:
            paragraph[0].append(parts.element("w:jc", val=_SIDES[align]))
        cell.append(paragraph)
    return cell


def _spanning_row(readings: SideBySide, widths: list[int], parts: WordParts) -> Any:
    row = parts.element("w:tr")
    cell = _cell([], sum(widths), Align.LEFT, parts, span=len(widths))
    cell.remove(cell[-1])
    cell.append(_readings_table(readings, sum(widths) - 240, parts))
    cell.append(parts.paragraph("Tabeltekst"))
    row.append(cell)
    return row


def _readings_table(readings: SideBySide, width: int, parts: WordParts) -> Any:
    each = width // max(1, len(readings.readings))
    table = _frame([each] * len(readings.readings), "Lezingen naast elkaar.", parts, "Lezingen")
    row = parts.element("w:tr")
    for reading in readings.readings:
        lines = [words(reading.title, bold=True), *(line for line in reading.lines if line)]
        row.append(_cell(lines, each, Align.LEFT, parts))
    table.append(row)
    return table


def _widths(columns: tuple[Column, ...]) -> list[int]:
    total = sum(column.share for column in columns)
    return [round(TEXT_WIDTH_TWIPS * column.share / total) for column in columns]
