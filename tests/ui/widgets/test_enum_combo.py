"""A list of values: nothing is chosen in passing, and members stay members."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.event import Safety
from app.ui.theme.look import ThemedLook
from app.ui.widgets.enum_combo import EnumCombo


@pytest.fixture
def combo(qtbot: QtBot, look: ThemedLook) -> EnumCombo:
    del look
    combo = EnumCombo(Safety, nothing="Niets gekozen")
    qtbot.addWidget(combo)
    combo.show_value(Safety.ZORGEN, afresh=True)
    combo.show()
    combo.setFocus()
    return combo


def test_that_a_choice_is_the_member_itself(qtbot: QtBot, combo: EnumCombo) -> None:
    combo.showPopup()
    combo.view().setCurrentIndex(combo.model().index(combo.place_of(Safety.ACUUT), 0))
    with qtbot.waitSignal(combo.committed) as told:
        QTest.keyClick(combo.view(), Qt.Key.Key_Return)

    assert told.args[0] is Safety.ACUUT


def test_that_an_arrow_opens_the_list_and_chooses_nothing(qtbot: QtBot, combo: EnumCombo) -> None:
    with qtbot.assertNotEmitted(combo.committed):
        QTest.keyClick(combo, Qt.Key.Key_Down)

    assert combo.view().isVisible()
    assert combo.currentText() == Safety.ZORGEN.label


def test_that_a_letter_opens_the_list_at_the_first_row_with_it(combo: EnumCombo) -> None:
    QTest.keyClick(combo, Qt.Key.Key_A)

    assert combo.view().currentIndex().data() == Safety.ACUUT.label
    assert combo.currentText() == Safety.ZORGEN.label


def test_that_nothing_can_be_a_value(combo: EnumCombo) -> None:
    combo.show_value(None)

    assert combo.currentText() == "Niets gekozen"
    assert combo.value is None


def test_that_an_unknown_value_shows_the_placeholder(qtbot: QtBot) -> None:
    combo = EnumCombo(Safety)
    qtbot.addWidget(combo)
    combo.setPlaceholderText("Verschillend")
    combo.show_value(None, afresh=True)

    assert combo.currentIndex() == -1
    assert not combo.grab().isNull()


def test_that_a_line_between_rows_is_no_value(qtbot: QtBot) -> None:
    combo = EnumCombo(Safety)
    qtbot.addWidget(combo)
    combo.add_line()
    combo.add_choice("Niet vastgelegd", None)
    combo.show_value(None, afresh=True)

    assert combo.currentText() == "Niet vastgelegd"


def test_that_the_wheel_changes_nothing(qtbot: QtBot, combo: EnumCombo) -> None:
    middle = QPointF(combo.rect().center())
    event = QWheelEvent(
        middle,
        combo.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(combo.committed):
        QApplication.sendEvent(combo, event)

    assert combo.currentText() == Safety.ZORGEN.label


@pytest.mark.qt_log_ignore("not accepted", extend=True)  # QTest says so of what is ignored on purpose
def test_that_it_can_be_only_for_reading(qtbot: QtBot, combo: EnumCombo) -> None:
    combo.set_editable(is_editable=False)
    with qtbot.assertNotEmitted(combo.committed):
        QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
        QTest.keyClick(combo, Qt.Key.Key_Down)

    assert not combo.view().isVisible()
    assert combo.isEnabled()
