"""Whether everything is kept is said in words."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.editing.events import DeleteEvents
from app.ui.save_state import SaveState
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_session


def test_that_a_change_is_told_with_its_time(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    state = SaveState(session, look)
    qtbot.addWidget(state)
    assert state.words == "Alles opgeslagen"

    session.run(DeleteEvents(event_ids=("G-eerste-gesprek",)))
    assert state.words == f"Alles opgeslagen · {session.saved_at}"
    assert state.accessibleName() == state.words

    state.set_short(is_short=True)
    state.set_has_words(has_words=False)
    assert state.words == state.toolTip() == "Opgeslagen"
    session.close()


def test_that_a_case_to_read_says_so(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    session = a_session(tmp_path, read_only=True)
    state = SaveState(session, look)
    qtbot.addWidget(state)

    assert state.words == "Alleen lezen"
    session.close()
