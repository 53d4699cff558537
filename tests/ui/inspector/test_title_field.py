"""The title looks like a heading until it is typed in; too long a title is counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.inspector.title_field import TitleField
from app.ui.theme.look import ThemedLook
from tests.ui.inspector.stage import write


@pytest.fixture
def field(qtbot: QtBot, look: ThemedLook) -> TitleField:
    field = TitleField(look)
    qtbot.addWidget(field)
    field.show()
    return field


def test_that_enter_commits_and_starts_no_line(qtbot: QtBot, field: TitleField) -> None:
    with qtbot.waitSignal(field.committed) as told:
        write(field.editor, "MDO op school")
        QTest.keyClick(field.editor, Qt.Key.Key_Return)

    assert told.args == ["MDO op school"]
    assert "\n" not in field.text()


def test_that_only_a_title_that_is_too_long_is_counted(field: TitleField) -> None:
    field.show_value("Kort")
    assert not field.findChildren(type(field._counter))[0].isVisible()

    field.show_value("x" * 61)
    assert field._counter.isVisible()
    assert field.counter_text.startswith("61 van 60 tekens")
