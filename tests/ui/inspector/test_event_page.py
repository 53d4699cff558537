"""The page of one event: the head stays while the groups scroll."""

import pytest

from tests.ui.inspector.stage import Stage


@pytest.mark.parametrize("event_id", ["G-gesprek", "G-ruzie", "G-besluit", "G-mdo", "G-huisbezoek"])
def test_that_nothing_is_wider_than_the_panel(stage: Stage, event_id: str) -> None:
    page = stage.show(event_id)

    assert page.area.widget().width() == page.area.viewport().width()
    assert page.area.widget().minimumSizeHint().width() <= page.area.viewport().width()


def test_that_another_event_begins_at_the_top(stage: Stage) -> None:
    page = stage.show("G-besluit")
    page.area.verticalScrollBar().setValue(200)
    assert page.area.verticalScrollBar().value() == 200

    stage.show("G-mdo")
    assert page.area.verticalScrollBar().value() == 0


def test_that_a_change_of_the_same_event_stays_where_it_was(stage: Stage) -> None:
    page = stage.show("G-besluit")
    page.area.verticalScrollBar().setValue(200)
    page.sources.lock.field.committed.emit(True)

    assert page.area.verticalScrollBar().value() == 200


def test_that_an_unknown_name_of_a_field_means_the_title(stage: Stage) -> None:
    page = stage.show("G-besluit")

    assert page.field_named("") is page.head.title.editor
    assert page.field_named("decision") is page.decision.basis.field.control
