"""What kind of event it is, how sure it is, whether safety was at stake, and its labels."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.event import Establishment, Event, EventKind, EventLabel, Safety
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.binding import of_event
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import EventGroup
from app.ui.theme.look import ThemedLook
from app.ui.widgets.chip_row import ChipRow, ChipText
from app.ui.widgets.enum_combo import EnumCombo

_ICONS = {EventLabel.KANTELMOMENT: "flag", EventLabel.WAT_WERKTE: "worked", EventLabel.STEM_KIND: "speech"}


class LabelChips(QWidget):
    """Every label as a chip that is on or off.

    Signals:
        committed(object): the new tuple of labels.
    """

    committed = Signal(object)

    def __init__(self, look: ThemedLook) -> None:
        super().__init__()
        self._labels: tuple[EventLabel, ...] = ()
        self._is_editable = True
        self._row = ChipRow(look, is_removable=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.setFocusProxy(self._row)
        self._row.chip_activated.connect(self._on_activated)

    @property
    def row(self) -> ChipRow:
        """The chips themselves."""
        return self._row

    def show_value(self, labels: Collection[EventLabel], *, afresh: bool = False) -> None:
        """Show which labels are on."""
        labels = tuple(labels)
        if labels == self._labels and self._row.chips and not afresh:
            return
        self._labels = labels
        self._row.set_chips([self._chip(one) for one in EventLabel if self._is_editable or one in labels])
        for chip in self._row.chips:
            is_on = chip.key in labels
            chip.setAccessibleDescription(self.tr("Aan") if is_on else self.tr("Uit"))

    def commit(self) -> None:
        """Do nothing: a label is committed at once."""

    def set_editable(self, *, is_editable: bool) -> None:
        """Let labels be switched, or show only those that are on."""
        self._is_editable = is_editable

    def _chip(self, one: EventLabel) -> ChipText:
        return ChipText(key=one, text=one.label, icon=_ICONS.get(one, ""), is_on=one in self._labels)

    def _on_activated(self, key: EventLabel) -> None:
        if not self._is_editable:
            return
        if key in self._labels:
            self.committed.emit(tuple(one for one in self._labels if one is not key))
        else:
            self.committed.emit((*self._labels, key))


class TraitsGroup(EventGroup):
    """Kind, establishment, safety and labels."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Soort en labels"))
        self.kind = self.row(self.tr("Soort"), EnumCombo(EventKind), of_event("kind"))
        self.establishment = self.row(
            self.tr("Vaststelling"), EnumCombo(Establishment), of_event("establishment")
        )
        self.safety = self.row(self.tr("Veiligheid"), EnumCombo(Safety), of_event("safety"))
        self.add_pair(self.kind, self.establishment)
        self.add_part(self.safety)
        self.labels = self.add_field(self.tr("Labels"), LabelChips(edits.look), of_event("labels"))

    def opens_for(self, case: CaseSnapshot, event: Event) -> bool:
        """Stay folded for an event that is a decision, a meeting or a contact: that comes first."""
        del case
        return event.decision is None and event.meeting is None and event.contact is None

    def count(self, case: CaseSnapshot, event: Event) -> int | None:
        """How many labels there are."""
        del case
        return len(event.labels) or None
