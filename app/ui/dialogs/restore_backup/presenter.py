"""Which backups there are, in words, and what putting one back means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.wording import short_day_text

if TYPE_CHECKING:
    from app.storage.backups import Backup

_KILOBYTE, _MEGABYTE = 1_000, 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """One backup as a row: the name of the case, when it was made and how large it is."""

    name: str
    made: str
    size: str


class RestoreBackupPresenter:
    """The backups, newest first; ``today`` decides what is called today and yesterday."""

    def __init__(self, backups: Sequence[Backup], today: date) -> None:
        self._backups = tuple(backups)
        self._today = today

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to put back."""
        return not self._backups

    @property
    def rows(self) -> list[BackupRow]:
        """What the list shows."""
        return [
            BackupRow(
                name=backup.case_path.stem,
                made=self._moment(backup.made_at.date(), f"{backup.made_at:%H:%M}"),
                size=size_words(backup.size_bytes),
            )
            for backup in self._backups
        ]

    def backup(self, row: int) -> Backup:
        """The backup of a row."""
        return self._backups[row]

    def consequence(self, row: int) -> str:
        """What happens when this one is put back."""
        return QCoreApplication.translate(
            "RestoreBackup",
            "De casus komt terug in de map “{folder}”. Staat daar al een casus met deze naam, "
            "dan blijft die bewaard onder een andere naam.",
        ).format(folder=self._backups[row].case_path.parent)

    def _moment(self, day: date, time: str) -> str:
        if day == self._today:
            return QCoreApplication.translate("RestoreBackup", "Vandaag, {time}").format(time=time)
        if day == self._today - timedelta(days=1):
            return QCoreApplication.translate("RestoreBackup", "Gisteren, {time}").format(time=time)
        return f"{short_day_text(day)}, {time}"


def size_words(size_bytes: int) -> str:
    """The size of a file as Dutch writes it: "312 kB", "1,4 MB"."""
    if size_bytes >= _MEGABYTE:
        return f"{size_bytes / _MEGABYTE:.1f} MB".replace(".", ",")
    return f"{max(1, round(size_bytes / _KILOBYTE))} kB"
