"""Editing in a cell: a date as people write it, a title, a choice of kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from app.domain.event import EventKind
from app.exchange.dates_nl import DateReading
from app.ui.table.columns import COLUMNS, Column
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground, set_mark
from app.ui.widgets.rows import RowDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_LONGEST_TITLE = 200
_ENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class DateEditor(QLineEdit):
    """Takes a date as people write it; a line under the cell says at once how it is understood."""

    def __init__(self, look: ThemedLook, read: Callable[[str], DateReading], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._read = read
        self._line = label("", TextRole.HINT)
        self._line.setParent(parent)
        self._line.setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(4))
        set_ground(self._line, Ground.FLOATING)
        self.setAccessibleName(self.tr("Wanneer"))
        self.textChanged.connect(self._on_text_changed)

    @property
    def line(self) -> str:
        """What is said under the cell."""
        return self._line.text()

    @property
    def is_understood(self) -> bool:
        """Whether the text is a date."""
        return self._read(self.text()).when is not None

    def event(self, qt_event: QEvent) -> bool:
        """Take the line along when the editor is moved, hidden or freed."""
        if qt_event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif qt_event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete) and isValid(self._line):
            self._line.hide()
            self._line.deleteLater()
        return super().event(qt_event)

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or not isValid(self._line):
            return
        self._line.adjustSize()
        below = self.geometry().bottom() + 2
        if below + self._line.height() > host.height():
            below = self.geometry().top() - self._line.height() - 2
        left = min(self.x(), host.width() - self._line.width())
        self._line.move(max(0, left), below)

    def _on_text_changed(self, text: str) -> None:
        reading = self._read(text)
        understood = self.tr("Begrepen als: {date}").format(date=reading.understood_as)
        words = reading.problem or reading.warning or understood
        set_mark(self._line, "textRole", "hint" if reading.problem is None else "note")
        self._line.setText(words)
        self.setAccessibleDescription(words)
        self._line.show()
        self._line.raise_()
        self._place()


class CellDelegate(RowDelegate):
    """Draws rows in the house style and gives each column its own editor."""

    def __init__(self, look: ThemedLook, view: QAbstractItemView, read: Callable[[str], DateReading]) -> None:
        super().__init__(look, view)
        self._look_of_editors = look
        self._read = read

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A field or list for the column of the index."""
        del option
        column = COLUMNS[index.column()]
        if column is Column.DATUM:
            return DateEditor(self._look_of_editors, self._read, parent)
        if column is Column.SOORT:
            return _kind_list(parent)
        field = QLineEdit(parent)
        field.setMaxLength(_LONGEST_TITLE)
        field.setAccessibleName(column.label)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show what is in the cell."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Let the model make a command of it."""
        if isinstance(editor, QComboBox):
            model.setData(index, EventKind(editor.currentData()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep a date that is not understood in its field, so that nothing typed is lost."""
        if isinstance(editor, DateEditor) and not editor.is_understood and _ends_editing(event):
            return True
        return super().eventFilter(editor, event)


def _ends_editing(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
        return event.key() in _ENDING_KEYS
    return event.type() == QEvent.Type.FocusOut


def _kind_list(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(Column.SOORT.label)
    for kind in EventKind:
        box.addItem(kind.label, kind.value)
    return box
