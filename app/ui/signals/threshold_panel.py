"""The thresholds of one signal: shown always, changed for this case only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.signals.threshold_names import ThresholdName
from app.signals.thresholds import Thresholds
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.number_field import NumberField

_MOST = 3650


class ThresholdPanel(QWidget):
    """A number per threshold with its default beside it.

    Signals:
        changed(str, int): the user changed the threshold in this field of `Thresholds`.
        reset_requested(): all defaults again.
    """

    changed = Signal(str, int)
    reset_requested = Signal()

    def __init__(
        self, look: ThemedLook, names: tuple[ThresholdName, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self.fields: dict[str, NumberField] = {}
        self.reset_button = QPushButton(self.tr("Standaardwaarden"))
        self._build()

    def show_values(self, thresholds: Thresholds, *, is_read_only: bool) -> None:
        """Show what holds for this case."""
        for name in self._names:
            field = self.fields[name.field]
            field.blockSignals(True)
            field.setValue(getattr(thresholds, name.field))
            field.blockSignals(False)
            field.setReadOnly(is_read_only)
        has_own = any(getattr(thresholds, n.field) != getattr(Thresholds(), n.field) for n in self._names)
        self.reset_button.setEnabled(has_own and not is_read_only)

    def _build(self) -> None:
        px = self._look.px
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        for row, name in enumerate(self._names):
            words = label(name.label, TextRole.SECOND)
            field = NumberField(self._look, (name.least, _MOST), suffix=f" {name.unit}")
            field.setKeyboardTracking(False)
            field.setAccessibleName(name.label)
            field.setProperty("threshold", name.field)
            field.valueChanged.connect(self._on_changed)
            words.setBuddy(field)
            self.fields[name.field] = field
            default = self.tr("standaard {number}").format(number=getattr(Thresholds(), name.field))
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(label(default, TextRole.HINT), row, 2)
        set_button_kind(self.reset_button, ButtonKind.LINK)
        self.reset_button.clicked.connect(self.reset_requested)
        grid.addWidget(self.reset_button, len(self._names), 1)
        grid.setColumnStretch(3, 1)

    def _on_changed(self, number: int) -> None:
        self.changed.emit(self.sender().property("threshold"), number)
