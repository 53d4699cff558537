"""What each action does to the case that is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.editing.events import DeleteEvents
from app.paths import settings_file
from app.settings import SettingsFile
from app.ui.actions import Act
from app.ui.case_desk import CaseDesk
from app.ui.dialogs.save_output.choices import OutputKind
from app.ui.dialogs.save_output.view import SaveOutputDialog
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.theme.look import ThemedLook
from tests.ui.desk import FIRST, a_desk, a_window


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    return a_window(qtbot, look)


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path) -> CaseDesk:
    return a_desk(window, tmp_path)


def do(window: MainWindow, act: Act) -> None:
    window.actions_by_name[act].trigger()


def test_that_undo_and_redo_name_what_they_do(window: MainWindow, desk: CaseDesk) -> None:
    undo, redo = (window.actions_by_name[act] for act in (Act.UNDO, Act.REDO))
    assert not undo.isEnabled()
    desk.session.run(DeleteEvents(event_ids=(FIRST,)))
    assert undo.text() == "Terugdraaien: Gebeurtenis verwijderd"
    assert "Ctrl+Z" in undo.toolTip()

    do(window, Act.UNDO)
    assert (undo.text(), redo.text()) == ("Terugdraaien", "Opnieuw: Gebeurtenis verwijderd")
    do(window, Act.REDO)
    assert FIRST not in desk.session.snapshot.events


def test_that_steps_are_reached_by_key(qtbot: QtBot, window: MainWindow, desk: CaseDesk) -> None:
    numbers = {step: Qt.Key(Qt.Key.Key_0 + number) for number, step in enumerate(Step, start=1)}
    for step, key in numbers.items():
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert desk.page.step is step
        assert window.actions_by_name.steps[step].isChecked()


def test_that_table_and_fields_are_remembered(window: MainWindow, desk: CaseDesk) -> None:
    do(window, Act.TABLE)
    assert desk.page.work.table.isVisible()
    do(window, Act.INSPECTOR)
    assert desk.page.work.side.is_open

    kept = SettingsFile(settings_file()).settings
    assert (kept.shows_table, kept.shows_inspector) == (True, True)


def test_that_zoom_moves_the_timeline(window: MainWindow, desk: CaseDesk) -> None:
    def days_in_view() -> float:
        first, last = desk.view_state.visible_span
        return last - first

    do(window, Act.FIT_CASE)
    whole = days_in_view()
    do(window, Act.ZOOM_IN)
    assert days_in_view() < whole
    do(window, Act.ZOOM_OUT)
    assert days_in_view() == pytest.approx(whole, rel=0.02)


def test_that_f6_goes_round(qtbot: QtBot, window: MainWindow, desk: CaseDesk) -> None:
    window.activateWindow()
    seen = []
    for _ in desk.page.regions():
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())

    assert len(set(seen)) == len(seen)


def test_that_enter_in_the_table_opens_the_fields(qtbot: QtBot, desk: CaseDesk) -> None:
    desk.page.show_step(Step.VERZAMELEN)
    desk.page.work.table.rows.selectRow(0)
    qtbot.keyClick(desk.page.work.table.rows, Qt.Key.Key_Return)

    assert desk.page.work.side.is_open


@pytest.mark.parametrize(
    ("act", "heading"),
    [
        (Act.REPORT, "Verslag opslaan"),
        (Act.PICTURE, "Tijdlijn opslaan"),
        (Act.EXPORT, "Casus doorgeven"),
    ],
)
def test_that_output_is_asked_for(window: MainWindow, desk: CaseDesk, act: Act, heading: str) -> None:
    do(window, act)
    dialog = window.findChild(SaveOutputDialog)
    assert dialog.windowTitle() == heading
    dialog.reject()
    assert desk.page.isVisible()


def test_that_the_cards_of_the_last_step_do_the_same(
    qtbot: QtBot, window: MainWindow, desk: CaseDesk
) -> None:
    desk.page.show_step(Step.VERSLAG)
    qtbot.mouseClick(desk.page.report.buttons[OutputKind.VERSLAG], Qt.MouseButton.LeftButton)
    dialog = window.findChild(SaveOutputDialog)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    assert dialog.findChild(QFileDialog).isVisible()
    dialog.reject()


def test_that_asking_to_save_says_that_it_is_done(window: MainWindow, desk: CaseDesk) -> None:
    do(window, Act.SAVED)

    assert desk.page.status.words.startswith("Alles staat al op de schijf")


def test_that_a_case_put_away_hears_nothing_more(window: MainWindow, desk: CaseDesk) -> None:
    session = desk.session
    session.run(DeleteEvents(event_ids=(FIRST,)))
    desk.put_away()
    do(window, Act.UNDO)

    assert FIRST not in session.snapshot.events
    window.desk = None
    session.close()
