"""A card under a button in which one of many things is found by typing and chosen."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from app.domain.folding import folded, folded_words
from app.ui.popover import Popover
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground
from app.ui.widgets.rows import dress_rows

_WIDTH, _ROW, _MOST_ROWS = 320, 28, 9
_MOST_SHOWN = 200
"""More is not read but narrowed by typing."""

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something that can be chosen: its key, its words and, paler, what tells it apart."""

    key: Hashable
    text: str
    detail: str = ""

    @property
    def line(self) -> str:
        """The words of the row."""
        return f"{self.text} · {self.detail}" if self.detail else self.text


class Picker(Popover):
    """A field to search in above a list; arrows move, Enter or a click chooses, Escape closes.

    Signals:
        chosen(object): the user chose this key; the card has closed.
    """

    chosen = Signal(object)

    def __init__(self, look: ThemedLook, name: str, options: Sequence[Option], parent: QWidget) -> None:
        super().__init__(look, name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._options = options
        self._folded = [folded(option.line) for option in options]
        self._search = QLineEdit()
        self._list = QListView()
        self._model = QStandardItemModel(self)
        self._nothing = label(self.tr("Niets gevonden"), TextRole.SECOND)
        self._build(look, name)
        self._narrow("")
        self._search.textChanged.connect(self._narrow)
        self._list.clicked.connect(self._on_clicked)

    @property
    def search(self) -> QLineEdit:
        """The field to type in."""
        return self._search

    @property
    def lines(self) -> list[str]:
        """The rows that are shown."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose without leaving the field."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._search and is_key and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self._list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: ThemedLook, name: str) -> None:
        px = look.px
        self.setFixedWidth(px(_WIDTH))
        self.body.setContentsMargins(px(8), px(8), px(8), px(8))
        self._search.setPlaceholderText(self.tr("Typ om te zoeken"))
        self._search.setAccessibleName(name)
        self._search.installEventFilter(self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(name)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_ground(self._list, Ground.BARE)
        dress_rows(look, self._list)
        rows = max(1, min(_MOST_ROWS, len(self._options)))
        self._list.setFixedHeight(px(_ROW) * rows + px(4))
        for part in (self._search, self._list, self._nothing):
            self.body.addWidget(part)
        self.setFocusProxy(self._search)

    def _narrow(self, text: str) -> None:
        words = folded_words(text)
        self._model.clear()
        for option, line in zip(self._options, self._folded, strict=True):
            if all(word in line for word in words):
                item = QStandardItem(option.line)
                item.setData(option.key, Qt.ItemDataRole.UserRole)
                item.setToolTip("")
                self._model.appendRow(item)
                if self._model.rowCount() == _MOST_SHOWN:
                    break
        has_rows = self._model.rowCount() > 0
        self._nothing.setVisible(not has_rows)
        self._list.setVisible(has_rows)
        if has_rows:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def _on_clicked(self) -> None:
        self._choose(self._list.currentIndex().row())

    def _choose(self, row: int) -> None:
        if not 0 <= row < self._model.rowCount():
            return
        key = self._model.item(row).data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(key)
