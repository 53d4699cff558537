"""The session runs commands on a real file and tells every view what changed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.entities import EntityKind
from app.domain.errors import CaseError
from app.editing.editor import Editor
from app.editing.events import ChangeEvent, DeleteEvents
from app.storage.case_file import CaseFile
from app.ui.session import CaseSession
from tests.ui.case_files import a_case_file, a_session

pytestmark = pytest.mark.usefixtures("qapp")
EVENT = "G-eerste-gesprek"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


def test_that_a_change_is_told_with_its_origin(session: CaseSession) -> None:
    told = QSignalSpy(session.case_changed)
    origin = object()
    session.run(ChangeEvent(event_id=EVENT, changes={"title": "Anders"}), origin)

    changes = told.at(0)[0]
    assert changes.ids(EntityKind.EVENT) == {EVENT}
    assert changes.origin is origin
    assert session.snapshot.events[EVENT].title == "Anders"


def test_that_the_time_of_saving_is_told(tmp_path: Path) -> None:
    case_file = CaseFile.open(a_case_file(tmp_path))
    session = CaseSession(
        case_file, Editor(case_file), clock=lambda: datetime(2024, 3, 5, 14, 32, tzinfo=UTC)
    )
    told = QSignalSpy(session.saved)
    assert session.saved_at == ""
    session.run(DeleteEvents(event_ids=(EVENT,)))

    assert told.at(0) == ["14:32"]
    assert session.saved_at == "14:32"
    session.close()


def test_that_undo_and_redo_have_names(session: CaseSession) -> None:
    told = QSignalSpy(session.history_changed)
    session.run(DeleteEvents(event_ids=(EVENT,)))
    assert (session.can_undo, session.undo_label) == (True, "Gebeurtenis verwijderd")

    changes = session.undo()
    assert changes is not None
    assert EVENT in session.snapshot.events
    assert (session.can_undo, session.redo_label) == (False, "Gebeurtenis verwijderd")

    session.redo()
    assert EVENT not in session.snapshot.events
    assert told.count() == 3


def test_that_a_refusal_is_raised_or_told(session: CaseSession) -> None:
    told = QSignalSpy(session.problem_raised)
    command = DeleteEvents(event_ids=("G-nergens",))
    with pytest.raises(CaseError):
        session.run(command)
    assert told.count() == 0

    assert not session.try_run(command)
    assert told.at(0)[0].sentence


def test_that_nothing_is_told_after_closing(tmp_path: Path, qtbot: QtBot) -> None:
    session = a_session(tmp_path, read_only=True)
    assert session.is_read_only
    assert not session.try_run(DeleteEvents(event_ids=(EVENT,)))

    session.close()
    with CaseFile.open(session.path) as again:
        assert not again.is_read_only
