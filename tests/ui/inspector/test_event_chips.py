"""Other events as chips with number and title, that lead there."""

from pytestqt.qtbot import QtBot

from app.ui.inspector.choices import other_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.event_chips import event_chips
from tests.ui.inspector.stage import Stage, press


def test_that_a_chip_names_the_event_and_leads_there(qtbot: QtBot, stage: Stage, edits: EventEdits) -> None:
    own = stage.event("G-gesprek")
    chips = event_chips(edits, lambda case: other_options(case, own), "Kies")
    qtbot.addWidget(chips)
    chips.show_value(("G-mdo",))
    chips.show()
    assert chips.texts == ["4 · MDO"]

    press(chips.row.chips[0])
    assert stage.state.current_id == "G-mdo"
