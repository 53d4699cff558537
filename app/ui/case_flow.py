"""The ways into a case: new, opened, the example, from JSON, from a backup; each asks what it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import CaseError
from app.paths import backups_path, resource_path, user_path
from app.settings import SettingsFile
from app.ui.busy import busy_pointer
from app.ui.dialogs.locked.view import LockedDialog
from app.ui.dialogs.new_case.presenter import NewCase, NewCasePresenter
from app.ui.dialogs.new_case.view import NewCaseDialog
from app.ui.dialogs.passphrase.view import PassphraseDialog
from app.ui.dialogs.restore_backup.presenter import RestoreBackupPresenter
from app.ui.dialogs.restore_backup.view import RestoreBackupDialog
from app.ui.errors import tell_problem
from app.ui.files import CASE_SUFFIX, FileQuestions, case_filter, file_name_for, json_filter
from app.ui.session import CaseSession, session_on
from app.ui.theme.look import ThemedLook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.domain.case import Case
    from app.domain.entities import Entity
    from app.storage.backups import Backup, BackupRing
    from app.storage.case_file import CaseFile

EXAMPLE_FILE = "Voorbeeld (fictief).casus"


def _today() -> date:
    return datetime.now().astimezone().date()


class CaseFlow(QObject):
    """Opens cases for a window; what cannot be done is told in a dialog over it.

    Signals:
        opened(CaseSession): a case is open; the window shows it and owns it.
        restoring(Path): a backup is about to be put back here; whoever has this case open lets it go.
    """

    opened = Signal(object)
    restoring = Signal(object)

    def __init__(self, look: ThemedLook, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._settings = settings
        self._window = window
        self._files = FileQuestions(look, window)

    def begin_new(self) -> None:
        """Ask what a new case needs, then where its file comes."""
        presenter = NewCasePresenter(_today())
        dialog = NewCaseDialog(self._look, presenter, self._window)
        dialog.submitted.connect(self._on_new_submitted)
        dialog.open()

    def begin_open(self) -> None:
        """Ask which case to open."""
        self._files.ask_file(
            self.tr("Casus openen"),
            filters=case_filter(),
            folder=self._folder(),
            chosen=self.open_path,
        )

    def open_path(self, path: Path, passphrase: str | None = None, *, read_only: bool = False) -> None:
        """Open a case file, asking for its passphrase when it has one."""
        try:
            session = self._opened(path, passphrase, read_only=read_only)
        except CaseError as error:
            self._answer(error, path, passphrase)
        else:
            self.opened.emit(session)

    def open_example(self) -> None:
        """Open the user's own copy of the example, which is made the first time."""
        path = user_path("voorbeeld", EXAMPLE_FILE)
        if path.exists():
            self.open_path(path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        self._make_from_json(resource_path("example", "casus_wisseldag.json"), path)

    def begin_json(self) -> None:
        """Ask for a case in JSON, then where its file comes."""
        self._files.ask_file(
            self.tr("Casus inlezen uit JSON"),
            filters=json_filter(),
            folder=self._folder(),
            chosen=self._on_json_chosen,
        )

    def begin_restore(self) -> None:
        """Show the backups there are."""
        presenter = RestoreBackupPresenter(self._ring().of_all_cases(), _today())
        dialog = RestoreBackupDialog(self._look, presenter, self._window)
        dialog.submitted.connect(self._on_restore_submitted)
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    def remember(self, path: Path) -> None:
        """Keep a case that was opened among the recent ones."""
        folder = str(path.parent)
        self._settings.change(lambda known: replace(known.with_recent(path), folder=folder))

    def _opened(self, path: Path, passphrase: str | None, *, read_only: bool) -> CaseSession:
        from app.storage.case_file import CaseFile

        with busy_pointer():
            ring = self._ring()
            return session_on(CaseFile.open(path, passphrase, read_only=read_only, backups=ring))

    def _answer(self, error: CaseError, path: Path, passphrase: str | None) -> None:
        """Ask what would help against an error, or tell it."""
        from app.storage.errors import FileLocked, PassphraseNeeded, WrongPassphrase

        match error:
            case PassphraseNeeded() | WrongPassphrase():
                self._ask_passphrase(path)
            case FileLocked():
                locked = LockedDialog(self._look, error, self._window)

                def on_read_only_requested() -> None:
                    self.open_path(path, passphrase, read_only=True)

                locked.read_only_requested.connect(on_read_only_requested)
                locked.open()
            case _:
                tell_problem(self._look, error, self._window)

    def _ask_passphrase(self, path: Path) -> None:
        from app.storage.errors import WrongPassphrase

        dialog = PassphraseDialog(self._look, path.stem, self._window)

        def on_given(passphrase: str) -> None:
            try:
                session = self._opened(path, passphrase, read_only=False)
            except WrongPassphrase as error:
                dialog.say_wrong(str(error))
            except CaseError as error:
                dialog.accept()
                self._answer(error, path, passphrase)
            else:
                dialog.accept()
                self.opened.emit(session)

        dialog.given.connect(on_given)
        dialog.open()

    def _on_new_submitted(self, made: NewCase) -> None:
        def on_place_chosen(path: Path) -> None:
            self._make(path, made.case, passphrase=made.passphrase)

        self._ask_place(made.case.title, self.tr("Waar komt de casus?"), on_place_chosen)

    def _on_json_chosen(self, source: Path) -> None:
        def on_place_chosen(path: Path) -> None:
            self._make_from_json(source, path)

        self._ask_place(source.stem, self.tr("Waar komt de casus?"), on_place_chosen)

    def _ask_place(self, title: str, question: str, chosen: Callable[[Path], None]) -> None:
        proposal = Path(self._folder()) / file_name_for(title, CASE_SUFFIX)
        self._files.ask_place(question, filters=case_filter(), proposal=proposal, chosen=chosen)

    def _make_from_json(self, source: Path, path: Path) -> None:
        from app.exchange.case_json import read_case_file

        try:
            with busy_pointer():
                read = read_case_file(source)
        except CaseError as error:
            tell_problem(self._look, error, self._window)
        except OSError:
            tell_problem(self._look, self._unreadable(source), self._window)
        else:
            self._make(path, read.case, entities=read.entities)

    def _make(
        self, path: Path, case: Case, *, passphrase: str | None = None, entities: Iterable[Entity] = ()
    ) -> None:
        from app.storage.case_file import CaseFile

        try:
            with busy_pointer():
                case_file: CaseFile = CaseFile.create(
                    path, case, passphrase, entities, replace=True, backups=self._ring()
                )
        except CaseError as error:
            tell_problem(self._look, error, self._window)
        else:
            self.opened.emit(session_on(case_file))

    def _on_restore_submitted(self, backup: Backup) -> None:
        from app.storage.backups import put_back

        self.restoring.emit(backup.case_path)
        try:
            put_back(backup, backup.case_path)
        except CaseError as error:
            tell_problem(self._look, error, self._window)
        else:
            self.open_path(backup.case_path)

    def _unreadable(self, path: Path) -> CaseError:
        return CaseError(
            self.tr("Bestand is niet te lezen"),
            self.tr("“{name}” is nu niet te lezen.").format(name=path.name),
            self.tr("Controleer of het bestand er nog staat en of u het mag openen."),
        )

    def _ring(self) -> BackupRing:
        from app.storage.backups import BackupRing

        return BackupRing(backups_path())

    def _folder(self) -> str:
        return self._settings.settings.folder or str(Path.home())
