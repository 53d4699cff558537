"""A group follows the event until the user folds it; a field keeps a refused value."""

from app.domain.event import Establishment
from app.editing.events import ChangeEvent
from tests.ui.inspector.stage import Stage, choose


def test_that_a_group_opens_for_an_event_with_something_in_it(stage: Stage) -> None:
    stage.state.select(["G-besluit"])
    assert stage.page.experiences.is_open
    assert not stage.page.accounts.is_open

    stage.state.select(["G-ruzie"])
    assert stage.page.accounts.is_open
    assert not stage.page.experiences.is_open


def test_that_a_group_the_user_folded_stays_folded(stage: Stage) -> None:
    stage.state.select(["G-besluit"])
    stage.page.experiences.fold()
    stage.state.select(["G-ruzie"])
    stage.state.select(["G-besluit"])

    assert not stage.page.experiences.is_open


def test_that_a_folded_group_shows_the_right_event_when_it_opens(stage: Stage) -> None:
    stage.state.select(["G-gesprek"])
    stage.page.people.fold()
    stage.state.select(["G-ruzie"])
    stage.page.people.unfold()
    assert stage.page.people.parties.field.texts == []

    stage.page.people.fold()
    stage.session.run(ChangeEvent(event_id="G-ruzie", changes={"party_ids": ("P2",)}))
    stage.page.people.unfold()
    assert stage.page.people.parties.field.texts == ["School"]


def test_that_the_title_says_how_much_is_in_it(stage: Stage) -> None:
    stage.state.select(["G-ruzie"])
    titles = [child.text() for child in stage.page.accounts.children() if hasattr(child, "text")]

    assert titles == ["Lezingen (2)"]


def test_that_a_reason_goes_when_the_value_changes(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    choose(page.traits.establishment.field, Establishment.BETWIST)
    assert page.traits.establishment.has_note

    choose(page.traits.establishment.field, Establishment.GEMELD)
    assert not page.traits.establishment.has_note
