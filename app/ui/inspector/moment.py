"""When it happened and what: the fields every event has, always in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.editing.events import SetEventDate
from app.exchange.dates_nl import DateReading
from app.ui.inspector.binding import of_event
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import FieldRow
from app.ui.inspector.reasons import reason_text
from app.ui.theme.marks import set_mark
from app.ui.widgets.date_field import DateField
from app.ui.widgets.text_fields import TextField

FACT_LENGTH = 200
"""A fact of at most this many characters can be read on the timeline and on a card."""


def begin_command(event: Event, reading: DateReading) -> SetEventDate | None:
    """The command for another date; a last day in the same words comes along, a known one stays."""
    if reading.when is None:
        return None
    until = reading.until if reading.until is not None else event.until
    return SetEventDate(event_id=event.id, when=reading.when, until=until)


def end_command(event: Event, reading: DateReading | None) -> SetEventDate:
    """The command for another last day, or for none."""
    until = None if reading is None else reading.until or reading.when
    return SetEventDate(event_id=event.id, when=event.when, until=until)


class MomentPart(QWidget):
    """The date, the last day of what lasted, and the fact."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        look = edits.look
        self.begin = DateField(look, self.tr("Wanneer"), edits.period)
        self.end = DateField(look, self.tr("Tot en met"), edits.period, may_be_empty=True)
        self.add_end = QToolButton()
        self.fact = TextField(
            look, self.tr("Wat gebeurde er? Zonder mening."), limit=FACT_LENGTH, lines=(2, 8)
        )
        self.fact_row = FieldRow(
            edits,
            self.tr("Feit"),
            self.fact,
            of_event("fact"),
            self.tr("Schrijf zo dat ouders en kind dit mogen lezen."),
        )
        self._build()
        self.begin.committed.connect(self._on_begin_committed)
        self.end.committed.connect(self._on_end_committed)
        self.add_end.clicked.connect(self._on_add_end)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show date, last day and fact of the event."""
        self._event = event
        self.begin.show_value(event.when, afresh=afresh)
        self.end.show_value(event.until, afresh=afresh)
        self.fact_row.show_event(case, event, afresh=afresh)
        stands_firm = self.tr("Staat vast op deze datum.") if event.locked else ""
        self.begin.set_extra(stands_firm)
        can_move = self._edits.is_editable and not event.locked
        self.begin.set_editable(is_editable=can_move)
        self.end.set_editable(is_editable=can_move)
        lasts = event.until is not None or (self.end.edit.hasFocus() and not afresh)
        self.end.setVisible(lasts)
        self.add_end.setVisible(can_move and not lasts)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        for part in (self.begin, self.end, self.fact_row):
            part.commit()

    def _build(self) -> None:
        px = self._edits.look.px
        self.add_end.setText(self.tr("Einddatum"))
        self.add_end.setToolTip(self.tr("Voor wat langer duurde dan een dag"))
        self.add_end.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._edits.look.set_icon(self.add_end, "plus", "text2")
        set_mark(self.add_end, "addsChip", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(10))
        column.addWidget(self.begin)
        column.addWidget(self.add_end, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.end)
        column.addWidget(self.fact_row)

    def _on_begin_committed(self, reading: DateReading) -> None:
        if self._event is not None and (command := begin_command(self._event, reading)) is not None:
            error = self._edits.run(command)
            self.begin.set_note("" if error is None else reason_text(error))

    def _on_end_committed(self, reading: DateReading | None) -> None:
        if self._event is not None:
            error = self._edits.run(end_command(self._event, reading))
            self.end.set_note("" if error is None else reason_text(error))

    def _on_add_end(self) -> None:
        self.add_end.hide()
        self.end.show()
        self.end.edit.setFocus(Qt.FocusReason.OtherFocusReason)
