"""A text field that counts and grows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.counted_text_edit import CountedTextEdit


def settle() -> None:
    """Let a new height travel from the field to the page and back."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def edit(qtbot: QtBot, look: ThemedLook) -> Iterator[CountedTextEdit]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    edit = CountedTextEdit(look, limit=20, lines=(2, 5))
    column.addWidget(edit)
    column.addWidget(QLineEdit())
    column.addStretch(1)
    page.resize(300, 500)
    page.show()
    page.activateWindow()
    edit.setFocus()
    settle()
    yield edit
    page.close()


def test_that_typing_is_counted_and_told(qtbot: QtBot, edit: CountedTextEdit) -> None:
    with qtbot.waitSignal(edit.text_changed) as told:
        qtbot.keyClick(edit.editor, Qt.Key.Key_A)

    assert told.args == ["a"]
    assert edit.counter_text == "1 van 20 tekens"


def test_that_a_text_that_is_too_long_is_kept_and_said(edit: CountedTextEdit, look: ThemedLook) -> None:
    edit.set_text("x" * 23)

    assert edit.text() == "x" * 23
    assert edit.counter_text == "23 van 20 tekens. Het past als u 3 tekens weghaalt."
    assert edit.editor.accessibleDescription() == edit.counter_text
    assert edit.editor.property("hasNote") is True


def test_that_exactly_the_limit_is_not_too_long(edit: CountedTextEdit) -> None:
    edit.set_text("x" * 20)

    assert edit.counter_text == "20 van 20 tekens"
    assert edit.editor.property("hasNote") is False


def test_that_the_field_grows_with_its_text_up_to_a_point(edit: CountedTextEdit) -> None:
    heights = []
    for lines in (1, 2, 3, 5, 9):
        edit.set_text("\n".join("abc" for _ in range(lines)))
        settle()
        heights.append(edit.editor.height())

    two, also_two, three, five, nine = heights
    assert two == also_two < three < five == nine


def test_that_lines_that_fit_need_no_scrolling(edit: CountedTextEdit) -> None:
    edit.set_text("een\ntwee\ndrie\nvier")
    settle()

    assert edit.editor.verticalScrollBar().maximum() == 0
    assert edit.editor.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_that_more_lines_than_shown_can_be_scrolled(edit: CountedTextEdit) -> None:
    edit.set_text("\n".join("regel" for _ in range(12)))
    settle()

    assert edit.editor.verticalScrollBar().maximum() > 0
    assert edit.editor.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_that_tab_leaves_the_field_and_tells_of_a_change(qtbot: QtBot, edit: CountedTextEdit) -> None:
    qtbot.keyClick(edit.editor, Qt.Key.Key_A)
    with qtbot.waitSignal(edit.editing_finished):
        qtbot.keyClick(edit.editor, Qt.Key.Key_Tab)

    assert edit.text() == "a"
    assert not edit.editor.hasFocus()


def test_that_leaving_an_unchanged_field_tells_nothing(qtbot: QtBot, edit: CountedTextEdit) -> None:
    edit.set_text("zoals het was")

    with qtbot.assertNotEmitted(edit.editing_finished):
        qtbot.keyClick(edit.editor, Qt.Key.Key_Tab)


def test_that_setting_the_same_text_leaves_the_cursor(qtbot: QtBot, edit: CountedTextEdit) -> None:
    edit.set_text("abc")
    qtbot.keyClick(edit.editor, Qt.Key.Key_Right)
    edit.set_text("abc")

    assert edit.editor.textCursor().position() == 1


def test_that_the_field_is_named_and_shows_what_may_stand_in_it(edit: CountedTextEdit) -> None:
    edit.setAccessibleName("Feit")
    edit.set_placeholder("Wat gebeurde er?")

    assert edit.editor.accessibleName() == "Feit"
    assert edit.editor.placeholderText() == "Wat gebeurde er?"
    assert edit.focusProxy() is edit.editor


def test_that_without_a_limit_nothing_is_counted(qtbot: QtBot, look: ThemedLook) -> None:
    edit = CountedTextEdit(look)
    qtbot.addWidget(edit)
    edit.set_text("x" * 500)

    assert edit.counter_text == ""


def test_that_pasted_markup_stays_text(qtbot: QtBot, edit: CountedTextEdit) -> None:
    QApplication.clipboard().setText("<b>a</b>")
    edit.editor.paste()

    assert edit.text() == "<b>a</b>"
