"""Whatever opens over the window is freed when it closes, and so is the window."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import settings_file
from app.settings import SettingsFile
from app.ui.main_window import MainWindow
from app.ui.theme.look import ThemedLook
from tests.shots.dialogs import DIALOGS
from tests.ui.desk import a_desk, a_window


def free() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> MainWindow:
    window = a_window(qtbot, look)
    a_desk(window, tmp_path)
    return window


def test_that_each_dialog_is_freed(window: MainWindow, look: ThemedLook) -> None:
    kept = []
    for name, make in DIALOGS.items():
        dialog = make(window, look)
        dialog.close()
        free()
        kept += [name] if shiboken6.isValid(dialog) else []

    assert kept == []


def test_that_cards_over_the_page_are_freed(window: MainWindow) -> None:
    page = window.desk.page
    for button in (page.tools.filter_button, page.tools.undated_button):
        before = set(window.children())
        button.click()
        (card,) = set(window.children()) - before
        card.close()
        free()
        assert not shiboken6.isValid(card)


def test_that_the_window_is_freed_with_all_in_it(look: ThemedLook, tmp_path: Path) -> None:
    window = MainWindow(look, SettingsFile(settings_file()))
    desk = a_desk(window, tmp_path)
    page, session = desk.page, desk.session
    window.close()
    window.deleteLater()
    free()

    assert not any(shiboken6.isValid(part) for part in (window, page, session))
