"""The signals by name, in groups, with what was decided about each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.signal_decision import Release
from app.signals.order import GROUPS
from app.signals.registry import SIGNALS
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, set_ground

_ID = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_ROW, _GROUP_ROW, _INDENT = 42, 30, 12
Index = QModelIndex | QPersistentModelIndex


class SignalList(QListWidget):
    """One row per signal under the title of its group.

    Signals:
        signal_chosen(str): the user went to this signal.
    """

    signal_chosen = Signal(str)

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: dict[str, QListWidgetItem] = {}
        self.setItemDelegate(_Rows(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_ground(self, Ground.BARE)
        self.setAccessibleName(self.tr("Signalen"))
        self._build()
        self.currentItemChanged.connect(self._on_current_changed)
        look.theme_changed.connect(self.viewport().update)

    def show_releases(self, releases: Mapping[str, Release]) -> None:
        """Show under each name what was decided; what is not in ``releases`` is still open."""
        words = {
            None: self.tr("Nog kiezen"),
            Release.NEE: self.tr("Niet tonen"),
            Release.JA: self.tr("Tonen"),
            Release.HERFORMULEERD: self.tr("Eigen tekst"),
        }
        for signal_id, item in self._rows.items():
            state = words[releases.get(signal_id)]
            item.setData(_STATE, state)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")

    def show_signal(self, signal_id: str) -> None:
        """Mark the row of a signal; emits nothing."""
        self.blockSignals(True)
        self.setCurrentItem(self._rows[signal_id])
        self.blockSignals(False)
        self.scrollToItem(self._rows[signal_id])
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and numbers to the page; arrows walk the list."""
        if event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for group in GROUPS:
            title = QListWidgetItem(group.title, self)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            for signal_id in group.signal_ids:
                item = QListWidgetItem(SIGNALS[signal_id].title, self)
                item.setData(_ID, signal_id)
                self._rows[signal_id] = item

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.signal_chosen.emit(item.data(_ID))


class _Rows(QStyledItemDelegate):
    """Draws titles of groups, and names with the state under them."""

    def __init__(self, look: ThemedLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Want two lines for a signal, one for a group."""
        return QSize(10, self._look.px(_ROW if index.data(_ID) else _GROUP_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        if index.data(_ID):
            self._paint_signal(painter, option, index)
        else:
            painter.setFont(self._look.font("label"))
            painter.setPen(self._look.colour("text3"))
            place = self._inner(option.rect).adjusted(0, 0, 0, -self._look.px(4))
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, str(index.data()))
        painter.restore()

    def _paint_signal(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_near = bool(option.state & QStyle.StateFlag.State_MouseOver)
        area = option.rect.adjusted(px(4), px(1), -px(4), -px(1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or is_near:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection" if is_chosen else "surfaceHover"))
            painter.drawRoundedRect(area, px(6), px(6))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.colour("focus"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(6), px(6))
        inner = self._inner(option.rect)
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("onSelection" if is_chosen else "text"))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        half = inner.height() // 2
        upper = inner.adjusted(0, 0, 0, -half)
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom, name)
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("onSelection" if is_chosen else "text2"))
        painter.drawText(inner.adjusted(0, half + px(1), 0, 0), Qt.AlignmentFlag.AlignTop, index.data(_STATE))

    def _inner(self, area: QRect) -> QRect:
        indent = self._look.px(_INDENT)
        return area.adjusted(indent, 0, -indent, 0)
