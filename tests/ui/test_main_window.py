"""One window: the start screen, a case, and what stays when it closes."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import settings_file
from app.settings import SettingsFile
from app.storage.case_file import CaseFile
from app.themes import ThemeName
from app.ui.actions import Act
from app.ui.dialogs.about.view import AboutDialog
from app.ui.dialogs.keys.view import KeysDialog
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_case_file
from tests.ui.desk import FIRST, a_desk, a_window


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    return a_window(qtbot, look)


def test_that_it_begins_with_the_start_screen(window: MainWindow) -> None:
    assert window.page is window.start
    assert window.start.new_button.isVisible()
    assert window.windowTitle() == "Terugblik"


def test_that_a_case_opens_on_its_timeline(window: MainWindow, tmp_path: Path) -> None:
    desk = a_desk(window, tmp_path)

    assert window.page is desk.page
    assert desk.page.step is Step.TIJDLIJN
    assert window.windowTitle() == "Proef – Terugblik"
    assert SettingsFile(settings_file()).settings.recent == (desk.session.path,)


def test_that_an_empty_case_opens_to_collect(window: MainWindow, tmp_path: Path) -> None:
    window.open_path(a_case_file(tmp_path, entities=()))

    assert window.desk.page.step is Step.VERZAMELEN


def test_that_what_is_opened_takes_the_place_of_what_was(window: MainWindow, tmp_path: Path) -> None:
    first = a_desk(window, tmp_path).session.path
    other = tmp_path / "ander"
    other.mkdir()
    second = a_desk(window, other)

    assert window.desk is second
    with CaseFile.open(first) as free:
        assert not free.is_read_only


def test_that_opening_the_open_case_again_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    desk = a_desk(window, tmp_path)
    window.open_path(desk.session.path)

    assert window.desk is desk


def test_that_closing_a_case_lets_go_of_everything(window: MainWindow, tmp_path: Path) -> None:
    desk = a_desk(window, tmp_path)
    page, session = desk.page, desk.session
    window.actions_by_name[Act.CLOSE_CASE].trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert window.page is window.start
    assert not any(shiboken6.isValid(part) for part in (desk, page, session))
    assert window.start.recent.rows[0].button.accessibleName() == "Proef"
    assert not window.actions_by_name[Act.DELETE].isEnabled()


def test_that_closing_the_window_lets_go_of_the_file(window: MainWindow, tmp_path: Path) -> None:
    path = a_desk(window, tmp_path).session.path
    window.close()

    with CaseFile.open(path) as free:
        assert not free.is_read_only
    assert SettingsFile(settings_file()).settings.geometry


def test_that_a_missing_recent_case_can_be_forgotten(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = a_desk(window, tmp_path).session.path
    window.close_case()
    path.unlink()
    window.close_case()
    window._show_start()
    row = window.start.recent.rows[0]
    assert not row.button.isEnabled()

    qtbot.mouseClick(row.cross, Qt.MouseButton.LeftButton)
    assert window.start.recent.rows == []


def test_that_a_theme_is_chosen_from_the_menu(window: MainWindow, look: ThemedLook) -> None:
    window.actions_by_name.themes["dark"].trigger()

    assert look.theme.name is ThemeName.DARK


def test_that_larger_keeps_case_selection_and_step(window: MainWindow, tmp_path: Path) -> None:
    desk = a_desk(window, tmp_path)
    desk.page.show_step(Step.VERZAMELEN)
    desk.view_state.select([FIRST])
    window.actions_by_name[Act.LARGER].trigger()

    assert window.desk is not desk
    assert window.desk.session is desk.session
    assert window.desk.page.step is Step.VERZAMELEN
    assert window.desk.view_state.selected_ids == (FIRST,)


def test_that_help_opens(window: MainWindow) -> None:
    for act, kind in ((Act.ABOUT, AboutDialog), (Act.KEYS, KeysDialog)):
        window.actions_by_name[act].trigger()
        dialog = window.findChild(kind)
        assert dialog.isVisible()
        dialog.accept()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_that_opening_is_said_before_it_happens(window: MainWindow, tmp_path: Path) -> None:
    path = a_case_file(tmp_path)
    window.show_opening(path)
    assert window.page.accessibleName() == "“Proef” openen…"

    window.open_path(path)
    assert window.page is window.desk.page


def test_that_a_case_that_cannot_be_opened_leads_back_to_the_start(
    window: MainWindow, tmp_path: Path
) -> None:
    window.show_opening(tmp_path / "weg.casus")
    window.open_path(tmp_path / "weg.casus")

    assert window.page is window.start
