"""A text field of several lines that grows with its text and counts it."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label, set_mark

_SLACK = 2
"""Pixels more than the lines need, or Qt thinks the last one does not fit."""


class CountedTextEdit(QWidget):
    """Plain text with "79 van 200 tekens" under it; longer text is kept, and said.

    Signals:
        text_changed(str): the user or the program changed the text.
        editing_finished: the focus left the field after a change.
    """

    text_changed = Signal(str)
    editing_finished = Signal()

    def __init__(
        self,
        look: ThemedLook,
        *,
        limit: int | None = None,
        lines: tuple[int, int] = (2, 8),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._edit = _GrowingEdit(lines)
        self._counter = label("", TextRole.HINT, wraps=True)
        self._build(look)
        self._on_text_changed()
        self._edit.textChanged.connect(self._on_text_changed)
        self._edit.left.connect(self.editing_finished)

    @property
    def editor(self) -> QPlainTextEdit:
        """The text field itself."""
        return self._edit

    @property
    def counter_text(self) -> str:
        """What the line under the field says."""
        return self._counter.text()

    def text(self) -> str:
        """Give the text."""
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text; the cursor stays where it is when the text is the same."""
        if text != self.text():
            self._edit.setPlainText(text)
        self._edit.document().setModified(False)

    def set_placeholder(self, text: str) -> None:
        """Say in the empty field what may stand in it."""
        self._edit.setPlaceholderText(text)

    def show_counter(self, *, is_shown: bool) -> None:
        """Show or hide the count under the field."""
        self._counter.setVisible(is_shown)

    def setAccessibleName(self, name: str) -> None:
        """Name the field itself, not only its frame."""
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def _build(self, look: ThemedLook) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        column.addWidget(self._edit)
        column.addWidget(self._counter)
        self._counter.setVisible(self._limit is not None)
        self.setFocusProxy(self._edit)

    def _on_text_changed(self) -> None:
        text = self.text()
        self._refresh_counter(len(text))
        self.text_changed.emit(text)

    def _refresh_counter(self, length: int) -> None:
        if self._limit is None:
            return
        words = self.tr("{length} van {limit} tekens").format(length=length, limit=self._limit)
        over = length - self._limit
        if over > 0:
            words += self.tr(". Het past als u {over} tekens weghaalt.").format(over=over)
        self._counter.setText(words)
        self._edit.setAccessibleDescription(words)
        set_mark(self._counter, "textRole", "note" if over > 0 else "hint")
        set_mark(self._edit, "hasNote", over > 0)


class _GrowingEdit(QPlainTextEdit):
    """As high as its text, between a least and a most number of lines.

    Signals:
        left: the focus went elsewhere and the text had changed.
    """

    left = Signal()

    def __init__(self, lines: tuple[int, int]) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def sizeHint(self) -> QSize:
        """Want the height of the lines that are there."""
        fewest, most = self._lines
        shown = max(fewest, min(most, self._line_count()))
        margins = 2 * self.document().documentMargin()
        text = shown * QFontMetricsF(self.font()).lineSpacing() + margins
        return QSize(super().sizeHint().width(), ceil(text) + _SLACK + self._frame_height())

    def minimumSizeHint(self) -> QSize:
        """Need the same height, and room for a few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines at once: Qt waits until they are painted, and then the page would jump."""
        super().resizeEvent(event)
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        while block.isValid():
            layout.blockBoundingRect(block)
            block = block.next()
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that a change is complete."""
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the height of another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _line_count(self) -> int:
        """Count lines as shown: the layout of a plain text measures its height in lines."""
        return round(self.document().documentLayout().documentSize().height())

    def _frame_height(self) -> int:
        """Give what edge and padding of the style take, above and below together."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 400, 400)
        inside = self.style().subElementRect(QStyle.SubElement.SE_ShapedFrameContents, option, self)
        return option.rect.height() - inside.height()

    def _on_size_changed(self) -> None:
        is_full = self._line_count() > self._lines[1]
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if is_full else policy.ScrollBarAlwaysOff)
        self.updateGeometry()
