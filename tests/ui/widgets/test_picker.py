"""Finding one of many by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.picker import Option, Picker

OPTIONS = (
    Option(key="P1", text="Jeugdteam", detail="TOE"),
    Option(key="P2", text="École", detail="SCH"),
    Option(key="P3", text="Politie"),
)


@pytest.fixture
def picker(qtbot: QtBot, look: ThemedLook) -> Picker:
    button = QPushButton("Toevoegen")
    qtbot.addWidget(button)
    button.show()
    picker = Picker(look, "Partijen", OPTIONS, button)
    picker.open_under(button)
    return picker


def test_that_every_option_shows_with_what_tells_it_apart(picker: Picker) -> None:
    assert picker.lines == ["Jeugdteam · TOE", "École · SCH", "Politie"]


@pytest.mark.parametrize(
    ("words", "left"), [("eco", ["École · SCH"]), ("toe jeugd", ["Jeugdteam · TOE"]), ("xyz", [])]
)
def test_that_typing_narrows_in_any_order_and_without_accents(
    picker: Picker, words: str, left: list[str]
) -> None:
    QTest.keyClicks(picker.search, words)

    assert picker.lines == left


def test_that_arrows_and_enter_choose_and_close(qtbot: QtBot, picker: Picker) -> None:
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)

    assert told.args == ["P2"]
    assert not picker.isVisible()


def test_that_enter_with_nothing_found_chooses_nothing(qtbot: QtBot, picker: Picker) -> None:
    QTest.keyClicks(picker.search, "xyz")
    with qtbot.assertNotEmitted(picker.chosen):
        QTest.keyClick(picker.search, Qt.Key.Key_Return)


def test_that_a_click_chooses(qtbot: QtBot, picker: Picker) -> None:
    view = picker.findChild(QListView)
    place = view.visualRect(view.model().index(2, 0)).center()
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert told.args == ["P3"]


def test_that_escape_closes_and_chooses_nothing(qtbot: QtBot, picker: Picker) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        QTest.keyClick(picker.search, Qt.Key.Key_Escape)

    assert not picker.isVisible()
