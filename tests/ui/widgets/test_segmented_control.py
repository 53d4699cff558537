"""A row of choices of which one holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.segmented_control import Segment, SegmentedControl

SEGMENTS = (
    Segment(value="planmatig", text="Planmatig", icon="calendar"),
    Segment(value="nood", text="Nood", icon="bolt"),
    Segment(value="onbekend", text="?", explanation="Niet te bepalen"),
)


@pytest.fixture
def control(qtbot: QtBot, look: ThemedLook) -> SegmentedControl:
    control = SegmentedControl(look, SEGMENTS, name="Waarop berustte dit besluit?")
    qtbot.addWidget(control)
    control.show()
    control.activateWindow()
    return control


def buttons(control: SegmentedControl) -> list[QRadioButton]:
    return control.findChildren(QRadioButton)


def test_that_nothing_is_chosen_at_first(control: SegmentedControl) -> None:
    assert control.value is None


def test_that_a_click_chooses_and_is_told(qtbot: QtBot, control: SegmentedControl) -> None:
    with qtbot.waitSignal(control.value_changed) as told:
        qtbot.mouseClick(buttons(control)[1], Qt.MouseButton.LeftButton)

    assert told.args == ["nood"]
    assert control.value == "nood"


def test_that_setting_a_value_is_not_told(qtbot: QtBot, control: SegmentedControl) -> None:
    with qtbot.assertNotEmitted(control.value_changed):
        control.set_value("nood")
        control.set_value(None)

    assert control.value is None


def test_that_a_value_can_be_set_after_nothing_was_chosen(control: SegmentedControl) -> None:
    control.set_value(None)
    control.set_value("onbekend")

    assert control.value == "onbekend"
    assert [button.isChecked() for button in buttons(control)] == [False, False, True]


def test_that_arrow_keys_choose_the_next_and_the_previous(qtbot: QtBot, control: SegmentedControl) -> None:
    control.set_value("planmatig")
    buttons(control)[0].setFocus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert control.value == "nood"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert control.value == "planmatig"


def test_that_space_chooses_where_the_focus_is(qtbot: QtBot, control: SegmentedControl) -> None:
    control.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert control.value == "planmatig"


def test_that_a_screen_reader_hears_radio_buttons_with_question_and_state(control: SegmentedControl) -> None:
    control.set_value("nood")
    heard = [QAccessible.queryAccessibleInterface(button) for button in buttons(control)]

    assert [face.role() for face in heard] == [QAccessible.Role.RadioButton] * 3
    assert [face.text(QAccessible.Text.Name) for face in heard] == ["Planmatig", "Nood", "?"]
    assert heard[0].text(QAccessible.Text.Description) == "Waarop berustte dit besluit?"
    assert control.accessibleName() == "Waarop berustte dit besluit?"


def test_that_choosing_moves_nothing(control: SegmentedControl) -> None:
    before = control.sizeHint()
    control.set_value("nood")

    assert control.sizeHint() == before
    assert before.height() == 30


def test_that_the_chosen_segment_is_filled_and_the_others_are_not(
    control: SegmentedControl, look: ThemedLook
) -> None:
    control.set_value("nood")
    # The pointer of the screenless platform rests on the first segment.
    grounds = [button.grab().toImage().pixelColor(button.width() // 2, 4) for button in buttons(control)]

    assert grounds == [look.colour("raisedHover"), look.colour("selection"), look.colour("raised")]


def test_that_a_click_anywhere_in_a_segment_counts(qtbot: QtBot, control: SegmentedControl) -> None:
    last = buttons(control)[2]
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton, pos=last.rect().bottomRight())

    assert control.value == "onbekend"


def test_that_a_disabled_control_is_drawn_pale(control: SegmentedControl, look: ThemedLook) -> None:
    control.setEnabled(False)
    button = buttons(control)[2]

    assert button.grab().toImage().pixelColor(button.width() // 2, 4) == look.colour("disabledGround")
