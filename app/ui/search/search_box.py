"""The search field of the header and the list of what it finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.filters import EventFilter
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground
from app.ui.widgets.rows import dress_rows

_FIELD_WIDTH, _ICON, _LIST_WIDTH, _MOST_ROWS = 168, 16, 440, 9
_Key = Qt.Key
_MOVES = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: 8, _Key.Key_PageUp: -8}


class SearchBox(QLineEdit):
    """Type words; arrows choose, Enter goes to the event, Escape empties the field.

    Signals:
        chosen(str): go to the event with this id.
        narrowed(str): show only the events that hold these words.
        left: the user is done here.
    """

    chosen = Signal(str)
    narrowed = Signal(str)
    left = Signal()

    def __init__(self, session: CaseSession, look: ThemedLook) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self.results = ResultList(look, self)
        self.setPlaceholderText(self.tr("Zoeken"))
        self.setAccessibleName(self.tr("Zoeken in titels en feiten"))
        self.setToolTip(self.tr("Zoeken in titels en feiten (Ctrl+F)"))
        self.setFixedWidth(look.px(_FIELD_WIDTH))
        self.setTextMargins(look.px(_ICON + 6), 0, 0, 0)
        self.textChanged.connect(self._on_text_changed)
        self.results.chosen.connect(self._on_chosen)
        self.results.narrow_requested.connect(self._on_narrow_requested)
        session.case_changed.connect(self._on_case_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose with Enter, empty with Escape."""
        key = Qt.Key(event.key())
        if key in _MOVES and self.results.isVisible():
            self.results.move_by(_MOVES[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self.results.choose_current()
        elif key == _Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show again what the words find."""
        super().focusInEvent(event)
        self._on_text_changed(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away when the user goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.results.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens before the words and, in the empty field, the key that leads here."""
        super().paintEvent(event)
        painter = QPainter(self)
        px = self._look.px
        top = (self.height() - px(_ICON)) // 2
        self._look.icon("search", "text2").paint(painter, QRect(px(9), top, px(_ICON), px(_ICON)))
        if not self.text() and not self.hasFocus():
            painter.setFont(self._look.font("hint"))
            painter.setPen(self._look.colour("text3"))
            place = self.rect().adjusted(0, 0, -px(10), 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "Ctrl+F")

    def _on_text_changed(self, words: str) -> None:
        if not words.strip():
            self.results.hide()
            return
        case = self._session.snapshot
        found = EventFilter(text=words).matching(case)
        self.results.show_events(found, case.event_numbers)
        self.setAccessibleDescription(self.results.words)
        self._place_results()

    def _place_results(self) -> None:
        window = self.window()
        self.results.setParent(window)
        corner = self.mapTo(window, QPoint(self.width(), self.height() + self._look.px(4)))
        self.results.adjustSize()
        left = max(self._look.px(8), corner.x() - self.results.width())
        self.results.move(left, corner.y())
        self.results.show()
        self.results.raise_()

    def _on_chosen(self, event_id: str) -> None:
        self.results.hide()
        self.chosen.emit(event_id)

    def _on_narrow_requested(self) -> None:
        words = self.text()
        self.results.hide()
        self.clear()
        self.narrowed.emit(words)

    def _on_escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _on_case_changed(self) -> None:
        if self.results.isVisible():
            self._on_text_changed(self.text())


class ResultList(QFrame):
    """What was found: a count, the events, and a row that shows only these.

    Signals:
        chosen(str): an event, by id.
        narrow_requested: show only what was found.
    """

    chosen = Signal(str)
    narrow_requested = Signal()

    def __init__(self, look: ThemedLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._count = label("", TextRole.HINT)
        self._list = QListWidget()
        set_ground(self, Ground.FLOATING)
        set_ground(self._list, Ground.BARE)
        dress_rows(look, self._list)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Gevonden gebeurtenissen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8))
        column.setSpacing(look.px(4))
        column.addWidget(self._count)
        column.addWidget(self._list)
        self.hide()
        self._list.itemClicked.connect(self._on_item_clicked)

    @property
    def words(self) -> str:
        """How many were found."""
        return self._count.text()

    def sizeHint(self) -> QSize:
        """Want the width of a date and a title, and the height of the rows."""
        rows = min(_MOST_ROWS, self._list.count())
        list_height = rows * self._look.px(28) + 2
        rest = self._count.sizeHint().height() + self._look.px(20)
        return QSize(self._look.px(_LIST_WIDTH), list_height + rest)

    def show_events(self, events: Sequence[Event], numbers: Mapping[str, int]) -> None:
        """Show these events with their numbers."""
        self._list.clear()
        for event in events[:200]:
            text = f"{numbers[event.id]}   {event.when.text}   {event.title}"
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, event.id)
            self._list.addItem(item)
        self._list.setVisible(bool(events))
        if len(events) > 1:
            self._list.addItem(QListWidgetItem(self.tr("Alleen deze gebeurtenissen tonen")))
        self._list.setCurrentRow(0)
        if not events:
            words = self.tr("Niets gevonden. Zoek op een woord uit de titel of het feit.")
        elif len(events) == 1:
            words = self.tr("1 gebeurtenis gevonden")
        else:
            words = self.tr("{count} gebeurtenissen gevonden").format(count=len(events))
        self._count.setText(words)

    def move_by(self, rows: int) -> None:
        """Choose another row."""
        last = self._list.count() - 1
        self._list.setCurrentRow(max(0, min(last, self._list.currentRow() + rows)))

    def choose_current(self) -> None:
        """Take the chosen row, if the list shows."""
        item = self._list.currentItem()
        if self.isVisible() and item is not None:
            self._on_item_clicked(item)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        event_id = item.data(Qt.ItemDataRole.UserRole)
        if event_id is None:
            self.narrow_requested.emit()
        else:
            self.chosen.emit(event_id)
