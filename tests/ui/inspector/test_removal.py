"""Taking a part of an event away."""

from pytestqt.qtbot import QtBot

from app.editing.decisions import RemoveDecision
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.removal import RemovalLink, cross_button
from tests.ui.inspector.stage import Stage, press


def test_that_the_link_runs_its_command(qtbot: QtBot, stage: Stage, edits: EventEdits) -> None:
    link = RemovalLink(edits, "Weghalen", lambda event: RemoveDecision(event_id=event.id))
    qtbot.addWidget(link)
    link.show_event(stage.case, stage.event("G-besluit"), afresh=True)
    press(link.button)

    assert stage.event("G-besluit").decision is None


def test_that_there_is_no_link_in_a_case_to_read(reading_stage: Stage) -> None:
    page = reading_stage.show("G-besluit")

    assert not page.decision.removal.isVisible()
    assert not page.experiences.rows.rows[0].remove.isVisible()


def test_that_a_cross_says_what_it_takes_away(qtbot: QtBot, edits: EventEdits) -> None:
    cross = cross_button(edits, "Lezing verwijderen")
    qtbot.addWidget(cross)

    assert cross.accessibleName() == "Lezing verwijderen"
