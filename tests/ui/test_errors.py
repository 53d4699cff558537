"""What cannot be done is told in the words of the error; a fault with a report to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import CaseError
from app.ui.errors import FaultDialog, tell_problem
from app.ui.theme.look import ThemedLook


def words_of(dialog: QWidget) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]


def test_that_title_sentence_and_suggestion_are_shown_as_plain_text(qtbot: QtBot, look: ThemedLook) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = tell_problem(look, CaseError("Vol", "<b>Linde</b> past niet.", "Maak ruimte."), window)

    assert {"Vol", "<b>Linde</b> past niet.", "Maak ruimte."} <= set(words_of(dialog))
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_that_a_fault_can_be_copied(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = FaultDialog(look, "ValueError\n  app/ui/x.py:3 f")
    qtbot.addWidget(dialog)
    dialog.open()
    assert any("Uw werk staat op de schijf" in words for words in words_of(dialog))
    assert "ValueError" in dialog.findChild(QPlainTextEdit).toPlainText()

    copy = next(one for one in dialog.findChildren(QPushButton) if "kopiëren" in one.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ValueError\n  app/ui/x.py:3 f"
    assert copy.text() == "Gekopieerd"
