"""A date as people write it: read at once, committed when complete, kept when not understood."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.period import Period
from app.ui.theme.look import ThemedLook
from app.ui.widgets.date_field import DateField
from tests.builders import from_until, on


def period() -> Period:
    return from_until("1 jan 2019", "31 dec 2022")


def a_field(qtbot: QtBot, look: ThemedLook, *, may_be_empty: bool = False) -> DateField:
    field = DateField(look, "Wanneer", period, may_be_empty=may_be_empty)
    qtbot.addWidget(field)
    field.show_value(on("5 jan 2021"), afresh=True)
    field.show()
    field.activateWindow()
    QApplication.processEvents()
    field.setFocus()
    field.edit.selectAll()
    return field


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("15-9-2021", "Begrepen als: woensdag 15 september 2021"),
        ("zomer 2021", "Begrepen als: ergens tussen 1 juni en 31 augustus 2021"),
        ("mei 2021", "Begrepen als: ergens in mei 2021"),
        ("3 tot 5 mei 2021", "Begrepen als: maandag 3 mei 2021 tot en met woensdag 5 mei 2021"),
        ("15-9", "Nog niet begrepen. Bijvoorbeeld: 15-9-2021, of zomer 2021"),
    ],
)
def test_that_it_says_at_once_how_a_text_is_understood(
    qtbot: QtBot, look: ThemedLook, text: str, line: str
) -> None:
    field = a_field(qtbot, look)
    QTest.keyClicks(field.edit, text)

    assert field.line == line
    assert not field.has_note


def test_that_enter_commits_the_reading(qtbot: QtBot, look: ThemedLook) -> None:
    field = a_field(qtbot, look)
    QTest.keyClicks(field.edit, "15-9-2021")
    with qtbot.waitSignal(field.committed) as told:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)

    assert told.args[0].when.value == "2021-09-15"


def test_that_leaving_with_no_date_says_what_is_needed_and_keeps_the_text(
    qtbot: QtBot, look: ThemedLook
) -> None:
    field = a_field(qtbot, look)
    QTest.keyClicks(field.edit, "15-9")
    with qtbot.assertNotEmitted(field.committed):
        field.edit.clearFocus()

    assert field.has_note
    assert field.line.startswith("Er staat geen jaar bij. Bedoelt u 15-9-2019")
    assert field.edit.text() == "15-9"


def test_that_escape_brings_the_date_of_the_case_back(qtbot: QtBot, look: ThemedLook) -> None:
    field = a_field(qtbot, look)
    QTest.keyClicks(field.edit, "onzin")
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)

    assert field.edit.text() == "5 jan 2021"
    assert field.line == "Begrepen als: dinsdag 5 januari 2021"


def test_that_only_a_field_that_may_be_empty_can_be_emptied(qtbot: QtBot, look: ThemedLook) -> None:
    needed = a_field(qtbot, look)
    QTest.keyClick(needed.edit, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(needed.committed):
        needed.commit()
    assert needed.has_note

    free = a_field(qtbot, look, may_be_empty=True)
    QTest.keyClick(free.edit, Qt.Key.Key_Delete)
    with qtbot.waitSignal(free.committed) as told:
        free.commit()
    assert told.args == [None]


def test_that_the_same_date_leaves_what_is_being_typed(qtbot: QtBot, look: ThemedLook) -> None:
    field = a_field(qtbot, look)
    QTest.keyClicks(field.edit, "zomer")
    field.show_value(on("5 jan 2021"))
    assert field.edit.text() == "zomer"

    field.show_value(on("6 jan 2021"))
    assert field.edit.text() == "6 jan 2021"


def test_that_more_can_be_said_behind_it(qtbot: QtBot, look: ThemedLook) -> None:
    field = a_field(qtbot, look)
    field.set_extra("Staat vast op deze datum.")

    assert field.line == "Begrepen als: dinsdag 5 januari 2021 Staat vast op deze datum."
