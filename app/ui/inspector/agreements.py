"""The agreements made at a meeting: what, who, before when and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.ids import AgreementId, new_id
from app.domain.meeting import Agreement, AgreementStatus
from app.domain.snapshot import CaseSnapshot
from app.editing.agreements import AddAgreement, ChangeAgreement, RemoveAgreement
from app.exchange.dates_nl import DateReading
from app.ui.inspector.choices import actor_options, later_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.entry_row import EntryRow
from app.ui.inspector.event_chips import event_chips
from app.ui.inspector.group import people_chips, readers_line
from app.ui.inspector.part_fields import PartField
from app.ui.inspector.part_list import PartList
from app.ui.inspector.reasons import reason_text
from app.ui.inspector.removal import cross_button
from app.ui.theme.marks import TextRole, label, set_mark
from app.ui.widgets.date_field import DateField
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.picker import Option
from app.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from app.editing.command import Command


def new_agreement(event: Event, text: str) -> AddAgreement:
    """The command that adds an agreement."""
    agreement = Agreement(id=AgreementId(new_id("AF")), text=text)
    return AddAgreement(event_id=event.id, agreement=agreement)


def change_agreement(event: Event, agreement: Agreement, field: str, value: Any) -> ChangeAgreement:
    """The command that changes one field of an agreement."""
    return ChangeAgreement(event_id=event.id, agreement_id=agreement.id, changes={field: value})


def summary_text(case: CaseSnapshot, agreement: Agreement) -> str:
    """Who, before when and what became of it, on one line."""
    due = "" if agreement.due is None else agreement.due.text
    party = case.parties.get(agreement.owner_id or "")
    owner = case.actor_name(agreement.owner_id) if party is None else party.code
    parts = (owner, due, agreement.status.label)
    return " · ".join(part for part in parts if part)


class AgreementRow(QWidget):
    """One agreement: its text over two columns of small fields."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self._agreement: Agreement | None = None
        self.text = self._field("", TextField(edits.look, lines=(1, 6)), "text")
        self.owner = self._field(
            self.tr("Wie doet het"),
            people_chips(edits, actor_options, self.tr("Kies"), is_single=True),
            "owner_id",
        )
        self.status = self._field(self.tr("Hoe liep het"), EnumCombo(AgreementStatus), "status")
        self.due = DateField(edits.look, self.tr("Voor wanneer"), edits.period, may_be_empty=True)
        self.due.set_editable(is_editable=edits.is_editable)
        self.follow_up = self._field(
            self.tr("Opgepakt bij"),
            event_chips(edits, self._later, self.tr("Kies"), is_single=True),
            "follow_up_event_id",
        )
        self.remove = cross_button(edits, self.tr("Afspraak verwijderen"))
        self.summary = QToolButton()
        self._details = QWidget()
        self._build()
        self.summary.toggled.connect(self._on_summary_toggled)
        self.due.committed.connect(self._on_due_committed)
        self.remove.clicked.connect(self._on_remove)

    def show_part(self, case: CaseSnapshot, event: Event, part: Agreement, *, afresh: bool) -> None:
        """Show one agreement."""
        self._event, self._agreement = event, part
        words = summary_text(case, part)
        self.summary.setText(words)
        self.summary.setAccessibleName(self.tr("Meer over deze afspraak: {words}").format(words=words))
        for field in (self.text, self.owner, self.status, self.follow_up):
            field.show_part(part, afresh=afresh)
        self.due.show_value(part.due, afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.text.commit()
        self.due.commit()

    def _field(self, title: str, field: Any, name: str) -> PartField:
        return PartField(self._edits, title, field, name, self._command)

    def _command(self, name: str, value: Any) -> Command | None:
        if self._event is None or self._agreement is None:
            return None
        return change_agreement(self._event, self._agreement, name, value)

    def _later(self, case: CaseSnapshot) -> list[Option]:
        return [] if self._event is None else later_options(case, self._event)

    def _build(self) -> None:
        px = self._edits.look.px
        self.text.hide_label()
        self.text.field.setAccessibleName(self.tr("Afspraak"))
        self.summary.setCheckable(True)
        self.summary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_mark(self.summary, "isSummary", True)
        top = Qt.AlignmentFlag.AlignTop
        first = QHBoxLayout()
        first.setSpacing(px(4))
        first.addWidget(self.text, 1)
        first.addWidget(self.remove, 0, top)
        small = QGridLayout(self._details)
        small.setContentsMargins(px(8), 0, 0, 0)
        small.setHorizontalSpacing(px(12))
        small.setVerticalSpacing(px(6))
        for place, field in enumerate((self.owner, self.status, self.due, self.follow_up)):
            small.addWidget(field, place // 2, place % 2, top)
        small.setColumnStretch(0, 1)
        small.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(px(4))
        column.addLayout(first)
        column.addWidget(self.summary)
        column.addWidget(self._details)
        self._on_summary_toggled(False)

    def _on_summary_toggled(self, is_open: bool) -> None:
        self._details.setVisible(is_open)
        self._edits.look.set_icon(self.summary, "chevron_down" if is_open else "chevron_right", "text2")

    def _on_due_committed(self, reading: DateReading | None) -> None:
        command = self._command("due", None if reading is None else reading.until or reading.when)
        error = None if command is None else self._edits.run(command)
        self.due.set_note("" if error is None else reason_text(error))

    def _on_remove(self) -> None:
        if self._event is not None and self._agreement is not None:
            self._edits.run(RemoveAgreement(event_id=self._event.id, agreement_id=self._agreement.id))


class AgreementRows(QWidget):
    """The agreements and a line to add one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self.rows = PartList(edits, AgreementRow, gap=10, has_lines=True)
        self.entry = EntryRow(edits, self.tr("Nieuwe afspraak, dan Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(edits.look.px(6))
        column.addWidget(label(self.tr("Afspraken"), TextRole.LABEL))
        column.addWidget(readers_line(self.tr("Schrijf zo dat ouders en kind dit mogen lezen.")))
        column.addWidget(self.rows)
        column.addWidget(self.entry)
        self.entry.entered.connect(self._on_entered)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the agreements of the meeting of the event."""
        self._event = event
        agreements = () if event.meeting is None else event.meeting.agreements
        self.rows.show_parts(case, event, agreements, afresh=afresh)
        self.entry.show_for(event.id)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.rows.commit()
        self.entry.enter()

    def _on_entered(self, _who: object, text: str) -> None:
        if self._event is not None:
            self.entry.clear_entry(self._edits.run(new_agreement(self._event, text)))
