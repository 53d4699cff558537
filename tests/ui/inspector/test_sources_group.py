"""Sources, visibility, and what the event belongs to."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.event import Visibility
from tests.ui.inspector.stage import PARTY_2, Stage, choose, pick, press, write


def test_that_a_source_can_be_added_and_taken_away(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    pick(page.sources.sources.field.add_button.open_picker(), "journaal")
    assert stage.event("G-gesprek").source_ids == ("BR1",)

    chip = page.sources.sources.field.row.chips[0]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert stage.event("G-gesprek").source_ids == ()


def test_that_a_new_source_is_one_step(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    press(page.sources.add_new)
    write(page.sources.form.description, "Verslag MDO")
    press(page.sources.form.add)

    source_id = stage.event("G-gesprek").source_ids[0]
    assert stage.case.sources[source_id].description == "Verslag MDO"
    assert not page.sources.form.isVisible()

    stage.session.undo()
    assert source_id not in stage.case.sources
    assert stage.event("G-gesprek").source_ids == ()


def test_that_the_other_fields_can_be_changed(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    choose(page.sources.visibility.field, Visibility.VOORBEREIDING)
    pick(page.sources.supplied_by.field.add_button.open_picker(), "school")
    pick(page.sources.service.field.add_button.open_picker(), "spel")
    pick(page.sources.frame.field.add_button.open_picker(), "vrij")

    event = stage.event("G-gesprek")
    assert event.visibility is Visibility.VOORBEREIDING
    assert (event.supplied_by_id, event.service_id, event.frame_id) == (PARTY_2, "A1", "K1")


def test_that_an_event_can_be_made_firm(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    QTest.keyClick(page.sources.lock.field.box, Qt.Key.Key_Space)

    assert stage.event("G-gesprek").locked
    assert page.moment.begin.edit.isReadOnly()


def test_that_a_form_begun_for_one_event_is_gone_for_another(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    press(page.sources.add_new)
    stage.show("G-ruzie")

    assert not page.sources.form.isVisible()
    assert page.sources.add_new.isVisible()
