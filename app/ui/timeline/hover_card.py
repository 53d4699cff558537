"""The card beside a mark one points at: facts, source, who, and how sure it is. Plain text only."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.timeline.event_facts import EventFacts, Fact
from app.timeline.shapes import Glyph
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground
from app.ui.timeline.paint_shelf import PaintShelf

_WIDTH = 320
_DISTANCE = 22


class HoverCard(QFrame):
    """Shows the facts of one event; never takes the mouse."""

    def __init__(self, look: ThemedLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._look = look
        self._rows = QVBoxLayout(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_ground(self, Ground.FLOATING)
        self.hide()

    def show_facts(self, facts: EventFacts, mark: QRect, shelf: PaintShelf) -> None:
        """Show facts beside the place of a mark, where there is room."""
        self._clear()
        edge = self._look.px(12)
        self._rows.setContentsMargins(edge, self._look.px(10), edge, self._look.px(10))
        self._rows.setSpacing(self._look.px(5))
        self.setFixedWidth(self._look.px(_WIDTH))
        self._rows.addLayout(self._heading(facts))
        if facts.fact:
            self._rows.addWidget(label(facts.fact, TextRole.BODY, wraps=True))
        for fact in facts.lines:
            self._rows.addLayout(self._line(fact, shelf))
        for part in self.findChildren(QLabel):
            part.ensurePolished()
        self._rows.invalidate()
        self.setFixedHeight(self._rows.totalHeightForWidth(self.width()))
        self._place_beside(mark)
        self.show()
        self.raise_()

    def _heading(self, facts: EventFacts) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(10))
        row.addWidget(label(facts.title, TextRole.STRONG, wraps=True), 1)
        if facts.when:
            when = label(facts.when, TextRole.HINT)
            row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        return row

    def _line(self, fact: Fact, shelf: PaintShelf) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        if fact.glyph:
            sign = QLabel()
            pixmap: QPixmap = shelf.glyph(Glyph(fact.glyph, 0, 0, 0.8 * self._look.zoom, ground="raised"))
            sign.setPixmap(pixmap)
            sign.setFixedWidth(self._look.px(20))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(fact.text, TextRole.LABEL, wraps=True), 1)
        return row

    def _place_beside(self, mark: QRect) -> None:
        """Below and right of the mark, or wherever there is room, but never over it."""
        area = self._area.rect()
        away = self._look.px(_DISTANCE)
        x = mark.center().x() + away
        if x + self.width() > area.right():
            x = max(mark.center().x() - away - self.width(), area.left() + 4)
        y = mark.bottom() + away // 2
        if y + self.height() > area.bottom():
            y = max(mark.top() - away // 2 - self.height(), area.top() + 4)
        self.move(x, y)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            _discard(item.layout(), item.widget())


def _discard(inner: object, widget: QWidget | None) -> None:
    if widget is not None:
        widget.setParent(None)
        widget.deleteLater()
    if isinstance(inner, QHBoxLayout):
        while (item := inner.takeAt(0)) is not None:
            _discard(item.layout(), item.widget())
