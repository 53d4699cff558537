"""A case in use: who has it is said, and it may be looked at."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.storage.errors import FileLocked
from app.ui.dialogs.locked.view import LockedDialog
from app.ui.theme.look import ThemedLook


def test_that_it_says_who_and_where_and_offers_to_look(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = LockedDialog(look, FileLocked(Path("Linde.casus"), "m.jansen", "LAPTOP-12"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    asked = QSignalSpy(dialog.read_only_requested)

    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "m.jansen" in words
    assert "LAPTOP-12" in words
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert asked.count() == 1
    assert not dialog.isVisible()
