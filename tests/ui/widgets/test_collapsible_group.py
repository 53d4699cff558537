"""A section that can be folded away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.collapsible_group import CollapsibleGroup


@pytest.fixture
def group(qtbot: QtBot, look: ThemedLook) -> CollapsibleGroup:
    group = CollapsibleGroup(look, "Besluit")
    group.body.addWidget(QLineEdit())
    qtbot.addWidget(group)
    group.show()
    return group


def title_of(group: CollapsibleGroup) -> QToolButton:
    title = group.findChild(QToolButton)
    assert isinstance(title, QToolButton)
    return title


def field_shows(group: CollapsibleGroup) -> bool:
    return group.findChild(QLineEdit).isVisible()


def test_that_a_click_folds_and_unfolds(qtbot: QtBot, group: CollapsibleGroup) -> None:
    assert field_shows(group)
    with qtbot.waitSignal(group.toggled) as told:
        qtbot.mouseClick(title_of(group), Qt.MouseButton.LeftButton)

    assert told.args == [False]
    assert not field_shows(group)


@pytest.mark.parametrize(
    ("key", "starts_open", "ends_open"),
    [
        (Qt.Key.Key_Left, True, False),
        (Qt.Key.Key_Left, False, False),
        (Qt.Key.Key_Right, False, True),
        (Qt.Key.Key_Return, True, False),
        (Qt.Key.Key_Space, False, True),
    ],
)
def test_that_keys_fold_and_unfold(
    qtbot: QtBot, group: CollapsibleGroup, key: Qt.Key, starts_open: bool, ends_open: bool
) -> None:
    (group.unfold if starts_open else group.fold)()
    qtbot.keyClick(title_of(group), key)

    assert group.is_open is ends_open
    assert field_shows(group) is ends_open


def test_that_a_group_can_start_folded(qtbot: QtBot, look: ThemedLook) -> None:
    group = CollapsibleGroup(look, "Bron", is_open=False)
    group.body.addWidget(QLineEdit())
    qtbot.addWidget(group)
    group.show()

    assert not field_shows(group)


def test_that_title_and_state_can_be_heard(group: CollapsibleGroup) -> None:
    title = title_of(group)
    assert (title.accessibleName(), title.accessibleDescription()) == ("Besluit", "Uitgeklapt")

    group.fold()
    group.set_title("Overleg")
    assert title.accessibleName() == title.text() == "Overleg"
    assert title.accessibleDescription().startswith("Ingeklapt")
