"""Long work in a thin bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.progress_line import ProgressLine


@pytest.fixture
def line(qtbot: QtBot, look: ThemedLook) -> ProgressLine:
    line = ProgressLine(look, delay_ms=1)
    qtbot.addWidget(line)
    return line


def test_that_it_comes_after_a_moment(qtbot: QtBot, line: ProgressLine) -> None:
    line.start("Verslag maken")
    assert line.isHidden()
    qtbot.waitUntil(line.isVisible)


def test_that_short_work_shows_nothing(qtbot: QtBot, look: ThemedLook) -> None:
    line = ProgressLine(look)
    qtbot.addWidget(line)
    line.start("Verslag maken")
    line.finish()

    assert line.isHidden()
    assert not line.is_waiting


def test_that_progress_is_said_in_words(line: ProgressLine) -> None:
    line.set_progress(12, 36, "Bladzijde 12 van 36")
    bar = line.findChild(QProgressBar)

    assert (bar.value(), bar.maximum()) == (12, 36)
    assert bar.accessibleName() == "Bladzijde 12 van 36"
    assert not bar.isTextVisible()


def test_that_stopping_can_be_asked_for_by_button_and_by_escape(qtbot: QtBot, line: ProgressLine) -> None:
    button = line.findChild(QPushButton)
    line.show()
    assert button.text() == "Stoppen"

    with qtbot.waitSignal(line.stop_requested):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    with qtbot.waitSignal(line.stop_requested):
        qtbot.keyClick(button, Qt.Key.Key_Escape)


def test_that_the_bar_is_thin(qtbot: QtBot, line: ProgressLine) -> None:
    line.show()

    assert line.findChild(QProgressBar).height() == 4
