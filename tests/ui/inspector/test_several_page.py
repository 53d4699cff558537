"""Changing several events at once, each change one step."""

import pytest

from app.domain.event import EventKind, EventLabel, Visibility
from app.editing.events import ChangeEvent
from app.ui.inspector.several_page import SeveralPage
from tests.ui.inspector.stage import PARTY_1, PARTY_2, Stage, choose, pick, press

BOTH = ("G-gesprek", "G-ruzie")


@pytest.fixture
def page(stage: Stage) -> SeveralPage:
    stage.state.select(BOTH)
    return stage.inspector.several_page


def test_that_it_says_how_many_and_when(page: SeveralPage) -> None:
    assert page.title.text() == "2 gebeurtenissen geselecteerd"
    assert page.range.text() == "5 januari 2021 – 1 februari 2021"


def test_that_a_kind_goes_for_all_in_one_step(stage: Stage, page: SeveralPage) -> None:
    assert page.kind.currentIndex() == -1
    choose(page.kind, EventKind.MELDING)
    assert {stage.event(one).kind for one in BOTH} == {EventKind.MELDING}

    stage.session.undo()
    assert stage.event("G-ruzie").kind is EventKind.INCIDENT


def test_that_a_label_of_some_becomes_one_of_all_and_then_of_none(stage: Stage, page: SeveralPage) -> None:
    def chip() -> object:
        return next(one for one in page.labels.chips if one.key is EventLabel.KANTELMOMENT)

    assert chip().accessibleName() == "Kantelmoment (deels)"
    press(chip())
    assert all(stage.event(one).has_label(EventLabel.KANTELMOMENT) for one in BOTH)

    press(chip())
    assert not any(stage.event(one).labels for one in BOTH)


def test_that_visibility_goes_for_all(stage: Stage, page: SeveralPage) -> None:
    choose(page.visibility, Visibility.PARTIJ)

    assert {stage.event(one).visibility for one in BOTH} == {Visibility.PARTIJ}


def test_that_a_party_is_put_at_all_and_taken_away(stage: Stage, page: SeveralPage) -> None:
    assert page.some_parties.text() == "Bij een deel: Jeugdteam"
    pick(page.parties.add_button.open_picker(), "school")
    assert stage.event("G-gesprek").party_ids == (PARTY_1, PARTY_2)
    assert stage.event("G-ruzie").party_ids == (PARTY_2,)

    page.parties.row.chip_removed.emit(PARTY_2)
    assert stage.event("G-gesprek").party_ids == (PARTY_1,)


def test_that_all_move_the_same_number_of_days(stage: Stage, page: SeveralPage) -> None:
    page.days.setValue(-3)
    press(page.move_button)

    assert [stage.event(one).when.value for one in BOTH] == ["2021-01-02", "2021-01-29"]
    assert page.days.value() == 0


def test_that_one_that_stands_firm_keeps_all_in_place_with_the_reason(
    stage: Stage, page: SeveralPage
) -> None:
    stage.session.run(ChangeEvent(event_id="G-ruzie", changes={"locked": True}))
    assert page.blocks["days"].line.startswith("1 staan vast")

    page.days.setValue(7)
    press(page.move_button)

    assert stage.event("G-gesprek").when.text == "5 jan 2021"
    assert page.blocks["days"].has_note


def test_that_a_case_to_read_offers_nothing(reading_stage: Stage) -> None:
    reading_stage.state.select(BOTH)
    page = reading_stage.inspector.several_page

    assert not page.move_button.isEnabled()
