"""The waiting pointer goes again, also when the work fails."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.ui.busy import busy_pointer

pytestmark = pytest.mark.usefixtures("qapp")


def test_that_the_pointer_waits_only_inside() -> None:
    def fail() -> None:
        with busy_pointer():
            shapes.append(QGuiApplication.overrideCursor().shape())
            raise ValueError("mis")

    shapes: list[Qt.CursorShape] = []
    with pytest.raises(ValueError, match="mis"):
        fail()

    assert shapes == [Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None
