"""The decision of an event: on which basis, what for, who took it and who stood how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.decision import DecisionKind
from app.domain.event import Event
from app.domain.goal import GoalCategory
from app.domain.snapshot import CaseSnapshot
from app.editing.decisions import ChangeDecision, RemoveDecision, decision_of
from app.ui.inspector.basis_field import Basis, BasisField
from app.ui.inspector.binding import Binding, of_decision
from app.ui.inspector.choices import actor_options, earlier_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.event_chips import event_chips
from app.ui.inspector.group import EventGroup, readers_line
from app.ui.inspector.removal import RemovalLink
from app.ui.inspector.standpoints import StandpointRows
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.picker import Option
from app.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from app.editing.command import Command


def read_basis(event: Event) -> Basis:
    """The basis of the decision with its features."""
    decision = decision_of(event)
    return decision.basis, decision.nood_features


def write_basis(event: Event, value: Basis) -> Command:
    """The command for another basis; features only go with nood."""
    basis, features = value
    return ChangeDecision(event_id=event.id, changes={"basis": basis, "nood_features": features})


BASIS = Binding(read=read_basis, write=write_basis)


class DecisionGroup(EventGroup):
    """Everything about the decision; shown only for an event with one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Besluit"))
        look = edits.look
        self.basis = self.add_field(self.tr("Waarop berustte dit besluit?"), BasisField(look), BASIS)
        self.kind = self.row(self.tr("Soort besluit"), EnumCombo(DecisionKind), of_decision("kind"))
        self.category = self.row(
            self.tr("Soort doel"),
            EnumCombo(GoalCategory, nothing=self.tr("Niet vastgelegd")),
            of_decision("goal_category"),
        )
        self.add_pair(self.kind, self.category)
        self.goal = self.add_field(
            self.tr("Beoogd doel"),
            TextField(look, self.tr("Wat moest het besluit bereiken?"), lines=(1, 6)),
            of_decision("intended_goal"),
        )
        self._add_people()
        self.alternative = self.add_field(
            self.tr("Overwogen alternatief"),
            TextField(look, self.tr("Wat is toen ook overwogen?"), lines=(1, 6)),
            of_decision("considered_alternative"),
        )
        self.body.addWidget(readers_line(self.tr("Schrijf zo dat ouders en kind dit mogen lezen.")))
        self.removal = self.add_part(RemovalLink(edits, self.tr("Geen besluit: dit deel weghalen"), _removal))

    def belongs_to(self, event: Event) -> bool:
        """Whether the event is a decision."""
        return event.decision is not None

    def _add_people(self) -> None:
        words = self.tr("Toevoegen")
        self.taken_by = self.add_field(
            self.tr("Genomen door"), self.chips(actor_options, words), of_decision("taken_by_ids")
        )
        self.standpoints = self.add_part(StandpointRows(self.edits))
        self.consulted = self.add_field(
            self.tr("Afgestemd met"), self.chips(actor_options, words), of_decision("consulted_ids")
        )
        self.explained = self.add_field(
            self.tr("Uitgelegd aan"), self.chips(actor_options, words), of_decision("explained_to_ids")
        )
        self.trigger = self.add_field(
            self.tr("Aanleiding"),
            event_chips(self.edits, self._earlier, self.tr("Kies een gebeurtenis"), is_single=True),
            of_decision("trigger_event_id"),
        )

    def _earlier(self, case: CaseSnapshot) -> list[Option]:
        return earlier_options(case, self.event_now)


def _removal(event: Event) -> Command:
    return RemoveDecision(event_id=event.id)
