"""A case behind a passphrase, and one a colleague has open."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.storage.case_file import CaseFile
from app.ui.actions import Act
from app.ui.dialogs.locked.view import LockedDialog
from app.ui.dialogs.passphrase.view import PassphraseDialog
from app.ui.main_window import MainWindow
from tests.ui.case_files import a_case_file
from tests.ui.desk import FIRST


def test_that_a_wrong_passphrase_may_be_tried_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_path(a_case_file(tmp_path, passphrase="zon maan ster"))
    dialog = window.findChild(PassphraseDialog)
    qtbot.keyClicks(dialog.edit, "vergeten")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "probeer het opnieuw" in dialog.field_note
    assert window.page is window.start

    qtbot.keyClicks(dialog.edit, "zon maan ster")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert len(window.desk.session.snapshot.events) == 3


def test_that_a_case_in_use_is_looked_at_and_not_changed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = a_case_file(tmp_path)
    with CaseFile.open(path) as colleague:
        window.open_path(path)
        qtbot.mouseClick(window.findChild(LockedDialog).open_button, Qt.MouseButton.LeftButton)
        page = window.desk.page
        assert page.header.save_state.words == "Alleen lezen"
        assert "om te lezen" in page.warning.text

        window.desk.view_state.select([FIRST])
        qtbot.keyClick(window, Qt.Key.Key_Delete)
        assert FIRST in window.desk.session.snapshot.events
        assert not window.actions_by_name[Act.ADD_EVENT].isEnabled()
        assert window.actions_by_name[Act.REPORT].isEnabled()
        window.close_case()
        assert FIRST in colleague.snapshot.events
