"""Thresholds of a signal."""

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.signals.threshold_names import THRESHOLD_NAMES
from app.signals.thresholds import Thresholds
from app.ui.signals.threshold_panel import ThresholdPanel
from app.ui.theme.look import ThemedLook


@pytest.fixture
def panel(qtbot: QtBot, look: ThemedLook) -> ThresholdPanel:
    panel = ThresholdPanel(look, THRESHOLD_NAMES["S3"])
    qtbot.addWidget(panel)
    panel.show_values(Thresholds(), is_read_only=False)
    return panel


def test_that_the_values_of_the_case_show_and_tell_nothing(panel: ThresholdPanel) -> None:
    changed = QSignalSpy(panel.changed)
    panel.show_values(Thresholds(cluster_gap=60), is_read_only=False)

    assert panel.fields["cluster_gap"].value() == 60
    assert panel.reset_button.isEnabled()
    assert changed.count() == 0


def test_that_a_change_names_its_threshold(panel: ThresholdPanel) -> None:
    changed = QSignalSpy(panel.changed)
    panel.fields["cluster_size"].setValue(4)

    assert changed.at(0) == ["cluster_size", 4]


def test_that_defaults_need_no_reset_and_reading_allows_no_change(panel: ThresholdPanel) -> None:
    assert not panel.reset_button.isEnabled()
    panel.show_values(Thresholds(cluster_gap=60), is_read_only=True)

    assert panel.fields["cluster_gap"].isReadOnly()
    assert not panel.reset_button.isEnabled()


def test_that_a_field_has_its_words_and_unit(panel: ThresholdPanel) -> None:
    field = panel.fields["cluster_size"]
    assert (field.accessibleName(), field.text()) == ("Dicht op elkaar vanaf", "3 besluiten")
    assert field.minimum() == 2
