"""The ring of automatic backups in the user's own folder, and putting one back.

Each case has a folder of its own there. A backup is a case file like any other, under
the same passphrase; its name is the moment it was made.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.storage.backup_rule import is_due, moments_to_keep
from app.storage.driver_errors import kind_errors
from app.storage.opening import lock_to_make
from app.storage.recognition import is_encrypted
from app.storage.whole import clear_left_overs, replacing

_MOMENT = "%Y%m%d-%H%M%S"
_ORIGIN = "herkomst.txt"
_SUFFIX = ".casus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A state of a case as it once was. ``case_path`` is where the case itself was."""

    path: Path
    case_path: Path
    made_at: datetime
    size_bytes: int


class BackupRing:
    """The backups of all cases of this user."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = datetime.now) -> None:
        """Keep backups below ``folder``, made when needed. ``now`` is the clock on the wall."""
        self._folder = folder
        self._now = now

    def of_case(self, case_path: Path) -> list[Backup]:
        """The backups of one case, the newest first."""
        return _listed(self._folder_of(case_path))

    def of_all_cases(self) -> list[Backup]:
        """Every backup, the newest first; also of cases that are no longer where they were."""
        if not self._folder.is_dir():
            return []
        found = [backup for folder in self._folder.iterdir() for backup in _listed(folder)]
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    @property
    def moment(self) -> datetime:
        """What the clock says."""
        return self._now()

    def is_due(self, latest: datetime | None) -> bool:
        """Whether it is time for a new backup, when the last one was made or tried at ``latest``."""
        return is_due(latest, self._now())

    def latest(self, case_path: Path) -> datetime | None:
        """When the last backup of a case was made."""
        return max((backup.made_at for backup in self.of_case(case_path)), default=None)

    def add(self, case_path: Path, write: Callable[[Path], None]) -> Backup:
        """Let ``write`` make a backup at the path it is given, then let go of those that have had their time.

        Raises what ``write`` raises, or OSError.
        """
        folder = self._folder_of(case_path)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / _ORIGIN).write_text(str(case_path.absolute()), encoding="utf-8")
        made_at = self._now().replace(microsecond=0)
        write(folder / f"{made_at:{_MOMENT}}{_SUFFIX}")
        self._thin_out(case_path)
        return next(backup for backup in self.of_case(case_path) if backup.made_at == made_at)

    def _thin_out(self, case_path: Path) -> None:
        backups = self.of_case(case_path)
        kept = moments_to_keep(backup.made_at for backup in backups)
        for backup in backups:
            if backup.made_at not in kept:
                backup.path.unlink(missing_ok=True)
            clear_left_overs(backup.path)

    def _folder_of(self, case_path: Path) -> Path:
        place = str(case_path.absolute())
        sign = hashlib.sha256(place.encode(errors="surrogatepass")).hexdigest()[:12]
        return self._folder / f"{case_path.stem[:40]}-{sign}"


def put_back(backup: Backup, target: Path, now: Callable[[], datetime] = datetime.now) -> Path | None:
    """Write a backup to ``target``. What was there is kept beside it: that path is returned.

    Raises FileLocked when the case is open, NotACaseFile, and the other kind errors.
    """
    with kind_errors(target):
        is_encrypted(backup.path)
        with contextlib.ExitStack() as stack:
            lock = stack.enter_context(lock_to_make(target))
            stack.callback(lock.release)
            kept = _keep_beside(target, now()) if target.exists() else None
            with replacing(target) as beside:
                shutil.copyfile(backup.path, beside)
            return kept


def _keep_beside(path: Path, moment: datetime) -> Path:
    kept = path.with_name(f"{path.stem}.voor-terugzetten-{moment:{_MOMENT}}{path.suffix}")
    with replacing(kept) as beside:
        shutil.copyfile(path, beside)
    return kept


def _listed(folder: Path) -> list[Backup]:
    try:
        case_path = Path((folder / _ORIGIN).read_text(encoding="utf-8"))
    except (OSError, UnicodeError):
        return []
    return sorted(_found_in(folder, case_path), key=lambda backup: backup.made_at, reverse=True)


def _found_in(folder: Path, case_path: Path) -> Iterator[Backup]:
    for path in folder.glob(f"*{_SUFFIX}"):
        with contextlib.suppress(ValueError, OSError):
            made_at = datetime.strptime(path.stem, _MOMENT)  # noqa: DTZ007  # the clock on the wall
            yield Backup(path=path, case_path=case_path, made_at=made_at, size_bytes=path.stat().st_size)
