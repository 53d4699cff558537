"""What every dialog has: a note that covers nothing, a way out, and an end."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind


def test_that_a_note_makes_the_dialog_higher(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = DialogFrame(look, "Vraag")
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog.set_note("Dit kan nog niet. " * 12)
    qtbot.waitUntil(lambda: dialog.height() > before)

    dialog.set_note("")
    qtbot.waitUntil(lambda: dialog.height() == before)


def test_that_escape_and_cancel_leave(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = DialogFrame(look, "Vraag")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    cancel = dialog.add_cancel()
    for leave in (Qt.Key.Key_Escape, None):
        dialog.open()
        if leave is None:
            qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(dialog, leave)
        assert not dialog.isVisible()


def test_that_enter_presses_the_primary_button(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = DialogFrame(look, "Vraag")
    qtbot.addWidget(dialog)
    dialog.add_cancel()
    primary = dialog.add_button("Doen", ButtonKind.PRIMARY)
    dialog.show()
    with qtbot.waitSignal(primary.clicked):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["<b>vet</b>", "a & b"])
def test_that_sentences_are_plain_text(qtbot: QtBot, look: ThemedLook, text: str) -> None:
    dialog = DialogFrame(look, "Vraag")
    qtbot.addWidget(dialog)
    dialog.add_sentence(text)

    shown = [one for one in dialog.findChildren(QLabel) if one.text() == text]
    assert [one.textFormat() for one in shown] == [Qt.TextFormat.PlainText]


def test_that_a_closed_dialog_is_freed(qtbot: QtBot, look: ThemedLook) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = DialogFrame(look, "Vraag", window)
    dialog.open()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert not shiboken6.isValid(dialog)
