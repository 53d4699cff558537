"""From asking to a file, with the window free meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.privacy.audience import Audience
from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, OutputKind
from app.ui.output_flow import OutputFlow
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_session

JSON = OutputChoice(kind=OutputKind.CASUS, form=OutputForm.JSON)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def flow(look: ThemedLook, session: CaseSession, window: QWidget) -> Iterator[OutputFlow]:
    flow = OutputFlow(session, look, window)
    yield flow
    flow.stop()


def test_that_a_place_is_asked_beside_the_case(
    qtbot: QtBot, flow: OutputFlow, window: QWidget, session: CaseSession
) -> None:
    dialog = flow.begin(OutputKind.VERSLAG)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    question = window.findChild(QFileDialog)

    assert question.directory().path() == session.path.parent.as_posix()
    assert question.selectedFiles()[0].endswith("Proefcasus - verslag - deelnemers - concept.pdf")
    question.reject()
    dialog.reject()


def test_that_the_file_is_made_and_offered(qtbot: QtBot, flow: OutputFlow, tmp_path: Path) -> None:
    dialog = flow.begin(OutputKind.CASUS)
    out = tmp_path / "uit.json"
    flow.make(JSON, out)
    assert not dialog.save_button.isEnabled()

    qtbot.waitUntil(lambda: dialog.close_button.text() == "Klaar")
    assert out.exists()
    assert dialog.save_button.isEnabled()
    dialog.reject()


def test_that_a_place_that_cannot_be_written_is_said(qtbot: QtBot, flow: OutputFlow, tmp_path: Path) -> None:
    dialog = flow.begin(OutputKind.CASUS)
    flow.make(JSON, tmp_path / "geen map" / "uit.json")

    qtbot.waitUntil(lambda: bool(dialog.note))
    assert "map is er niet" in dialog.note
    dialog.reject()


def test_that_stopping_says_that_nothing_was_made(qtbot: QtBot, flow: OutputFlow, tmp_path: Path) -> None:
    dialog = flow.begin(OutputKind.VERSLAG)
    choice = OutputChoice(kind=OutputKind.VERSLAG, form=OutputForm.PDF, audience=Audience.DEELNEMERS)
    flow.make(choice, tmp_path / "uit.pdf")
    dialog.progress.stop_requested.emit()

    qtbot.waitUntil(lambda: bool(dialog.note))
    assert dialog.note == "Gestopt. Er is niets geschreven."
    assert not (tmp_path / "uit.pdf").exists()
    dialog.reject()
