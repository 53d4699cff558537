"""What tests of the inspector share: an inspector over a real case file, to edit or only to read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.inspector.edits import EventEdits
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_session
from tests.ui.inspector.stage import Stage, some_events, some_people


@pytest.fixture
def stage(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> Iterator[Stage]:
    """An inspector that can change the case."""
    session = a_session(tmp_path, entities=(*some_people(), *some_events()))
    stage = Stage(session, look)
    qtbot.addWidget(stage.inspector)
    yield stage
    session.close()


@pytest.fixture
def reading_stage(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> Iterator[Stage]:
    """An inspector over a case that may only be read."""
    session = a_session(tmp_path, read_only=True, entities=(*some_people(), *some_events()))
    stage = Stage(session, look)
    qtbot.addWidget(stage.inspector)
    yield stage
    session.close()


@pytest.fixture
def edits(stage: Stage) -> EventEdits:
    """What a field needs, for fields that a test makes itself."""
    return EventEdits(stage.session, stage.state, stage.look, stage.inspector)
