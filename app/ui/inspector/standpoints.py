"""How everybody stood in a decision then: one clear row each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.decision import Stance, Standpoint
from app.domain.event import Event
from app.domain.ids import ActorId
from app.domain.snapshot import CaseSnapshot
from app.editing.decisions import SetStandpoint
from app.ui.inspector.choices import actor_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import add_button
from app.ui.inspector.part_list import PartList
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.enum_combo import EnumCombo


class StandpointRow(QWidget):
    """Name at the left, standpoint at the right; "Geen standpunt" takes the row away."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self._standpoint: Standpoint | None = None
        self.name = ElidedLabel()
        self.stance = EnumCombo(Stance, nothing=self.tr("Geen standpunt"), is_flat=True)
        self.stance.set_editable(is_editable=edits.is_editable)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 5)
        row.addWidget(self.stance, 4)
        self.stance.committed.connect(self._on_committed)

    def show_part(self, case: CaseSnapshot, event: Event, part: Standpoint, *, afresh: bool) -> None:
        """Show one standpoint."""
        self._event, self._standpoint = event, part
        name = case.actor_name(part.actor_id)
        self.name.setText(name)
        self.stance.setAccessibleName(self.tr("Standpunt van {name}").format(name=name))
        self.stance.show_value(part.stance, afresh=afresh)

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def _on_committed(self, stance: Stance | None) -> None:
        if self._event is not None and self._standpoint is not None:
            self._edits.run(
                SetStandpoint(event_id=self._event.id, actor_id=self._standpoint.actor_id, stance=stance)
            )


class StandpointRows(QWidget):
    """The standpoints of a decision, with a button to add that of somebody else."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self.rows = PartList(edits, StandpointRow, gap=0, has_lines=True)
        self.adding = add_button(edits, actor_options, self.tr("Standpunt"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(edits.look.px(4))
        column.addWidget(label(self.tr("Standpunten toen"), TextRole.LABEL))
        column.addWidget(self.rows)
        column.addWidget(self.adding, 0, Qt.AlignmentFlag.AlignLeft)
        self.adding.chosen.connect(self._on_added)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the standpoints in the decision of the event."""
        self._event = event
        standpoints = () if event.decision is None else event.decision.standpoints
        self.rows.show_parts(case, event, standpoints, afresh=afresh)
        self.adding.set_taken([one.actor_id for one in standpoints])

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def _on_added(self, actor_id: ActorId) -> None:
        if self._event is not None:
            self._edits.run(SetStandpoint(event_id=self._event.id, actor_id=actor_id, stance=Stance.ONBEKEND))
