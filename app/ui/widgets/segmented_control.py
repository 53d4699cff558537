"""A row of choices of which one holds: Planmatig, Nood, Wettelijk …"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QIcon, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import set_tool_tip

_HEIGHT, _PADDING, _ICON, _ICON_GAP = 30, 10, 16, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One choice: its value, its word, and the name of an icon or an icon already made."""

    value: Hashable
    text: str
    icon: str | QIcon = ""
    explanation: str = ""


class SegmentedControl(QWidget):
    """Radio buttons drawn as one control; nothing need be chosen at first.

    Arrow keys choose the next or previous one, as with radio buttons.

    Signals:
        value_changed(object): the user chose this value.
    """

    value_changed = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        segments: Sequence[Segment],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._values: list[Hashable] = [segment.value for segment in segments]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self._build(segments)
        self._group.idClicked.connect(self._on_clicked)
        look.theme_changed.connect(self.updateGeometry)

    @property
    def value(self) -> Hashable | None:
        """The chosen value, or None when nothing is chosen yet."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else None

    def set_value(self, value: Hashable | None) -> None:
        """Choose a value, or None for nothing; emits no signal."""
        self._group.setExclusive(False)
        for index, own in enumerate(self._values):
            self._group.button(index).setChecked(own == value)
        self._group.setExclusive(True)

    def setAccessibleName(self, name: str) -> None:
        """Name the control; each choice tells it as well."""
        super().setAccessibleName(name)
        for button in self._group.buttons() if hasattr(self, "_group") else []:
            button.setAccessibleDescription(name)

    def _build(self, segments: Sequence[Segment]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, segment in enumerate(segments):
            button = _SegmentButton(self._look, segment)
            button.set_place(is_first=index == 0, is_last=index == len(segments) - 1)
            button.setAccessibleDescription(self.accessibleName())
            self._group.addButton(button, index)
            row.addWidget(button, 1)
        if segments:
            self.setFocusProxy(self._group.button(0))

    def _on_clicked(self, index: int) -> None:
        self.setFocusProxy(self._group.button(index))
        self.value_changed.emit(self._values[index])


class _SegmentButton(QRadioButton):
    """One segment: a radio button without a dot, filled when chosen."""

    def __init__(self, look: ThemedLook, segment: Segment) -> None:
        super().__init__(segment.text)
        self._look = look
        self._place = (False, False)
        set_tool_tip(self, segment.explanation)
        self.setAccessibleName(segment.text or segment.explanation)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if isinstance(segment.icon, QIcon):
            self.setIcon(segment.icon)
        elif segment.icon:
            look.set_icon(self, segment.icon)

    def set_place(self, *, is_first: bool, is_last: bool) -> None:
        """Say whether this is an end of the row; ends have round corners."""
        self._place = (is_first, is_last)

    def sizeHint(self) -> QSize:
        """Want room for the bold word, so that choosing moves nothing."""
        px = self._look.px
        width = self._text_width() + 2 * px(_PADDING)
        if not self.icon().isNull():
            width += px(_ICON) + (px(_ICON_GAP) if self.text() else 0)
        return QSize(width, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Need the icon and a few letters of the word."""
        return QSize(min(self.sizeHint().width(), self._look.px(40)), self._look.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere in the segment."""
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge, icon, word and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter)
        if self.hasFocus():
            self._paint_outline(painter, "focus", self._look.line_width("focus"))

    def _text_width(self) -> int:
        font = self.font()
        font.setBold(True)
        return type(self.fontMetrics())(font).horizontalAdvance(self.text())

    def _paint_ground(self, painter: QPainter) -> None:
        edge = self._look.line_width("edge")
        painter.fillPath(self._outline(edge / 2), self._ground())
        role = "control" if self.isEnabled() else "disabledEdge"
        self._paint_outline(painter, role, edge)
        if self.isChecked():
            self._paint_outline(painter, "accent", edge)

    def _ground(self) -> QColor:
        if not self.isEnabled():
            return self._look.colour("disabledGround")
        if self.isChecked():
            return self._look.colour("selection")
        is_near = self.underMouse() or self.isDown()
        return self._look.colour("raisedHover" if is_near else "raised")

    def _paint_outline(self, painter: QPainter, role: str, width: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour(role), width))
        painter.drawPath(self._outline(width / 2))

    def _paint_content(self, painter: QPainter) -> None:
        px = self._look.px
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        icon_width = 0 if self.icon().isNull() else px(_ICON) + (px(_ICON_GAP) if self.text() else 0)
        room = self.width() - px(_PADDING) - icon_width
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        width = icon_width + painter.fontMetrics().horizontalAdvance(text)
        left = (self.width() - width) // 2
        if icon_width:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            top = (self.height() - px(_ICON)) // 2
            self.icon().paint(painter, QRect(left, top, px(_ICON), px(_ICON)), mode=mode)
        painter.setPen(self._text_colour())
        place = QRect(left + icon_width, 0, room, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _text_colour(self) -> QColor:
        if not self.isEnabled():
            return self._look.colour("disabledText")
        return self._look.colour("onSelection" if self.isChecked() else "text")

    def _outline(self, inset: float) -> QPainterPath:
        """Give the shape: round at the ends of the row, overlapping its neighbour by an edge."""
        is_first, is_last = self._place
        radius = self._look.px(6)
        edge = self._look.line_width("edge")
        left = inset if is_first else inset - edge
        area = QRectF(left, inset, self.width() - inset - left, self.height() - 2 * inset)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, radius, radius)
        half = area.width() / 2
        if not is_first:
            path.addRect(area.adjusted(0, 0, -half, 0))
        if not is_last:
            path.addRect(area.adjusted(half, 0, 0, 0))
        return path.simplified()
