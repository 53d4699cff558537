"""What tests of the window share: the application dressed in the light theme, at 100 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.themes import ThemeName, load_theme
from app.ui.theme.look import ThemedLook


@pytest.fixture
def look(qapp: QApplication) -> Iterator[ThemedLook]:
    """The light look without motion, applied for the length of one test."""
    look = ThemedLook(load_theme(ThemeName.LIGHT), has_motion=False)
    look.apply(qapp)
    yield look
    QApplication.sendPostedEvents(
        None, QEvent.Type.DeferredDelete
    )  # else each test would dress all before it
    qapp.setStyleSheet("")
