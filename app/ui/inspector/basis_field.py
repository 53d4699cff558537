"""On which basis a decision was taken and, when out of nood, what made it pressing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.decision import DecisionBasis, NoodFeature
from app.ui.inspector.event_glyph import basis_glyph
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.frozen import freeze
from app.ui.widgets.glyph_picture import glyph_icon
from app.ui.widgets.segmented_control import Segment, SegmentedControl

Basis = tuple[DecisionBasis, tuple[NoodFeature, ...]]


class BasisField(QWidget):
    """Four choices with the marks of the timeline; under *Nood* a box for each feature.

    Nood is committed with its first feature: until then the choice only waits.

    Signals:
        committed(object): another basis with its features.
    """

    committed = Signal(object)

    def __init__(self, look: ThemedLook) -> None:
        super().__init__()
        self._look = look
        self._is_editable = True
        self._value: Basis = (DecisionBasis.ONBEKEND, ())
        self.control = SegmentedControl(look, self._segments())
        self._features = QWidget()
        self._words = label(self.tr("Kenmerken van de situatie toen"), TextRole.LABEL)
        self._needed = label(
            self.tr("Kies wat de situatie toen zo dringend maakte."), TextRole.NOTE, wraps=True
        )
        self.boxes = {feature: QCheckBox(feature.label) for feature in NoodFeature}
        self._build()
        self.control.value_changed.connect(self._on_basis_chosen)
        for box in self.boxes.values():
            box.clicked.connect(self._on_feature_clicked)

    @property
    def is_waiting(self) -> bool:
        """Whether nood is chosen without a feature yet."""
        return self.control.value is DecisionBasis.NOOD and not self._ticked()

    def show_value(self, value: Basis, *, afresh: bool = False) -> None:
        """Show basis and features of the case."""
        if value == self._value and not afresh and not self.is_waiting:
            return
        if value == self._value and not afresh:
            return
        self._value = value
        basis, features = value
        self.control.set_value(basis)
        for feature, box in self.boxes.items():
            box.setChecked(feature in features)
            box.setVisible(self._is_editable or feature in features)
        self._refresh()

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def set_editable(self, *, is_editable: bool) -> None:
        """Let another choice be made, or only be read: then without what does not hold."""
        self._is_editable = is_editable
        if not is_editable:
            freeze(self)

    def setAccessibleName(self, name: str) -> None:
        """Name the choices."""
        super().setAccessibleName(name)
        self.control.setAccessibleName(name)

    def _segments(self) -> list[Segment]:
        words = {
            DecisionBasis.PLANMATIG: self.tr("Planmatig"),
            DecisionBasis.NOOD: self.tr("Nood"),
            DecisionBasis.WETTELIJK: self.tr("Wettelijk"),
            DecisionBasis.ONBEKEND: self.tr("?"),
        }
        return [
            Segment(
                value=basis,
                text=text,
                icon=glyph_icon(self._look, basis_glyph(basis), ground="raised"),
                explanation=basis.label,
            )
            for basis, text in words.items()
        ]

    def _build(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.control)
        column.addWidget(self._features)
        rows = QVBoxLayout(self._features)
        rows.setContentsMargins(0, px(2), 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._words)
        rows.addWidget(self._needed)
        for box in self.boxes.values():
            rows.addWidget(box)
        self.setFocusProxy(self.control)

    def _ticked(self) -> tuple[NoodFeature, ...]:
        return tuple(feature for feature, box in self.boxes.items() if box.isChecked())

    def _refresh(self) -> None:
        self._features.setVisible(self.control.value is DecisionBasis.NOOD)
        self._needed.setVisible(self.is_waiting)

    def _on_basis_chosen(self, basis: DecisionBasis) -> None:
        self._refresh()
        if basis is DecisionBasis.NOOD:
            self._on_feature_clicked()
        elif basis is not self._value[0]:
            self.committed.emit((basis, ()))

    def _on_feature_clicked(self) -> None:
        self._refresh()
        value = (DecisionBasis.NOOD, self._ticked())
        if not self.is_waiting and value != self._value:
            self.committed.emit(value)
