"""The waiting pointer goes again, also when the work fails."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.ui.busy import busy_pointer

pytestmark = pytest.mark.usefixtures("qapp")


def test_that_the_pointer_waits_only_inside() -> None:
    with pytest.raises(ValueError, match="mis"), busy_pointer():
        assert QGuiApplication.overrideCursor().shape() is Qt.CursorShape.WaitCursor
        raise ValueError("mis")

    assert QGuiApplication.overrideCursor() is None
