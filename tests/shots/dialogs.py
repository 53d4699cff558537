"""Every dialog as it opens, with something in it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import QDialog

from app.storage.backups import Backup
from app.storage.errors import DamagedFile, FileLocked, NewerVersion, WrongPassphrase
from app.ui.dialogs.about.view import AboutDialog
from app.ui.dialogs.case_details.presenter import CaseDetailsPresenter
from app.ui.dialogs.case_details.view import CaseDetailsDialog
from app.ui.dialogs.change_passphrase.presenter import ChangePassphrasePresenter
from app.ui.dialogs.change_passphrase.view import ChangePassphraseDialog
from app.ui.dialogs.go_to_date.view import GoToDateDialog
from app.ui.dialogs.keys.view import KeysDialog
from app.ui.dialogs.locked.view import LockedDialog
from app.ui.dialogs.new_case.presenter import NewCasePresenter
from app.ui.dialogs.new_case.view import NewCaseDialog
from app.ui.dialogs.passphrase.view import PassphraseDialog
from app.ui.dialogs.restore_backup.presenter import RestoreBackupPresenter
from app.ui.dialogs.restore_backup.view import RestoreBackupDialog
from app.ui.dialogs.save_output.choices import OutputKind
from app.ui.dialogs.save_output.presenter import SaveOutputPresenter
from app.ui.dialogs.save_output.view import SaveOutputDialog
from app.ui.errors import FaultDialog, ProblemDialog
from app.ui.files import FileQuestions, case_filter
from app.ui.main_window import MainWindow
from app.ui.theme.look import ThemedLook

TODAY = date(2024, 3, 5)
FILE = Path("Documenten/Casus Lindeboom.casus")


def _new_case(window: MainWindow, look: ThemedLook) -> QDialog:
    dialog = NewCaseDialog(look, NewCasePresenter(TODAY), window)
    dialog.open()
    dialog.title_edit.setText("Casus Lindeboom")
    dialog.start.edit.setText("maart 2019")
    dialog.end.edit.setText("ooit")
    dialog.is_protected.setChecked(True)
    dialog.passphrase.first.setText("paard lamp zomer fiets")
    dialog.make_button.click()
    return dialog


def _passphrase(window: MainWindow, look: ThemedLook) -> QDialog:
    dialog = PassphraseDialog(look, FILE.stem, window)
    dialog.open()
    dialog.edit.setText("zonmaan")
    dialog.say_wrong(str(WrongPassphrase(FILE)))
    return dialog


def _locked(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(LockedDialog(look, FileLocked(FILE, "m.devries", "LAPTOP-12"), window))


def _change_passphrase(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(ChangePassphraseDialog(look, ChangePassphrasePresenter(is_encrypted=True), window))


def _restore(window: MainWindow, look: ThemedLook) -> QDialog:
    moments = ("2024-03-05T14:32", "2024-03-05T11:08", "2024-03-04T16:50", "2024-02-27T09:15")
    backups = [
        Backup(path=FILE, case_path=FILE, made_at=datetime.fromisoformat(moment), size_bytes=312_000 - n)
        for n, moment in enumerate(moments)
    ]
    return _opened(RestoreBackupDialog(look, RestoreBackupPresenter(backups, TODAY), window))


def _details(window: MainWindow, look: ThemedLook) -> QDialog:
    case = window.desk.session.snapshot.case
    return _opened(CaseDetailsDialog(look, CaseDetailsPresenter(case), window))


def _save_report(window: MainWindow, look: ThemedLook) -> QDialog:
    dialog = SaveOutputDialog(look, SaveOutputPresenter(OutputKind.VERSLAG, "Casus Lindeboom"), window)
    dialog.open()
    dialog.show_working("Verslag maken: hoofdstuk 4 van 13")
    dialog.progress.set_progress(31, 100, "Verslag maken: hoofdstuk 4 van 13")
    dialog.progress.show()
    return dialog


def _save_timeline(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(
        SaveOutputDialog(look, SaveOutputPresenter(OutputKind.TIJDLIJN, "Casus Lindeboom"), window)
    )


def _hand_over(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(SaveOutputDialog(look, SaveOutputPresenter(OutputKind.CASUS, "Casus Lindeboom"), window))


def _go_to_date(window: MainWindow, look: ThemedLook) -> QDialog:
    dialog = GoToDateDialog(look, window)
    dialog.open()
    dialog.day.edit.setText("sept 2021")
    return dialog


def _keys(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(KeysDialog(look, window))


def _about(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(AboutDialog(look, window))


def _damaged(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(ProblemDialog(look, DamagedFile(FILE), window))


def _newer(window: MainWindow, look: ThemedLook) -> QDialog:
    return _opened(ProblemDialog(look, NewerVersion(FILE), window))


def _fault(window: MainWindow, look: ThemedLook) -> QDialog:
    report = "Terugblik 0.1.0\nValueError\n  app/ui/table/model.py:88 data\n  app/domain/when.py:41 of"
    return _opened(FaultDialog(look, report, window))


def _open_file(window: MainWindow, look: ThemedLook) -> QDialog:
    folder = str(window.desk.session.path.parent)
    return FileQuestions(look, window).ask_file(
        "Casus openen", filters=case_filter(), folder=folder, chosen=print
    )


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


DIALOGS: Mapping[str, Callable[[MainWindow, ThemedLook], QDialog]] = MappingProxyType(
    {
        "nieuwe-casus": _new_case,
        "wachtwoord": _passphrase,
        "in-gebruik": _locked,
        "wachtwoord-wijzigen": _change_passphrase,
        "reservekopie": _restore,
        "casusgegevens": _details,
        "verslag-opslaan": _save_report,
        "tijdlijn-opslaan": _save_timeline,
        "casus-doorgeven": _hand_over,
        "naar-datum": _go_to_date,
        "toetsen": _keys,
        "over": _about,
        "beschadigd": _damaged,
        "nieuwere-versie": _newer,
        "fout": _fault,
        "openen": _open_file,
    }
)
