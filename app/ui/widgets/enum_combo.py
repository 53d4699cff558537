"""A list to choose one value of an enumeration from, or nothing."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.domain.labelled import Labelled
from app.ui.theme.marks import set_mark, set_tool_tip

_FEWEST_LETTERS = 6
_LINE = object()
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)
_CHANGING = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class EnumCombo(QComboBox):
    """Values with their labels. Keys open the list first, so that passing a row never chooses it.

    Signals:
        committed(object): the user chose another value; None for "nothing".
    """

    committed = Signal(object)

    def __init__(
        self,
        values: Iterable[Labelled],
        *,
        nothing: str = "",
        is_flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """List ``values``; with words in ``nothing`` that can be chosen as well."""
        super().__init__(parent)
        self._value: Any = None
        self._is_editable = True
        self._values: list[object] = []
        if nothing:
            self.add_choice(nothing, None)
        for value in values:
            self.add_choice(value.label, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.setMaxVisibleItems(14)
        if is_flat:
            set_mark(self, "isFlat", True)
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> Any:
        """The value of the case; None for nothing."""
        return self._value

    def add_choice(self, words: str, value: object) -> None:
        """Add a row. Qt would keep a text of an enumeration member, so the values stand apart."""
        self.addItem(words)
        self._values.append(value)

    def add_line(self) -> None:
        """Add a line between rows."""
        self.insertSeparator(self.count())
        self._values.append(_LINE)

    def place_of(self, value: object) -> int:
        """The row of a value; -1 when there is none."""
        return self._values.index(value) if value in self._values else -1

    def show_value(self, value: object, *, afresh: bool = False) -> None:
        """Show the value of the case; one that is not in the list shows the placeholder."""
        if value == self._value and not afresh and self.currentIndex() >= 0:
            return
        self._value = value
        self.setCurrentIndex(self.place_of(value))
        set_tool_tip(self, self.currentText())

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def set_editable(self, *, is_editable: bool) -> None:
        """Let another value be chosen, or only be read."""
        self._is_editable = is_editable
        set_mark(self, "isReadOnly", not is_editable)

    def event(self, qt_event: QEvent) -> bool:
        """Change nothing while it may only be read."""
        if not self._is_editable and qt_event.type() in _CHANGING:
            qt_event.ignore()
            return False
        return super().event(qt_event)

    def showPopup(self) -> None:
        """Open the list as wide as its longest label."""
        view = self.view()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + 2 * view.verticalScrollBar().width(), 420))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the list closed; a label without room ends in dots."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, part, self).width()
        text = option.currentText or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(whole, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list instead of choosing at once; a letter goes to the first row that begins with it."""
        letter = event.text() if event.text().isalnum() else ""
        if event.key() in _MOVES or letter:
            self.showPopup()
            if letter:
                self.view().keyboardSearch(letter)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_activated(self, place: int) -> None:
        value = self._values[place]
        if value != self._value:
            self.committed.emit(value)
