"""Who or what belongs to something: several or one, to add and to take away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.entity_chips import EntityChips, Roster
from app.ui.widgets.picker import Option

NAMES = {"P1": "Jeugdteam", "P2": "School"}


@pytest.fixture
def names() -> dict[str, str]:
    return dict(NAMES)


def some_chips(
    qtbot: QtBot, look: ThemedLook, names: dict[str, str], *, is_single: bool = False
) -> EntityChips:
    roster = Roster(
        options=lambda: [Option(key=key, text=text) for key, text in names.items()],
        text=lambda key: names.get(key, ""),
    )
    chips = EntityChips(look, roster, "Toevoegen", is_single=is_single)
    qtbot.addWidget(chips)
    chips.setAccessibleName("Partijen")
    chips.show_value("P1" if is_single else ("P1",))
    chips.show()
    return chips


def test_that_adding_puts_one_behind(qtbot: QtBot, look: ThemedLook, names: dict[str, str]) -> None:
    chips = some_chips(qtbot, look, names)
    picker = chips.add_button.open_picker()
    assert picker.lines == ["School"]
    with qtbot.waitSignal(chips.committed) as told:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)

    assert told.args == [("P1", "P2")]


def test_that_delete_takes_one_away(qtbot: QtBot, look: ThemedLook, names: dict[str, str]) -> None:
    chips = some_chips(qtbot, look, names)
    with qtbot.waitSignal(chips.committed) as told:
        QTest.keyClick(chips.row.chips[0], Qt.Key.Key_Delete)

    assert told.args == [()]


def test_that_a_single_one_leaves_no_room_for_another(
    qtbot: QtBot, look: ThemedLook, names: dict[str, str]
) -> None:
    chips = some_chips(qtbot, look, names, is_single=True)
    assert not chips.add_button.isVisible()
    with qtbot.waitSignal(chips.committed) as told:
        QTest.keyClick(chips.row.chips[0], Qt.Key.Key_Delete)
    assert told.args == [None]

    chips.show_value(None)
    assert chips.add_button.isVisible()
    assert chips.add_button.text() == "Toevoegen"


def test_that_another_name_shows_though_the_key_is_the_same(
    qtbot: QtBot, look: ThemedLook, names: dict[str, str]
) -> None:
    chips = some_chips(qtbot, look, names)
    names["P1"] = "Wijkteam"
    chips.show_value(("P1",))

    assert chips.texts == ["Wijkteam"]


def test_that_it_can_be_only_for_reading(qtbot: QtBot, look: ThemedLook, names: dict[str, str]) -> None:
    chips = some_chips(qtbot, look, names)
    chips.set_editable(is_editable=False)
    with qtbot.assertNotEmitted(chips.committed):
        QTest.keyClick(chips.row.chips[0], Qt.Key.Key_Delete)

    assert not chips.add_button.isVisible()
    assert chips.texts == ["Jeugdteam"]


def test_that_the_button_says_what_it_adds_to(qtbot: QtBot, look: ThemedLook, names: dict[str, str]) -> None:
    chips = some_chips(qtbot, look, names)

    assert chips.add_button.accessibleName() == "Partijen: Toevoegen"
