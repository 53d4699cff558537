"""Chips in a row that wraps: who decided, which filters hold. Each can be taken away."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, set_mark
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.icon_label import IconLabel

_WIDEST = 260


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipText:
    """What a chip stands for, its words, an icon and whether it is switched on."""

    key: Hashable
    text: str
    icon: str = ""
    is_on: bool = False


class Chip(QFrame):
    """One chip; Enter or a click activates it, Delete or the cross takes it away.

    Signals:
        activated(object): clicked, or Enter or Space pressed; with the key.
        remove_requested(object): the cross clicked, or Delete or Backspace pressed.
    """

    activated = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, look: ThemedLook, content: ChipText, *, is_removable: bool = True) -> None:
        super().__init__()
        self._content = content
        self._is_removable = is_removable
        self._words = ElidedLabel(content.text, TextRole.BODY)
        self._cross = QToolButton() if is_removable else None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._build(look, content.icon)
        self._refresh()

    @property
    def key(self) -> Hashable:
        """What the chip stands for."""
        return self._content.key

    @property
    def icon(self) -> str:
        """The name of its icon; empty for none."""
        return self._content.icon

    def set_content(self, content: ChipText) -> None:
        """Stand for something else with the same icon."""
        if content != self._content:
            self._content = content
            self._words.setText(content.text)
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate or take away by keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit(self.key)
        elif self._is_removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit(self.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate by a click."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self.key)

    def _build(self, look: ThemedLook, icon: str) -> None:
        px = look.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(7), 0, px(1) if self._is_removable else px(7), 0)
        row.setSpacing(px(3))
        self.setFixedHeight(px(22))
        self.setMaximumWidth(px(_WIDEST))
        if icon:
            row.addWidget(IconLabel(look, icon, size=12))
        row.addWidget(self._words)
        if self._cross is not None:
            self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            look.set_icon(self._cross, "close", "text2")
            self._cross.clicked.connect(self._on_cross_clicked)
            self.setAccessibleDescription(self.tr("Delete haalt dit weg"))
            row.addWidget(self._cross)

    def _refresh(self) -> None:
        text = self._content.text
        self.setAccessibleName(text)
        if self._cross is not None:
            self._cross.setAccessibleName(self.tr("{text} weghalen").format(text=text))
        set_mark(self, "isOn", self._content.is_on)

    def _on_cross_clicked(self) -> None:
        self.remove_requested.emit(self.key)


class ChipRow(QWidget):
    """A row of chips; arrow keys go from chip to chip.

    Signals:
        chip_removed(object): the user wants this key gone; the owner sets the chips anew.
        chip_activated(object): the user clicked the chip of this key.
    """

    chip_removed = Signal(object)
    chip_activated = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        *,
        name: str = "",
        is_removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_removable = is_removable
        self._contents: tuple[ChipText, ...] = ()
        self._last: QWidget | None = None
        self._flow = FlowLayout(self, gap_px=look.px(4))
        self.setAccessibleName(name)
        look.theme_changed.connect(self._rebuild)

    @property
    def chips(self) -> list[Chip]:
        """The chips in order."""
        items = (self._flow.itemAt(index) for index in range(self._flow.count()))
        return [chip for item in items if item and isinstance(chip := item.widget(), Chip)]

    def set_chips(self, contents: Sequence[ChipText]) -> None:
        """Show these chips instead; the focus stays at the same place in the row."""
        self._contents = tuple(contents)
        chips = self.chips
        if any(chip.icon != one.icon for chip, one in zip(chips, contents, strict=False)):
            self._rebuild()
            return
        place = self._place_of_focus()
        for chip, content in zip(chips, contents, strict=False):
            chip.set_content(content)
        for chip in chips[len(contents) :]:
            self._drop(chip)
        self._add(self._contents[len(chips) :])
        self._finish(place)

    def set_last(self, widget: QWidget) -> None:
        """Put a widget behind the chips, such as a button that adds one."""
        self._last = widget
        self._flow.addWidget(widget)
        self._fit_height()

    def set_removable(self, *, is_removable: bool) -> None:
        """Let chips be taken away, or only be read."""
        if is_removable != self._is_removable:
            self._is_removable = is_removable
            self._rebuild()

    def fit_height(self) -> None:
        """Look again how high the row is, after the last widget came, went or changed."""
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the chips wrap otherwise."""
        super().resizeEvent(event)
        self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous chip."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        place = self._place_of_focus()
        if step is None or place is None:
            super().keyPressEvent(event)
            return
        chips = self.chips
        chips[max(0, min(len(chips) - 1, place + step))].setFocus(Qt.FocusReason.TabFocusReason)

    def _place_of_focus(self) -> int | None:
        places = [place for place, chip in enumerate(self.chips) if chip.hasFocus()]
        return places[0] if places else None

    def _rebuild(self) -> None:
        place = self._place_of_focus()
        for chip in self.chips:
            self._drop(chip)
        self._flow.setSpacing(self._look.px(4))
        self._add(self._contents)
        self._finish(place)

    def _drop(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _add(self, contents: Sequence[ChipText]) -> None:
        for content in contents:
            chip = self._made(content)
            self._flow.addWidget(chip)
            chip.show()  # at once, so that it can take the focus

    def _finish(self, place: int | None) -> None:
        """Put what stands last behind the chips again, and the focus where it was."""
        if self._last is not None:
            self._flow.removeWidget(self._last)
            self._flow.addWidget(self._last)
        self._fit_height()
        if place is not None and self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_height(self) -> None:
        """Make the height firm: layouts further up may not ask a row what it needs at its width."""
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))
        self.updateGeometry()

    def _made(self, content: ChipText) -> Chip:
        chip = Chip(self._look, content, is_removable=self._is_removable)
        chip.activated.connect(self.chip_activated)
        chip.remove_requested.connect(self.chip_removed)
        return chip
