"""The date as people type it, the last day of what lasted, and the fact."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.editing.events import ChangeEvent
from app.exchange.dates_nl import read_date
from app.ui.inspector.moment import begin_command, end_command
from tests.builders import an_event, from_until, on
from tests.ui.inspector.stage import Stage, leave, press, write

CASE_PERIOD = from_until("1 jan 2019", "31 dec 2022")


def test_that_a_typed_day_becomes_the_date(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.begin.edit, "15-9-2021")
    assert page.moment.begin.line == "Begrepen als: woensdag 15 september 2021"

    QTest.keyClick(page.moment.begin.edit, Qt.Key.Key_Return)

    assert stage.event("G-gesprek").when.value == "2021-09-15"
    assert page.moment.begin.edit.text() == "15-9-2021"


def test_that_a_text_that_is_no_date_stays_with_what_is_needed(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.begin.edit, "ergens in de buurt")
    leave(page.moment.begin.edit)

    assert page.moment.begin.edit.text() == "ergens in de buurt"
    assert page.moment.begin.has_note
    assert stage.event("G-gesprek").when == on("5 jan 2021")


def test_that_a_date_with_a_last_day_sets_both(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.begin.edit, "3 tot 5 mei 2021")
    leave(page.moment.begin.edit)

    event = stage.event("G-gesprek")
    assert event.until is not None
    assert (event.when.value, event.until.value) == ("2021-05-03", "2021-05-05")
    assert page.moment.end.isVisible()


def test_that_a_last_day_can_be_added_and_emptied(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    press(page.moment.add_end)
    write(page.moment.end.edit, "9 jan 2021")
    leave(page.moment.end.edit)
    until = stage.event("G-gesprek").until
    assert until is not None
    assert until.value == "2021-01-09"

    write(page.moment.end.edit, "")
    leave(page.moment.end.edit)

    assert stage.event("G-gesprek").until is None
    assert page.moment.add_end.isVisible()


def test_that_a_last_day_before_the_first_is_refused_kindly(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    press(page.moment.add_end)
    write(page.moment.end.edit, "1 jan 2021")
    leave(page.moment.end.edit)

    assert page.moment.end.has_note
    assert page.moment.end.edit.text() == "1 jan 2021"
    assert stage.event("G-gesprek").until is None


def test_that_a_locked_event_says_so_and_keeps_its_date(stage: Stage) -> None:
    stage.session.run(ChangeEvent(event_id="G-gesprek", changes={"locked": True}))
    page = stage.show("G-gesprek")

    assert page.moment.begin.edit.isReadOnly()
    assert "Staat vast" in page.moment.begin.line


def test_that_the_fact_counts_and_reminds_of_its_readers(stage: Stage) -> None:
    page = stage.show("G-gesprek")

    assert page.moment.fact.counter_text == "12 van 200 tekens"
    assert page.moment.fact_row.line == "Schrijf zo dat ouders en kind dit mogen lezen."


def test_that_a_number_in_the_fact_raises_a_question_and_is_kept(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.fact.editor, "Moeder belt op 06-12345678.")
    leave(page.moment.fact.editor)

    assert "telefoonnummer" in page.moment.fact_row.line
    assert stage.event("G-gesprek").fact == "Moeder belt op 06-12345678."


def test_that_another_date_keeps_a_known_last_day() -> None:
    event = an_event(when=on("5 jan 2021"), until=on("9 jan 2021"))
    command = begin_command(event, read_date("6-1-2021", CASE_PERIOD))

    assert command is not None
    assert command.until == on("9 jan 2021")


@pytest.mark.parametrize("text", ["", "nergens"])
def test_that_what_is_no_date_gives_no_command(text: str) -> None:
    assert begin_command(an_event(), read_date(text, CASE_PERIOD)) is None


def test_that_an_empty_last_day_takes_it_away() -> None:
    assert end_command(an_event(until=on("9 jan 2021")), None).until is None
