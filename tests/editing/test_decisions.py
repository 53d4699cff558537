"""Decisions, and the sign of nood."""

import pytest

from app.domain.decision import DecisionBasis, DecisionKind, NoodFeature, Stance
from app.domain.errors import InvariantError, NotFoundError
from app.domain.ids import EventId, PartyId
from app.editing.decisions import (
    ChangeDecision,
    RemoveDecision,
    RemoveNood,
    SetDecision,
    SetStandpoint,
    TagAsNood,
    decision_of,
)
from app.editing.editor import Editor
from tests.builders import a_decision, a_party, a_service, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, G2, P1, P2 = EventId("G1"), EventId("G2"), PartyId("P1"), PartyId("P2")
HURRY = (NoodFeature.TIJDSDRUK, NoodFeature.ZONDER_OVERLEG)


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(
        a_party("P1"),
        a_party("P2"),
        an_event("Besluit", id=G1, decision=a_decision("B1")),
        an_event("Gesprek", id=G2),
    )


def test_that_a_decision_is_set_changed_and_taken_away(editor: Editor) -> None:
    assert done_and_undone(editor, SetDecision(event_id=G2, decision=a_decision("B2"))).events[G2].decision

    change = ChangeDecision(event_id=G2, changes={"kind": DecisionKind.AFWACHTEN})
    assert decision_of(done_and_undone(editor, change).events[G2]).kind is DecisionKind.AFWACHTEN

    assert done_and_undone(editor, RemoveDecision(event_id=G2)).events[G2].decision is None


def test_that_typing_a_goal_is_one_step(editor: Editor) -> None:
    first, second = (ChangeDecision(event_id=G1, changes={"intended_goal": text}) for text in ("R", "Rust"))

    assert first.merge_key == second.merge_key is not None


def test_that_a_decision_gone_is_let_go_by_its_service(editor_with: EditorWith) -> None:
    editor = editor_with(an_event(id=G1, decision=a_decision("B1")), a_service("A1", decision_id="B1"))

    assert done_and_undone(editor, RemoveDecision(event_id=G1)).services["A1"].decision_id is None


def test_that_nood_always_says_why(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="ten minste één kenmerk"):
        editor.run(TagAsNood(event_ids=(G1,), features=()))
    with pytest.raises(InvariantError):
        editor.run(ChangeDecision(event_id=G1, changes={"basis": DecisionBasis.NOOD}))
    with pytest.raises(InvariantError):
        editor.run(SetDecision(event_id=G2, decision=a_decision("B2", basis=DecisionBasis.NOOD)))


def test_that_events_are_tagged_as_nood_also_without_a_decision(editor: Editor) -> None:
    command = TagAsNood(event_ids=(G1, G2), features=(*HURRY, NoodFeature.TIJDSDRUK))

    case = done_and_undone(editor, command)

    assert [decision_of(case.events[one]).nood_features for one in (G1, G2)] == [HURRY, HURRY]
    assert all(case.events[one].is_nood for one in (G1, G2))
    assert decision_of(case.events[G1]).id == "B1"
    assert command.label == "2 gebeurtenissen gemarkeerd als nood"


def test_that_the_sign_of_nood_is_taken_away_and_the_decision_stays(editor: Editor) -> None:
    editor.run(TagAsNood(event_ids=(G1,), features=HURRY))
    command = RemoveNood(event_ids=(G1, G2), basis=DecisionBasis.PLANMATIG)

    case = done_and_undone(editor, command)

    decision = decision_of(case.events[G1])
    assert (decision.basis, decision.nood_features) == (DecisionBasis.PLANMATIG, ())
    assert case.events[G2].decision is None
    assert editor.run(RemoveNood(event_ids=(G1,))) is None
    assert RemoveNood(event_ids=(G1,)).label == "Gebeurtenis niet langer gemarkeerd als nood"


def test_that_another_basis_lets_go_of_what_made_it_nood(editor: Editor) -> None:
    editor.run(TagAsNood(event_ids=(G1,), features=HURRY))

    editor.run(ChangeDecision(event_id=G1, changes={"basis": DecisionBasis.WETTELIJK}))

    assert decision_of(editor.snapshot.events[G1]).nood_features == ()


def test_that_everybody_has_one_standpoint(editor: Editor) -> None:
    for actor, stance in ((P1, Stance.EENS), (P2, Stance.NIET_GEVRAAGD), (P1, Stance.ONEENS)):
        editor.run(SetStandpoint(event_id=G1, actor_id=actor, stance=stance))
    standpoints = decision_of(editor.snapshot.events[G1]).standpoints
    assert [(one.actor_id, one.stance) for one in standpoints] == [
        ("P1", Stance.ONEENS),
        ("P2", Stance.NIET_GEVRAAGD),
    ]

    case = done_and_undone(editor, SetStandpoint(event_id=G1, actor_id=P1, stance=None))
    assert [one.actor_id for one in decision_of(case.events[G1]).standpoints] == ["P2"]


def test_that_without_a_decision_there_is_nothing_to_stand_for(editor: Editor) -> None:
    with pytest.raises(NotFoundError, match="geen besluit"):
        editor.run(SetStandpoint(event_id=G2, actor_id=P1, stance=Stance.EENS))


def test_that_the_labels_name_the_part() -> None:
    assert SetDecision(event_id=G1, decision=a_decision()).label == "Besluit vastgelegd"
    assert ChangeDecision(event_id=G1, changes={}).label == "Besluit gewijzigd"
    assert RemoveDecision(event_id=G1).label == "Besluit verwijderd"
    assert SetStandpoint(event_id=G1, actor_id=P1, stance=None).label == "Standpunt gewijzigd"
