"""Backups in words: which case, when, how large, and what putting one back means."""

from datetime import datetime
from pathlib import Path

import pytest

from app.storage.backups import Backup
from app.ui.dialogs.restore_backup.presenter import RestoreBackupPresenter, size_words
from tests.builders import day

TODAY = day("5 mrt 2024")


def a_backup(moment: str, size_bytes: int = 312_000) -> Backup:
    made_at = datetime.fromisoformat(moment)
    return Backup(
        path=Path("b.casus"), case_path=Path("map/Linde.casus"), made_at=made_at, size_bytes=size_bytes
    )


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2024-03-05T14:32", "Vandaag, 14:32"),
        ("2024-03-04T09:05", "Gisteren, 09:05"),
        ("2023-12-31T09:05", "31 dec 2023, 09:05"),
    ],
)
def test_that_the_moment_is_told_as_people_do(moment: str, words: str) -> None:
    row = RestoreBackupPresenter([a_backup(moment)], TODAY).rows[0]

    assert (row.name, row.made) == ("Linde", words)


@pytest.mark.parametrize(("size_bytes", "words"), [(90, "1 kB"), (312_400, "312 kB"), (1_440_000, "1,4 MB")])
def test_that_sizes_are_dutch(size_bytes: int, words: str) -> None:
    assert size_words(size_bytes) == words


def test_that_the_place_it_returns_to_is_told() -> None:
    backup = a_backup("2024-03-05T14:32")
    presenter = RestoreBackupPresenter([backup], TODAY)

    assert "“map”" in presenter.consequence(0)
    assert presenter.backup(0) is backup
    assert RestoreBackupPresenter([], TODAY).is_empty
