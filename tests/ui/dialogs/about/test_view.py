"""What the program says about itself."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app import __version__
from app.ui.dialogs.about.view import AboutDialog
from app.ui.theme.look import ThemedLook


def test_that_version_limits_and_licences_are_told(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = AboutDialog(look)
    qtbot.addWidget(dialog)
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))

    assert __version__ in words
    assert "tuchtrecht" in words
    assert "EUPL" in words
    assert "LGPL" in dialog.findChild(QPlainTextEdit).toPlainText()
