"""How everybody stood in a decision: a row each, to change, add and take away."""

from app.domain.decision import Stance, Standpoint
from tests.ui.inspector.stage import MOTHER, PARTY_1, Stage, choose, pick


def standpoints(stage: Stage) -> tuple[Standpoint, ...]:
    decision = stage.event("G-besluit").decision
    assert decision is not None
    return decision.standpoints


def test_that_a_standpoint_stands_beside_the_name(stage: Stage) -> None:
    row = stage.show("G-besluit").decision.standpoints.rows.rows[0]

    assert (row.name.text(), row.stance.currentText()) == ("Moeder", "Oneens")
    assert row.stance.accessibleName() == "Standpunt van Moeder"


def test_that_a_standpoint_can_be_changed(stage: Stage) -> None:
    page = stage.show("G-besluit")
    choose(page.decision.standpoints.rows.rows[0].stance, Stance.EENS_MET_TWIJFEL)

    assert standpoints(stage) == (Standpoint(actor_id=MOTHER, stance=Stance.EENS_MET_TWIJFEL),)


def test_that_somebody_can_be_added_and_taken_away(stage: Stage) -> None:
    rows = stage.show("G-besluit").decision.standpoints
    picker = rows.adding.open_picker()
    assert "Moeder" not in picker.lines

    pick(picker, "jeugdteam")
    assert [one.actor_id for one in standpoints(stage)] == [MOTHER, PARTY_1]

    choose(rows.rows.rows[1].stance, None)
    assert [one.actor_id for one in standpoints(stage)] == [MOTHER]
    assert len(rows.rows.rows) == 1
