"""Choosing what is shown: parties, kinds, decisions out of nood, MDO's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.domain.event import EventKind
from app.domain.filters import EventFilter
from app.domain.snapshot import CaseSnapshot
from app.ui.popover import Popover
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground
from app.ui.view_state import ViewState


def filter_words(case: CaseSnapshot, event_filter: EventFilter | None) -> str:
    """The filter in a few words; empty when everything is shown."""
    if event_filter is None or event_filter.is_empty:
        return ""
    say = QCoreApplication.translate
    parts = [case.parties[one].code for one in sorted(event_filter.party_ids) if one in case.parties]
    parts += [kind.label for kind in EventKind if kind in event_filter.kinds]
    if event_filter.nood:
        parts.append(say("filter", "Nood"))
    if event_filter.mdo:
        parts.append(say("filter", "MDO"))
    if event_filter.text.strip():
        parts.append(f"“{event_filter.text.strip()}”")
    return ", ".join(parts)


class FilterPanel(Popover):
    """Boxes to tick; the view follows at once."""

    def __init__(self, look: ThemedLook, case: CaseSnapshot, view_state: ViewState, parent: QWidget) -> None:
        super().__init__(look, self.tr("Filter"), parent)
        self._view_state = view_state
        self.nood = QCheckBox(self.tr("Besluiten uit nood"))
        self.mdo = QCheckBox(self.tr("MDO’s"))
        self.parties = {party.id: QCheckBox(_plain(party.name)) for party in case.parties_in_order}
        present = {event.kind for event in case.events.values()}
        self.kinds = {kind: QCheckBox(kind.label) for kind in EventKind if kind in present}
        self.clear_button = QPushButton(self.tr("Alles tonen"))
        self._build(look)
        self._show_filter()
        self._connect_signals()

    def _build(self, look: ThemedLook) -> None:
        px = look.px
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(self.nood)
        top.addWidget(self.mdo)
        top.addStretch(1)
        set_button_kind(self.clear_button, ButtonKind.LINK)
        top.addWidget(self.clear_button)
        self.body.addLayout(top)
        inside = QWidget()
        set_ground(inside, Ground.RAISED)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, px(12), 0)
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(0)
        grid.addWidget(label(self.tr("Partijen"), TextRole.STRONG), 0, 0)
        grid.addWidget(label(self.tr("Soorten"), TextRole.STRONG), 0, 1, 1, 2)
        for row, box in enumerate(self.parties.values(), start=1):
            grid.addWidget(box, row, 0)
        half = (len(self.kinds) + 1) // 2
        for place, box in enumerate(self.kinds.values()):
            grid.addWidget(box, 1 + place % half, 1 + place // half)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(inside.sizeHint().width() + px(20))
        scroll.setMinimumHeight(min(inside.sizeHint().height(), px(420)))
        self.body.addWidget(scroll)
        self.setFocusProxy(self.nood)

    def _connect_signals(self) -> None:
        for box in (self.nood, self.mdo, *self.parties.values(), *self.kinds.values()):
            box.toggled.connect(self._on_toggled)
        self.clear_button.clicked.connect(self._on_clear_clicked)

    def _show_filter(self) -> None:
        chosen = self._view_state.event_filter or EventFilter()
        self.nood.setChecked(chosen.nood)
        self.mdo.setChecked(chosen.mdo)
        for party_id, box in self.parties.items():
            box.setChecked(party_id in chosen.party_ids)
        for kind, box in self.kinds.items():
            box.setChecked(kind in chosen.kinds)

    def _on_toggled(self) -> None:
        chosen = replace(
            self._view_state.event_filter or EventFilter(),
            nood=self.nood.isChecked(),
            mdo=self.mdo.isChecked(),
            party_ids=frozenset(one for one, box in self.parties.items() if box.isChecked()),
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
        )
        self._view_state.set_event_filter(None if chosen.is_empty else chosen)

    def _on_clear_clicked(self) -> None:
        self._view_state.set_event_filter(None)
        self.close()


def _plain(text: str) -> str:
    """Keep an ampersand in a name from becoming the underline of a key."""
    return text.replace("&", "&&")
