"""The tray of events without a date: they are not on the axis, but they are not lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.popover import Popover
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground
from app.ui.widgets.rows import dress_rows


def undated_events(case: CaseSnapshot) -> list[Event]:
    """Events of which nothing is known of the date."""
    return [event for event in case.events_in_order if not event.when.is_known]


class UndatedTray(Popover):
    """A list of events without a date; choosing one selects it, so that it can get a date.

    Signals:
        chosen(str): the event with this id.
    """

    chosen = Signal(str)

    def __init__(self, look: ThemedLook, case: CaseSnapshot, parent: QWidget) -> None:
        super().__init__(look, self.tr("Zonder datum"), parent)
        self.list = QListWidget()
        events = undated_events(case)
        self.body.addWidget(label(self.tr("Zonder datum"), TextRole.CARD_TITLE))
        sentence = self.tr("Kies een gebeurtenis en vul in wanneer het ongeveer was.")
        if not events:
            sentence = self.tr("Alle gebeurtenissen hebben een datum.")
        self.body.addWidget(label(sentence, TextRole.HINT))
        set_ground(self.list, Ground.BARE)
        dress_rows(look, self.list)
        self.list.setFixedSize(look.px(360), look.px(28) * min(8, len(events)) + 2)
        self.list.setVisible(bool(events))
        self.body.addWidget(self.list)
        for event in events:
            item = QListWidgetItem(event.title)
            item.setData(Qt.ItemDataRole.UserRole, event.id)
            self.list.addItem(item)
        self.list.itemClicked.connect(self._on_item_chosen)
        self.list.itemActivated.connect(self._on_item_chosen)
        if events:
            self.setFocusProxy(self.list)

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.close()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
