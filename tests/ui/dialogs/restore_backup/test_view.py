"""Choosing a backup from the list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.dialogs.restore_backup.presenter import RestoreBackupPresenter
from app.ui.dialogs.restore_backup.view import RestoreBackupDialog
from app.ui.theme.look import ThemedLook
from tests.ui.dialogs.restore_backup.test_presenter import TODAY, a_backup


def test_that_the_newest_is_chosen_and_another_can_be(qtbot: QtBot, look: ThemedLook) -> None:
    backups = [a_backup("2024-03-05T14:32"), a_backup("2024-03-04T09:05")]
    dialog = RestoreBackupDialog(look, RestoreBackupPresenter(backups, TODAY))
    qtbot.addWidget(dialog)
    dialog.open()
    chosen = QSignalSpy(dialog.submitted)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)

    assert [chosen.at(place)[0] for place in range(2)] == backups


def test_that_without_backups_there_is_only_a_way_out(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = RestoreBackupDialog(look, RestoreBackupPresenter([], TODAY))
    qtbot.addWidget(dialog)

    assert dialog.restore_button is None
