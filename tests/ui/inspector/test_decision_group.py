"""The decision: every field of it can be read and changed."""

from app.domain.decision import DecisionBasis, DecisionKind, NoodFeature
from app.domain.goal import GoalCategory
from app.ui.inspector.decision_group import read_basis, write_basis
from tests.builders import a_decision, an_event
from tests.ui.inspector.stage import CHILD, MOTHER, PARTY_2, Stage, choose, leave, pick, press, write


def test_that_the_group_shows_only_for_a_decision(stage: Stage) -> None:
    assert stage.show("G-besluit").decision.isVisible()
    assert not stage.show("G-gesprek").decision.isVisible()


def test_that_a_feature_of_nood_can_be_added(stage: Stage) -> None:
    page = stage.show("G-besluit")
    press(page.decision.basis.field.boxes[NoodFeature.VAN_BUITEN])

    decision = stage.event("G-besluit").decision
    assert decision is not None
    assert decision.nood_features == (NoodFeature.TIJDSDRUK, NoodFeature.VAN_BUITEN)


def test_that_kind_and_goal_can_be_chosen(stage: Stage) -> None:
    page = stage.show("G-besluit")
    choose(page.decision.kind.field, DecisionKind.PLAATSING)
    choose(page.decision.category.field, GoalCategory.VEILIGHEID)
    write(page.decision.goal.field.editor, "Rust voor de kinderen")
    leave(page.decision.goal.field.editor)
    write(page.decision.alternative.field.editor, "Wachten")
    leave(page.decision.alternative.field.editor)

    decision = stage.event("G-besluit").decision
    assert decision is not None
    assert (decision.kind, decision.goal_category) == (DecisionKind.PLAATSING, GoalCategory.VEILIGHEID)
    assert (decision.intended_goal, decision.considered_alternative) == ("Rust voor de kinderen", "Wachten")


def test_that_people_can_be_added_by_searching(stage: Stage) -> None:
    page = stage.show("G-besluit")
    pick(page.decision.taken_by.field.add_button.open_picker(), "scho")
    pick(page.decision.consulted.field.add_button.open_picker(), "moe")
    pick(page.decision.explained.field.add_button.open_picker(), "kind")

    decision = stage.event("G-besluit").decision
    assert decision is not None
    assert decision.taken_by_ids == ("P1", PARTY_2)
    assert decision.consulted_ids == (MOTHER,)
    assert decision.explained_to_ids == (CHILD,)


def test_that_only_earlier_events_are_offered_as_what_led_to_it(stage: Stage) -> None:
    page = stage.show("G-besluit")
    picker = page.decision.trigger.field.add_button.open_picker()
    assert [line.split(" · ")[1] for line in picker.lines] == ["Ruzie", "Gesprek"]

    pick(picker, "ruz")

    decision = stage.event("G-besluit").decision
    assert decision is not None
    assert decision.trigger_event_id == "G-ruzie"


def test_that_a_click_on_what_led_to_it_goes_there(stage: Stage) -> None:
    page = stage.show("G-besluit")
    pick(page.decision.trigger.field.add_button.open_picker(), "ruz")
    press(page.decision.trigger.field.row.chips[0])

    assert stage.state.current_id == "G-ruzie"


def test_that_the_decision_can_be_taken_away_and_brought_back(stage: Stage) -> None:
    page = stage.show("G-besluit")
    press(page.decision.removal.button)
    assert stage.event("G-besluit").decision is None
    assert not page.decision.isVisible()

    stage.session.undo()
    assert page.decision.isVisible()


def test_that_basis_and_features_are_one_value() -> None:
    event = an_event(decision=a_decision(nood=True))

    assert read_basis(event) == (DecisionBasis.NOOD, (NoodFeature.TIJDSDRUK,))
    assert write_basis(event, (DecisionBasis.WETTELIJK, ())).label == "Besluit gewijzigd"
