"""The dialogs of the case that is open do what they ask."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.storage.case_file import CaseFile
from app.ui.actions import Act
from app.ui.case_desk import CaseDesk
from app.ui.dialogs.case_details.view import CaseDetailsDialog
from app.ui.dialogs.change_passphrase.view import ChangePassphraseDialog
from app.ui.dialogs.go_to_date.view import GoToDateDialog
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.theme.look import ThemedLook
from tests.builders import day
from tests.ui.desk import a_desk, a_window


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    return a_window(qtbot, look)


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path) -> CaseDesk:
    return a_desk(window, tmp_path)


def test_that_fields_of_the_case_are_kept(qtbot: QtBot, window: MainWindow, desk: CaseDesk) -> None:
    window.actions_by_name[Act.DETAILS].trigger()
    dialog = window.findChild(CaseDetailsDialog)
    dialog.title_edit.setText("Casus Linde")
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)

    assert desk.session.snapshot.case.title == "Casus Linde"
    assert desk.page.header.name.text() == "Casus Linde"
    assert desk.session.undo_label == "Casusgegevens gewijzigd"


def test_that_a_passphrase_is_set_and_taken_away(qtbot: QtBot, window: MainWindow, desk: CaseDesk) -> None:
    window.actions_by_name[Act.PROTECT].trigger()
    dialog = window.findChild(ChangePassphraseDialog)
    for field in (dialog.fields.first, dialog.fields.second):
        qtbot.keyClicks(field, "zon maan ster")
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert desk.session.case_file.is_encrypted
    assert desk.page.status.words == "De wachtwoordzin geldt vanaf nu."

    path = desk.session.path
    window.close_case()
    with CaseFile.open(path, "zon maan ster") as case_file:
        assert case_file.is_encrypted


def test_that_a_day_comes_into_view(qtbot: QtBot, window: MainWindow, desk: CaseDesk) -> None:
    desk.page.show_step(Step.VERZAMELEN)
    window.actions_by_name[Act.GO_TO_DATE].trigger()
    dialog = window.findChild(GoToDateDialog)
    qtbot.keyClicks(dialog.day.edit, "mei 2020")
    qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)

    assert desk.page.step is Step.TIJDLIJN
    first, last = desk.view_state.visible_span
    assert first <= day("1 mei 2020").toordinal() <= last
