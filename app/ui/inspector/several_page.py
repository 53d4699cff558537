"""What the inspector shows when several events are selected: how many, and what can be done to all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.domain.event import EventKind, EventLabel, Visibility
from app.domain.ids import PartyId
from app.editing.event_parties import SetEventParties
from app.editing.events import ChangeEvents, LabelEvents, MoveEvents
from app.ui.inspector.choices import party_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import people_chips
from app.ui.inspector.reasons import reason_text
from app.ui.inspector.several import Shared, as_event_ids, range_text, selection_text, shared_by
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.chip_row import ChipRow, ChipText
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.field_block import FieldBlock
from app.ui.widgets.number_field import NumberField

_MOST_DAYS = 3650


class SeveralPage(QWidget):
    """Kind, labels, visibility, parties and dates of all selected events at once.

    Signals:
        close_requested: the user wants the panel gone.
    """

    close_requested = Signal()

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._ids: tuple[str, ...] = ()
        self.title = label("", TextRole.CARD_TITLE, wraps=True)
        self.range = label("", TextRole.HINT, wraps=True)
        self.kind = EnumCombo(EventKind)
        self.visibility = EnumCombo(Visibility)
        self.labels = ChipRow(edits.look, is_removable=False)
        self.parties = people_chips(edits, party_options, self.tr("Bij alle zetten"))
        self.some_parties = label("", TextRole.HINT, wraps=True)
        self.days = NumberField(edits.look, (-_MOST_DAYS, _MOST_DAYS), suffix=self.tr(" dagen"))
        self.move_button = QPushButton(self.tr("Verplaatsen"))
        self.blocks: dict[str, FieldBlock] = {}
        self._build()
        self._connect_signals()

    def show_events(self, ids: tuple[str, ...]) -> None:
        """Show what the events with these ids share."""
        if ids != self._ids:
            self.days.setValue(0)
            for block in self.blocks.values():
                block.set_note("")
        self._ids = ids
        case = self._edits.case
        shared = shared_by(case, ids)
        self.title.setText(selection_text(shared.count))
        self.range.setText(range_text(case, ids))
        self.kind.show_value(shared.kind, afresh=True)
        self.visibility.show_value(shared.visibility, afresh=True)
        self._show_labels(shared)
        self._show_parties(shared)
        self.blocks["days"].set_hint(self._move_hint(shared))

    def commit(self) -> None:
        """Do nothing: everything here is committed at once or by its button."""

    def _show_labels(self, shared: Shared) -> None:
        self.labels.set_chips(
            [
                ChipText(
                    key=one,
                    text=self.tr("{label} (deels)").format(label=one.label)
                    if one in shared.some_labels
                    else one.label,
                    is_on=one in shared.labels,
                )
                for one in EventLabel
            ]
        )

    def _show_parties(self, shared: Shared) -> None:
        self.parties.show_value(shared.party_ids)
        case = self._edits.case
        names = ", ".join(case.actor_name(one) for one in shared.some_party_ids)
        self.some_parties.setText(self.tr("Bij een deel: {names}").format(names=names))
        self.some_parties.setVisible(bool(names))

    def _move_hint(self, shared: Shared) -> str:
        if shared.locked:
            return self.tr("{count} staan vast op hun datum. Maak die eerst los.").format(count=shared.locked)
        return self.tr("Meer dan 0 is later, minder dan 0 is eerder.")

    def _build(self) -> None:
        px = self._edits.look.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(px(16), 0, px(16), px(16))
        column.setSpacing(px(12))
        self.kind.setPlaceholderText(self.tr("Verschillend"))
        self.visibility.setPlaceholderText(self.tr("Verschillend"))
        set_button_kind(self.move_button, ButtonKind.SECONDARY)
        move = QWidget()
        row = QHBoxLayout(move)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.days, 1)
        row.addWidget(self.move_button)
        move.setFocusProxy(self.days)
        for key, words, field in (
            ("kind", self.tr("Soort"), self.kind),
            ("labels", self.tr("Labels"), self.labels),
            ("parties", self.tr("Partijen bij alle"), self.parties),
            ("visibility", self.tr("Wie mag dit zien"), self.visibility),
            ("days", self.tr("Verplaatsen in de tijd"), move),
        ):
            self.blocks[key] = FieldBlock(self._edits.look, words, field)
            column.addWidget(self.blocks[key])
            if key == "parties":
                column.addWidget(self.some_parties)
        column.addStretch(1)
        page.setEnabled(self._edits.is_editable)
        self._add_scrolling(page)

    def _add_scrolling(self, page: QWidget) -> None:
        px = self._edits.look.px
        close = QToolButton()
        set_button_kind(close, ButtonKind.ICON)
        self._edits.look.set_icon(close, "close", "text2")
        close.setAccessibleName(self.tr("Gegevens sluiten"))
        close.clicked.connect(self.close_requested)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.range)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(12), px(6), px(12))
        head.addLayout(words, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        page.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(area, 1)
        self.setFocusProxy(self.kind)

    def _connect_signals(self) -> None:
        self.kind.committed.connect(self._on_kind)
        self.visibility.committed.connect(self._on_visibility)
        self.labels.chip_activated.connect(self._on_label)
        self.parties.committed.connect(self._on_parties)
        self.move_button.clicked.connect(self._on_move)

    def _run(self, key: str, command: object) -> bool:
        error = self._edits.run(command)  # type: ignore[arg-type]  # every caller passes a command
        self.blocks[key].set_note("" if error is None else reason_text(error))
        return error is None

    def _on_kind(self, kind: EventKind) -> None:
        self._run("kind", ChangeEvents(event_ids=as_event_ids(self._ids), changes={"kind": kind}))

    def _on_visibility(self, visibility: Visibility) -> None:
        command = ChangeEvents(event_ids=as_event_ids(self._ids), changes={"visibility": visibility})
        self._run("visibility", command)

    def _on_label(self, one: EventLabel) -> None:
        is_everywhere = one in shared_by(self._edits.case, self._ids).labels
        ids = as_event_ids(self._ids)
        if is_everywhere:
            self._run("labels", LabelEvents(event_ids=ids, remove=(one,)))
        else:
            self._run("labels", LabelEvents(event_ids=ids, add=(one,)))

    def _on_parties(self, party_ids: tuple[PartyId, ...]) -> None:
        known = shared_by(self._edits.case, self._ids).party_ids
        added = tuple(one for one in party_ids if one not in known)
        removed = tuple(one for one in known if one not in party_ids)
        command = SetEventParties(event_ids=as_event_ids(self._ids), add=added, remove=removed)
        self._run("parties", command)

    def _on_move(self) -> None:
        days = self.days.value()
        if days and self._run("days", MoveEvents(event_ids=as_event_ids(self._ids), days=days)):
            self.days.setValue(0)
