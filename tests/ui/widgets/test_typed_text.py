"""Typed text is committed after a pause and on leaving, and undo is left to the window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.typed_text import TypedText

Editor = QLineEdit | QPlainTextEdit


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def editor(request: pytest.FixtureRequest, qtbot: QtBot) -> Editor:
    editor: Editor = request.param()
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    QApplication.processEvents()
    editor.setFocus()
    return editor


@pytest.fixture
def typed(editor: Editor) -> TypedText:
    typed = TypedText(editor, pause_ms=1)
    typed.show_text("Oud", afresh=True)
    return typed


def test_that_a_pause_commits_with_the_spaces_still_being_typed(
    qtbot: QtBot, editor: Editor, typed: TypedText
) -> None:
    QTest.keyClick(editor, Qt.Key.Key_End)
    with qtbot.waitSignal(typed.committed) as told:
        QTest.keyClicks(editor, " en ")

    assert told.args == ["Oud en "]


def test_that_leaving_commits_without_spaces_around(qtbot: QtBot, editor: Editor) -> None:
    slow = TypedText(editor, pause_ms=60_000)
    QTest.keyClicks(editor, " Nieuw ")
    with qtbot.waitSignal(slow.committed) as told:
        editor.clearFocus()

    assert told.args == ["Nieuw"]


def test_that_the_same_text_commits_nothing(qtbot: QtBot, editor: Editor, typed: TypedText) -> None:
    with qtbot.assertNotEmitted(typed.committed):
        typed.commit()
        editor.clearFocus()


def test_that_the_same_value_leaves_what_is_being_typed(editor: Editor, typed: TypedText) -> None:
    QTest.keyClicks(editor, "Half")
    half = typed.text
    typed.show_text("Oud")

    assert typed.text == half
    assert typed.is_pending


def test_that_another_value_replaces_it_and_keeps_the_cursor(editor: Editor, typed: TypedText) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Home)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    typed.show_text("Teruggedraaid")

    assert typed.text == "Teruggedraaid"
    assert not typed.is_pending
    at = editor.cursorPosition() if isinstance(editor, QLineEdit) else editor.textCursor().position()
    assert at == 1


def test_that_undo_is_left_to_the_window_after_committing(
    qtbot: QtBot, editor: Editor, typed: TypedText
) -> None:
    QTest.keyClicks(editor, "X")
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(typed.committed):
        QApplication.sendEvent(editor, undo)

    assert not undo.isAccepted()


def test_that_enter_commits_a_single_line(qtbot: QtBot) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    typed = TypedText(editor, pause_ms=60_000)
    editor.setText("Klaar")
    with qtbot.waitSignal(typed.committed) as told:
        QTest.keyClick(editor, Qt.Key.Key_Return)

    assert told.args == ["Klaar"]
