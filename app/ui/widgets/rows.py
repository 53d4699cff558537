"""Rows of lists and tables in the house style: 28 px, hairlines, a bar beside what is selected."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
)

from app.ui.theme.look import ThemedLook

_ROW_HEIGHT, _HEADER_HEIGHT, _BAR_WIDTH, _INDENTATION = 28, 30, 3, 20


class RowDelegate(QStyledItemDelegate):
    """Draws a cell, the hairline under it, and the bar at the start of a selected row."""

    def __init__(self, look: ThemedLook, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Want the height of a row."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), self._look.px(_ROW_HEIGHT)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell, then its line, bar and focus ring."""
        super().paint(painter, option, index)
        hair = self._look.line_width("hair")
        rect = option.rect
        if not isinstance(option.widget, QTreeView):
            line = QRect(rect.left(), rect.bottom() - hair + 1, rect.width(), hair)
            painter.fillRect(line, self._look.colour("line"))
        if option.state & QStyle.StateFlag.State_Selected and self._is_first(option, index):
            bar = QRect(rect.left(), rect.top(), self._look.px(_BAR_WIDTH), rect.height())
            painter.fillRect(bar, self._look.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, rect)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Cut a long text at its end, on one line."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def _is_first(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = option.widget
        if isinstance(view, QTableView):
            return view.horizontalHeader().visualIndex(index.column()) == 0
        return index.column() == 0

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        width = self._look.line_width("focus")
        colour = self._look.colour("focus")
        for side in (
            QRect(rect.left(), rect.top(), rect.width(), width),
            QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width),
            QRect(rect.left(), rect.top(), width, rect.height()),
            QRect(rect.right() - width + 1, rect.top(), width, rect.height()),
        ):
            painter.fillRect(side, colour)


def dress_rows(look: ThemedLook, view: QAbstractItemView) -> None:
    """Give a list, tree or table rows in the house style; do so again after a zoom."""
    view.setItemDelegate(RowDelegate(look, view))
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    if isinstance(view, QTableView):
        _dress_table(look, view)
    elif isinstance(view, QTreeView):
        view.setIndentation(look.px(_INDENTATION))
        _dress_header(look, view.header())


def _dress_table(look: ThemedLook, table: QTableView) -> None:
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    rows = table.verticalHeader()
    rows.setVisible(False)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(look.px(_ROW_HEIGHT))
    rows.setDefaultSectionSize(look.px(_ROW_HEIGHT))
    _dress_header(look, table.horizontalHeader())


def _dress_header(look: ThemedLook, header: QHeaderView) -> None:
    header.setFixedHeight(look.px(_HEADER_HEIGHT))
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
