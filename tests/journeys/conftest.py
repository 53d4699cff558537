"""The window for a story, dressed as for its user."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.ui.main_window import MainWindow
from app.ui.theme.look import ThemedLook
from tests.ui.desk import a_window


@pytest.fixture
def look(qapp: QApplication) -> Iterator[ThemedLook]:
    """The light look without motion."""
    look = ThemedLook(load_theme(ThemeName.LIGHT), has_motion=False)
    look.apply(qapp)
    yield look
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    """The main window with its start screen."""
    return a_window(qtbot, look)
