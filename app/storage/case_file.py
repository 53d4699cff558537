"""A case on disk: made, opened, read as a snapshot and changed one unit of work at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from app.domain.case import Case
from app.domain.entities import Entity
from app.domain.errors import CaseError
from app.domain.problems import Problem
from app.domain.snapshot import CaseSnapshot
from app.storage import undo_log
from app.storage.backups import Backup, BackupRing
from app.storage.cipher import CipherKey
from app.storage.collecting import collecting_later
from app.storage.connection import close, references_off, transaction
from app.storage.copying import copy_case
from app.storage.driver_errors import kind_errors, strange_tables_are_damage
from app.storage.errors import BackupFailed, ChangedElsewhere, FileExists, OpenedReadOnly
from app.storage.integrity import integrity_problems
from app.storage.lock import CaseLock
from app.storage.new_file import write_new_case
from app.storage.opening import key_for, lock_to_make, lock_to_open, open_case
from app.storage.rekeying import rewrite, rewrite_copies
from app.storage.snapshots import load_case
from app.storage.undo_step import UndoStep
from app.storage.unit_of_work import UnitOfWork


class CaseFile:
    """One open ``.casus`` file. Only the thread that opened it may use it.

    Made by `create` and `open`; closed by `close` or as a context manager.
    """

    def __init__(
        self, path: Path, key: CipherKey | None, lock: CaseLock | None, backups: BackupRing | None
    ) -> None:
        """Open the case at ``path``; without a lock it can only be read."""
        self._path = path
        self._key = key
        self._lock = lock
        self._backups = backups
        self._backup_tried_at = None if backups is None else backups.latest(path)
        self._backup_trouble: CaseError | None = None
        self._is_changing = False
        self._connection, self._snapshot, self._version = self._connected()

    @classmethod
    def create(
        cls,
        path: Path,
        case: Case,
        passphrase: str | None = None,
        entities: Iterable[Entity] = (),
        *,
        replace: bool = False,
        backups: BackupRing | None = None,
    ) -> Self:
        """Make a new case file and open it. Complete or not at all; a case among ``entities`` is passed over.

        Raises FileExists unless ``replace``, InvariantError for what cannot be kept, and the
        kind errors of `app.storage.errors`.
        """
        path = Path(path)
        with kind_errors(path):
            if path.exists() and not replace:
                raise FileExists(path)
            key = None if passphrase is None else CipherKey(passphrase)
            with lock_to_make(path) as lock:
                write_new_case(path, key, case, entities)
                return cls(path, key, lock, backups)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        read_only: bool = False,
        backups: BackupRing | None = None,
    ) -> Self:
        """Open a case file; to read only when asked, or when nothing can be written there.

        With ``backups`` the state before a change is kept there, at most once an hour. Raises the
        kind errors of `app.storage.errors`: FileMissing, NotACaseFile, DamagedFile,
        PassphraseNeeded, WrongPassphrase, FileLocked, NewerVersion, OlderVersion, …
        """
        path = Path(path)
        with kind_errors(path):
            key = key_for(path, passphrase)
            with lock_to_open(path, read_only=read_only) as lock:
                return cls(path, key, lock, backups)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def is_read_only(self) -> bool:
        """Whether changes are refused."""
        return self._lock is None

    @property
    def is_encrypted(self) -> bool:
        """Whether the file is behind a passphrase."""
        return self._key is not None

    @property
    def snapshot(self) -> CaseSnapshot:
        """The case as it now is in the file."""
        return self._snapshot

    @property
    def backup_trouble(self) -> CaseError | None:
        """Why the last automatic backup failed; None when all is well. Work goes on without it."""
        return self._backup_trouble

    @contextmanager
    def unit_of_work(self, label: str) -> Iterator[UnitOfWork]:
        """A change under its Dutch name: kept on disk when the block ends, or nothing when it raises.

        Afterwards ``step`` of the unit is what brings it back. Raises OpenedReadOnly,
        ChangedElsewhere, InvariantError, DiskFull and the other kind errors.
        """
        self._require_writing()
        self._keep_earlier_state()
        self._is_changing = True
        try:
            with kind_errors(self._path), collecting_later(), transaction(self._connection):
                self._refuse_changes_elsewhere()
                work = UnitOfWork(self._connection, self._snapshot, self._path, label)
                yield work
                work.finish()
        finally:
            self._is_changing = False
        self._snapshot = work.case

    def follow(self, step: UndoStep) -> UndoStep:
        """Bring a step back and give what brings that back in turn. Raises as `unit_of_work`."""
        with references_off(self._connection), self.unit_of_work(step.label) as work:
            work.follow(step)
        return work.step

    def backup_now(self) -> Backup | None:
        """Keep the present state among the backups; None without a place for them. Raises BackupFailed."""
        if self._backups is None:
            return None
        self._backup_tried_at = self._backups.moment
        try:
            with kind_errors(self._path):
                return self._backups.add(self._path, self._copy_to)
        except CaseError as error:
            raise BackupFailed(error) from error

    def change_passphrase(self, new: str | None) -> None:
        """Put the case and its backups under another passphrase; None takes the protection away.

        Raises UnusablePassphrase, OpenedReadOnly, DiskFull, … and the file is then as it was.
        """
        self._require_writing()
        old_key, new_key = self._key, None if new is None else CipherKey(new)
        with kind_errors(self._path):
            try:
                rewrite(self._connection, self._path, old_key, new_key, self._snapshot)
                self._key = new_key
            finally:
                if self._connection.closed:
                    self._connection, self._snapshot, self._version = self._connected()
        if self._backups is not None:
            copies = [backup.path for backup in self._backups.of_case(self._path)]
            rewrite_copies(copies, old_key, new_key)

    def integrity_problems(self) -> list[Problem]:
        """What is wrong with the file itself; nothing for a sound one."""
        with kind_errors(self._path):
            return integrity_problems(self._connection)

    def close(self) -> None:
        """Close the file and let others have it. May be called again."""
        close(self._connection)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        """Use the file in a ``with`` block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _connected(self) -> tuple[Connection, CaseSnapshot, object]:
        """A connection under the present key, the case it holds and the version of the file."""
        with strange_tables_are_damage(self._path):
            connection = open_case(self._path, self._key, read_only=self._lock is None)
            try:
                if self._lock is not None:
                    undo_log.install(connection)
                with transaction(connection):
                    return connection, load_case(connection, self._path), _file_version(connection)
            except BaseException:
                close(connection)
                raise

    def _require_writing(self) -> None:
        if self._lock is None:
            raise OpenedReadOnly(self._path)
        if self._is_changing:
            raise RuntimeError("a unit of work is already open")

    def _refuse_changes_elsewhere(self) -> None:
        """Refuse when the file holds another case than the one we know; a file that was mended holds ours."""
        version = _file_version(self._connection)
        if version != self._version and load_case(self._connection, self._path) != self._snapshot:
            raise ChangedElsewhere(self._path)
        self._version = version

    def _keep_earlier_state(self) -> None:
        """Make a backup when it is time for one; trouble with it never stands in the way of a change."""
        if self._backups is None or not self._backups.is_due(self._backup_tried_at):
            return
        try:
            self.backup_now()
            self._backup_trouble = None
        except BackupFailed as trouble:
            self._backup_trouble = trouble

    def _copy_to(self, target: Path) -> None:
        copy_case(self._connection, self._key, target)


def _file_version(connection: Connection) -> object:
    return connection.exec_driver_sql("PRAGMA data_version").scalar()
