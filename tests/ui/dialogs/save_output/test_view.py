"""The dialog asks, shows how far it is, and offers the result."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.privacy.audience import Audience
from app.ui.dialogs.save_output.choices import OutputForm, OutputKind, PaperSize
from app.ui.dialogs.save_output.presenter import SaveOutputPresenter
from app.ui.dialogs.save_output.view import SaveOutputDialog
from app.ui.theme.look import ThemedLook


def made(qtbot: QtBot, look: ThemedLook, kind: OutputKind) -> SaveOutputDialog:
    dialog = SaveOutputDialog(look, SaveOutputPresenter(kind, "Linde"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, look: ThemedLook) -> SaveOutputDialog:
    return made(qtbot, look, OutputKind.VERSLAG)


def test_that_choices_are_given(qtbot: QtBot, dialog: SaveOutputDialog) -> None:
    asked = QSignalSpy(dialog.submitted)
    qtbot.keyClick(dialog.audience, Qt.Key.Key_Down)
    dialog.is_final.click()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    choice = asked.at(0)[0]
    assert (choice.audience, choice.is_final, choice.form) == (Audience.REGIO, True, OutputForm.PDF)


def test_that_paper_is_asked_only_for_a_timeline_in_pdf(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = made(qtbot, look, OutputKind.TIJDLIJN)
    assert dialog.paper.isVisible()
    assert dialog.choice.paper is PaperSize.A3
    assert not dialog.is_final.isVisible()
    dialog.is_pattern.click()
    assert dialog.choice.is_pattern

    svg = next(one for one in dialog.form.children() if getattr(one, "text", str)().endswith("(SVG)"))
    qtbot.mouseClick(svg, Qt.MouseButton.LeftButton)
    assert dialog.choice.form is OutputForm.SVG
    assert not dialog.paper.isVisible()


def test_that_nothing_can_be_chosen_while_it_is_made(dialog: SaveOutputDialog) -> None:
    dialog.show_working("Verslag maken…")
    assert not dialog.save_button.isEnabled()
    assert not dialog.audience.isEnabled()

    dialog.show_stopped("Gestopt. Er is niets geschreven.")
    assert dialog.save_button.isEnabled()
    assert dialog.note == "Gestopt. Er is niets geschreven."


def test_that_the_result_can_be_opened(dialog: SaveOutputDialog) -> None:
    dialog.show_working("Verslag maken…")
    dialog.show_saved(Path("map/Linde.pdf"))

    words = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert "“Linde.pdf” openen" in words
    assert dialog.close_button.text() == "Klaar"


def test_that_closing_stops_the_work(qtbot: QtBot, dialog: SaveOutputDialog) -> None:
    stopped = QSignalSpy(dialog.stop_requested)
    dialog.show_working("Verslag maken…")
    dialog.close()

    assert stopped.count() == 1
