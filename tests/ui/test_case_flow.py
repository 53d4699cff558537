"""The ways into a case, with what each has to ask."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.paths import backups_path, resource_path, settings_file
from app.settings import SettingsFile
from app.storage.backups import BackupRing
from app.storage.case_file import CaseFile
from app.ui.case_flow import CaseFlow
from app.ui.dialogs.locked.view import LockedDialog
from app.ui.dialogs.new_case.view import NewCaseDialog
from app.ui.dialogs.passphrase.view import PassphraseDialog
from app.ui.dialogs.restore_backup.view import RestoreBackupDialog
from app.ui.errors import ProblemDialog
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_case_file

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def settings() -> SettingsFile:
    return SettingsFile(settings_file())


@pytest.fixture
def flow(look: ThemedLook, settings: SettingsFile, window: QWidget) -> CaseFlow:
    return CaseFlow(look, settings, window)


@pytest.fixture
def opened(flow: CaseFlow) -> Iterator[list[CaseSession]]:
    sessions: list[CaseSession] = []
    flow.opened.connect(sessions.append)
    yield sessions
    for session in sessions:
        session.close()


def shown(window: QWidget, kind: type[D]) -> D:
    """The dialog of this kind that shows."""
    return next(one for one in window.findChildren(kind) if one.isVisible())


def choose_place(window: QWidget, path: Path) -> None:
    question = shown(window, QFileDialog)
    question.selectFile(str(path))
    question.accept()


def test_that_a_new_case_is_made_where_the_user_says(
    qtbot: QtBot, flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path
) -> None:
    flow.begin_new()
    dialog = shown(window, NewCaseDialog)
    qtbot.keyClicks(dialog.title_edit, "Casus Linde")
    qtbot.keyClicks(dialog.start.edit, "2019")
    qtbot.keyClicks(dialog.end.edit, "2022")
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    choose_place(window, tmp_path / "Linde.casus")

    assert opened[0].snapshot.case.title == "Casus Linde"
    assert opened[0].path == tmp_path / "Linde.casus"
    assert not opened[0].case_file.is_encrypted


def test_that_a_passphrase_is_asked_until_it_fits(
    qtbot: QtBot, flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path
) -> None:
    flow.open_path(a_case_file(tmp_path, passphrase="zon maan"))
    dialog = shown(window, PassphraseDialog)
    qtbot.keyClicks(dialog.edit, "zon zon")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert opened == []
    assert "gaat “Proef.casus” niet open" in dialog.field_note

    qtbot.keyClicks(dialog.edit, "zon maan")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert opened[0].case_file.is_encrypted


def test_that_a_case_in_use_can_be_looked_at(
    qtbot: QtBot, flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path
) -> None:
    path = a_case_file(tmp_path)
    with CaseFile.open(path):
        flow.open_path(path)
        dialog = shown(window, LockedDialog)
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
        assert opened[0].is_read_only


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 zip", b"zomaar tekst"])
def test_that_what_is_no_case_is_told(
    flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "foto.casus"
    path.write_bytes(content)
    flow.open_path(path)

    dialog = shown(window, ProblemDialog)
    assert dialog.windowTitle()
    assert opened == []
    dialog.accept()


def test_that_the_example_is_copied_once(flow: CaseFlow, opened: list[CaseSession]) -> None:
    flow.open_example()
    assert len(opened[0].snapshot.events) == 115
    assert opened[0].snapshot.case.fictional
    opened[0].close()

    flow.open_example()
    assert opened[1].path == opened[0].path


def test_that_json_becomes_a_new_case(
    flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path
) -> None:
    source = tmp_path / "wisseldag.json"
    source.write_bytes(resource_path("example", "casus_wisseldag.json").read_bytes())
    flow.begin_json()
    choose_place(window, source)
    choose_place(window, tmp_path / "Wisseldag.casus")

    assert len(opened[0].snapshot.events) == 115


def test_that_broken_json_is_told(
    flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path
) -> None:
    source = tmp_path / "stuk.json"
    source.write_text('{"schema": "iets anders"}', "utf-8")
    flow.begin_json()
    choose_place(window, source)
    choose_place(window, tmp_path / "Nieuw.casus")

    assert opened == []
    shown(window, ProblemDialog).accept()
    assert not (tmp_path / "Nieuw.casus").exists()


def test_that_a_backup_is_put_back_and_opened(
    qtbot: QtBot, flow: CaseFlow, opened: list[CaseSession], window: QWidget, tmp_path: Path
) -> None:
    path = a_case_file(tmp_path)
    with CaseFile.open(path, backups=BackupRing(backups_path())) as case_file:
        case_file.backup_now()
    path.unlink()
    flow.begin_restore()
    dialog = shown(window, RestoreBackupDialog)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)

    assert opened[0].path == path
    assert len(opened[0].snapshot.events) == 3


def test_that_what_was_opened_is_remembered(flow: CaseFlow, settings: SettingsFile, tmp_path: Path) -> None:
    flow.remember(tmp_path / "Linde.casus")

    assert settings.settings.recent == (tmp_path / "Linde.casus",)
    assert settings.settings.folder == str(tmp_path)


def test_that_opening_begins_in_the_last_folder(
    flow: CaseFlow, window: QWidget, opened: list[CaseSession], tmp_path: Path
) -> None:
    path = a_case_file(tmp_path)
    flow.remember(path)
    flow.begin_open()
    assert shown(window, QFileDialog).directory().path() == tmp_path.as_posix()

    choose_place(window, path)
    assert opened[0].path == path
