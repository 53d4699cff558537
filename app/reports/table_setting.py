"""Setting tables and readings side by side: rows that stay whole, and very tall ones that may break."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.reports.content import Align, Cell, Row, SideBySide, Table, words
from app.reports.pdf_painter import Place
from app.reports.pen import Pen
from app.reports.setting import Paper, baseline
from app.reports.strips import Strip, chained
from app.reports.structure import Element
from app.reports.typesetting import SetLine, TextLook

TALLEST_WHOLE_ROW = 300.0
"""A row higher than this, in points, may break over pages."""

_COLUMN_GAP = 8.0
_ABOVE, _BELOW = 3.5, 4.5
_HEAD_RULE, _HAIRLINE = 1.1, 0.4
_READING_PADDING = 6.0
_GLYPH_SCALE = 0.62


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slot:
    """The room of a cell: from the left edge of the table, in points."""

    x: float
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetCell:
    """A cell with its text broken into lines."""

    slot: _Slot
    lines: tuple[SetLine, ...]
    element: Element
    glyph: str | None = None


def set_table(table: Table, parent: Element, paper: Paper) -> list[Strip]:
    """The head and the rows of a table; nothing when it has no rows."""
    if not table.rows:
        return []
    element = parent.add("Table", alternative=table.summary)
    slots = _slots(table, paper.width)
    head = _set_head(table, slots, element.add("THead"), paper)
    strips = [head]
    content = element.add("TBody")
    for row in table.rows:
        strips += [replace(strip, repeats=_silent(head)) for strip in _set_row(row, slots, content, paper)]
    return strips


def set_side_by_side(readings: SideBySide, parent: Element, paper: Paper) -> list[Strip]:
    """Readings of one event in boxes of equal width."""
    return _set_readings(readings, parent.add("Div"), _Slot(x=0, width=paper.width), paper)


def _slots(table: Table, width: float) -> list[_Slot]:
    total = sum(column.share for column in table.columns)
    free = width - _COLUMN_GAP * (len(table.columns) - 1)
    slots: list[_Slot] = []
    x = 0.0
    for column in table.columns:
        wide = free * column.share / total
        slots.append(_Slot(x=x, width=wide, align=column.align))
        x += wide + _COLUMN_GAP
    return slots


def _set_head(table: Table, slots: list[_Slot], section: Element, paper: Paper) -> Strip:
    look = paper.look("table", bold=True)
    row = section.add("TR")
    cells = [
        _SetCell(
            slot=slot,
            lines=tuple(paper.lines(words(column.head), look, slot.width)),
            element=row.add("TH", scope="Column"),
        )
        for column, slot in zip(table.columns, slots, strict=True)
    ]
    strip = _whole(cells, look, paper, keeps_next=True)
    return replace(_ruled(strip, paper.width, _HEAD_RULE, "text"), gap=8)


def _silent(head: Strip) -> Strip:
    """The head as it is repeated on a next page: painted, but not read aloud again."""
    inner = head.paint

    def paint(pen: Pen, x: float, top: float) -> None:
        with pen.tagged(None):
            inner(pen, x, top)

    return replace(head, paint=paint)


def _set_row(row: Row, slots: list[_Slot], section: Element, paper: Paper) -> list[Strip]:
    look = paper.look("table")
    element = section.add("TR")
    cells = [
        _set_cell(cell, slot, element.add("TD" if number else "TH", scope="" if number else "Row"), paper)
        for number, (cell, slot) in enumerate(zip(row.cells, slots, strict=True))
    ]
    strips = _strips_of(cells, look, paper)
    for readings in row.beneath:
        start = max(slots, key=lambda slot: slot.width).x
        room = _Slot(x=start, width=paper.width - start)
        holder = section.add("TR").add("TD", span=len(slots))
        strips += [*_set_readings(readings, holder, room, paper), _white(5)]
    if row.anchor:
        strips[0] = replace(strips[0], anchor=row.anchor)
    strips[-1] = _ruled(strips[-1], paper.width, _HAIRLINE, "line")
    return _held(strips)


def _set_cell(cell: Cell, slot: _Slot, element: Element, paper: Paper) -> _SetCell:
    """A cell with its lines; one with a mark shows that, and says its text to who cannot see it."""
    if cell.glyph is not None:
        element.alternative = cell.text
        return _SetCell(slot=slot, lines=(), element=element, glyph=cell.glyph)
    look = paper.look("table")
    lines = tuple(one for line in cell.lines for one in paper.lines(line, look, slot.width))
    return _SetCell(slot=slot, lines=lines, element=element)


def _held(strips: list[Strip]) -> list[Strip]:
    """The strips of a row as one whole, unless they are too high for that."""
    if sum(strip.gap + strip.height for strip in strips) <= TALLEST_WHOLE_ROW:
        return chained(strips)
    ends = {0, len(strips) - 2}
    return [replace(strip, keeps_next=number in ends) for number, strip in enumerate(strips)]


def _strips_of(cells: Sequence[_SetCell], look: TextLook, paper: Paper) -> list[Strip]:
    """A row as one strip, or as one strip a line when it is very tall."""
    whole = _whole(cells, look, paper)
    if whole.height <= TALLEST_WHOLE_ROW:
        return [whole]
    count = max(len(cell.lines) for cell in cells)
    strips = [
        Strip(
            height=look.leading,
            paint=_CellsPaint(
                tuple(replace(cell, lines=cell.lines[number : number + 1]) for cell in cells), look, paper
            ).paint,
        )
        for number in range(count)
    ]
    return [_white(_ABOVE), *strips, _white(_BELOW)]


def _whole(cells: Sequence[_SetCell], look: TextLook, paper: Paper, *, keeps_next: bool = False) -> Strip:
    lines = max((len(cell.lines) for cell in cells), default=0)
    return Strip(
        height=_ABOVE + max(1, lines) * look.leading + _BELOW,
        keeps_next=keeps_next,
        paint=_CellsPaint(tuple(cells), look, paper, above=_ABOVE).paint,
    )


def _white(height: float) -> Strip:
    return Strip(height=height, paint=_paint_nothing)


def _paint_nothing(pen: Pen, x: float, top: float) -> None:
    del pen, x, top


def _ruled(strip: Strip, width: float, thickness: float, role: str) -> Strip:
    """The strip with a line under it over the whole width."""
    inner = strip.paint

    def paint(pen: Pen, x: float, top: float) -> None:
        inner(pen, x, top)
        pen.rule((x, top + strip.height), (x + width, top + strip.height), width=thickness, role=role)

    return replace(strip, paint=paint)


@dataclass(frozen=True)
class _CellsPaint:
    """Paints cells next to each other."""

    cells: tuple[_SetCell, ...]
    look: TextLook
    paper: Paper
    above: float = 0.0

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """All lines and marks of the cells."""
        for cell in self.cells:
            left = x + cell.slot.x
            if cell.glyph is not None:
                self._mark(pen, cell, left, top)
            for number, line in enumerate(cell.lines):
                room = cell.slot.width - line.width
                shift = {Align.LEFT: 0.0, Align.RIGHT: room, Align.CENTRE: room / 2}[cell.slot.align]
                at = top + self.above + number * self.look.leading
                pen.text(line, left + shift, baseline(at, self.look), cell.element)

    def _mark(self, pen: Pen, cell: _SetCell, left: float, top: float) -> None:
        middle = Place(left + cell.slot.width / 2, top + self.above + self.look.leading / 2, _GLYPH_SCALE)
        with pen.tagged(cell.element):
            self.paper.painter(pen).glyph(cell.glyph or "", middle)


def _set_readings(readings: SideBySide, parent: Element, room: _Slot, paper: Paper) -> list[Strip]:
    """The boxes of readings, each as wide as the others; tall ones break line by line."""
    look = paper.look("table")
    count = len(readings.readings)
    wide = room.width / max(1, count)
    cells: list[_SetCell] = []
    for number, reading in enumerate(readings.readings):
        slot = _Slot(x=room.x + number * wide + _READING_PADDING, width=wide - 2 * _READING_PADDING)
        lines = [
            *paper.lines(words(reading.title, bold=True), look, slot.width),
            *(one for line in reading.lines for one in paper.lines(line, look, slot.width)),
        ]
        cells.append(_SetCell(slot=slot, lines=tuple(lines), element=parent.add("P")))
    strips = _strips_of(cells, look, paper)
    last = len(strips) - 1
    return [
        _boxed(strip, room, count, is_first=number == 0, is_last=number == last)
        for number, strip in enumerate(strips)
    ]


def _boxed(strip: Strip, room: _Slot, count: int, *, is_first: bool, is_last: bool) -> Strip:
    """The strip with the upright lines of its boxes, and their upper and lower edge where they are."""
    inner = strip.paint

    def paint(pen: Pen, x: float, top: float) -> None:
        inner(pen, x, top)
        left, right, foot = x + room.x, x + room.x + room.width, top + strip.height
        for number in range(count + 1):
            at = left + room.width * number / max(1, count)
            pen.rule((at, top), (at, foot), role="lineStrong")
        if is_first:
            pen.rule((left, top), (right, top), role="lineStrong")
        if is_last:
            pen.rule((left, foot), (right, foot), role="lineStrong")

    return replace(strip, paint=paint)
