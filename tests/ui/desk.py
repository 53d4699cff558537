"""The main window on a small case, for tests."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.paths import settings_file
from app.settings import SettingsFile
from app.ui.case_desk import CaseDesk
from app.ui.main_window import MainWindow
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_case_file

FIRST, SECOND, THIRD = "G-eerste-gesprek", "G-ruzie-aan-de-deur", "G-derde-gesprek"


def a_window(qtbot: QtBot, look: ThemedLook, width: int = 1366, height: int = 768) -> MainWindow:
    """The window with its start screen; it is closed after the test."""
    window = MainWindow(look, SettingsFile(settings_file()))
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def a_desk(window: MainWindow, folder: Path) -> CaseDesk:
    """Open a small case in the window."""
    window.open_path(a_case_file(folder))
    assert window.desk is not None
    return window.desk
