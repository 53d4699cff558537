"""Lezingen: what different people say happened, side by side and never resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.account import Account
from app.domain.event import Event
from app.domain.ids import AccountId, ActorId, new_id
from app.domain.snapshot import CaseSnapshot
from app.editing.accounts import AddAccount, ChangeAccount, RemoveAccount
from app.exchange.dates_nl import DateReading
from app.ui.inspector.choices import actor_options, source_options, source_text
from app.ui.inspector.column_grid import ColumnGrid
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.entry_row import EntryRow
from app.ui.inspector.group import EventGroup, people_chips, readers_line
from app.ui.inspector.part_fields import PartField
from app.ui.inspector.reasons import reason_text
from app.ui.inspector.removal import cross_button
from app.ui.theme.marks import Ground, set_ground
from app.ui.widgets.date_field import DateField
from app.ui.widgets.entity_chips import EntityChips, Roster
from app.ui.widgets.picker import Option
from app.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from app.editing.command import Command


def new_account(event: Event, actor_id: ActorId, text: str) -> AddAccount:
    """The command that adds a lezing, for the time being on the date of the event."""
    account = Account(id=AccountId(new_id("LZ")), actor_id=actor_id, text=text, when=event.when)
    return AddAccount(event_id=event.id, account=account)


class AccountCard(QFrame):
    """One lezing: according to whom, what, when, and from which source."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self._account: Account | None = None
        look = edits.look
        self.who = self._field(
            self.tr("Volgens"),
            people_chips(edits, actor_options, self.tr("Kies"), is_single=True),
            "actor_id",
        )
        self.text = self._field(self.tr("Lezing"), TextField(look, lines=(3, 10)), "text")
        self.when = DateField(look, self.tr("Wanneer"), edits.period)
        self.when.set_editable(is_editable=edits.is_editable)
        sources = Roster(options=self._sources, text=self._source_text)
        self.source = self._field(
            self.tr("Bron"), EntityChips(look, sources, self.tr("Kies"), is_single=True), "source_id"
        )
        self.remove = cross_button(edits, self.tr("Lezing verwijderen"))
        self._build()
        self.when.committed.connect(self._on_when_committed)
        self.remove.clicked.connect(self._on_remove)

    def show_part(self, case: CaseSnapshot, event: Event, part: Account, *, afresh: bool) -> None:
        """Show one lezing."""
        del case
        self._event, self._account = event, part
        for field in (self.who, self.text, self.source):
            field.show_part(part, afresh=afresh)
        self.when.show_value(part.when, afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.text.commit()
        self.when.commit()

    def _field(self, title: str, field: Any, name: str) -> PartField:
        return PartField(self._edits, title, field, name, self._command)

    def _command(self, name: str, value: Any) -> Command | None:
        if self._event is None or self._account is None or (name == "actor_id" and value is None):
            return None
        return ChangeAccount(event_id=self._event.id, account_id=self._account.id, changes={name: value})

    def _sources(self) -> list[Option]:
        return source_options(self._edits.case)

    def _source_text(self, source_id: str) -> str:
        return source_text(self._edits.case, source_id)

    def _build(self) -> None:
        px = self._edits.look.px
        set_ground(self, Ground.CARD)
        self.text.hide_label()
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.who, 1)
        first.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(6), px(8), px(8))
        column.setSpacing(px(8))
        column.addLayout(first)
        for part in (self.text, self.when, self.source):
            column.addWidget(part)
        column.addStretch(1)

    def _on_when_committed(self, reading: DateReading) -> None:
        command = self._command("when", reading.when)
        error = None if command is None else self._edits.run(command)
        self.when.set_note("" if error is None else reason_text(error))

    def _on_remove(self) -> None:
        if self._event is not None and self._account is not None:
            self._edits.run(RemoveAccount(event_id=self._event.id, account_id=self._account.id))


class AccountsGroup(EventGroup):
    """The lezingen of an event beside each other and a line to add one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Lezingen"))
        self.body.addWidget(
            readers_line(self.tr("Wat ieder zegt dat er gebeurde, naast elkaar. Ouders en kind lezen mee."))
        )
        self.cards = self.add_part(_Cards(edits))
        self.entry = self.add_part(_Entry(edits))

    def count(self, case: CaseSnapshot, event: Event) -> int | None:
        """How many lezingen there are."""
        del case
        return len(event.accounts)


class _Cards(ColumnGrid):
    """The lezingen in the order in which they stand."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits, AccountCard)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the lezingen of the event."""
        self.show_parts(case, event, event.accounts, afresh=afresh)


class _Entry(EntryRow):
    """The line to add one."""

    def __init__(self, edits: EventEdits) -> None:
        words = QCoreApplication.translate("accounts", "Nieuwe lezing: wat gebeurde er volgens …")
        who = QCoreApplication.translate("accounts", "Volgens wie?")
        super().__init__(edits, words, actor_options, who)
        self._edits = edits
        self.entered.connect(self._on_entered)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show what was being written for the event."""
        del case, afresh
        self.show_for(event.id)

    def commit(self) -> None:
        """Add what is complete."""
        self.enter()

    def _on_entered(self, actor_id: ActorId, text: str) -> None:
        event = self._edits.case.events.get(self.event_id)
        if event is not None:
            self.clear_entry(self._edits.run(new_account(event, actor_id, text)))
