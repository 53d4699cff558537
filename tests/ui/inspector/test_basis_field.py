"""The basis of a decision: nood waits for what made it pressing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.decision import DecisionBasis, NoodFeature
from app.ui.inspector.basis_field import BasisField
from app.ui.theme.look import ThemedLook
from tests.ui.inspector.stage import press


@pytest.fixture
def field(qtbot: QtBot, look: ThemedLook) -> BasisField:
    field = BasisField(look)
    qtbot.addWidget(field)
    field.show_value((DecisionBasis.PLANMATIG, ()), afresh=True)
    field.show()
    return field


def segment(field: BasisField, basis: DecisionBasis) -> QRadioButton:
    return field.control.findChildren(QRadioButton)[list(DecisionBasis).index(basis)]


def test_that_another_basis_is_committed_at_once(qtbot: QtBot, field: BasisField) -> None:
    with qtbot.waitSignal(field.committed) as told:
        press(segment(field, DecisionBasis.WETTELIJK))

    assert told.args == [(DecisionBasis.WETTELIJK, ())]


def test_that_nood_waits_for_its_first_feature(qtbot: QtBot, field: BasisField) -> None:
    with qtbot.assertNotEmitted(field.committed):
        press(segment(field, DecisionBasis.NOOD))
    assert field.is_waiting
    assert field.boxes[NoodFeature.TIJDSDRUK].isVisible()

    with qtbot.waitSignal(field.committed) as told:
        QTest.keyClick(field.boxes[NoodFeature.TIJDSDRUK], Qt.Key.Key_Space)
    assert told.args == [(DecisionBasis.NOOD, (NoodFeature.TIJDSDRUK,))]
    assert not field.is_waiting


def test_that_the_last_feature_is_not_taken_away_silently(qtbot: QtBot, field: BasisField) -> None:
    field.show_value((DecisionBasis.NOOD, (NoodFeature.TIJDSDRUK,)))
    with qtbot.assertNotEmitted(field.committed):
        QTest.keyClick(field.boxes[NoodFeature.TIJDSDRUK], Qt.Key.Key_Space)

    assert field.is_waiting


def test_that_the_features_only_show_with_nood(field: BasisField) -> None:
    assert not field.boxes[NoodFeature.TIJDSDRUK].isVisible()

    field.show_value((DecisionBasis.NOOD, (NoodFeature.TIJDSDRUK,)))
    assert field.boxes[NoodFeature.TIJDSDRUK].isVisible()
    assert field.boxes[NoodFeature.TIJDSDRUK].isChecked()


def test_that_only_what_holds_shows_when_it_may_only_be_read(field: BasisField) -> None:
    field.set_editable(is_editable=False)
    field.show_value((DecisionBasis.NOOD, (NoodFeature.TIJDSDRUK,)))

    assert [box.text() for box in field.boxes.values() if box.isVisible()] == ["Tijdsdruk"]
    assert all(box.isEnabled() for box in field.boxes.values())
