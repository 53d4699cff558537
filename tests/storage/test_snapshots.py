"""Tests of reading a case from its rows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.entities import EntityKind
from app.storage.case_file import CaseFile
from app.storage.connection import driver_of, references_off, transaction
from app.storage.errors import DamagedFile
from app.storage.snapshots import load_some
from tests.full_case import full_case


@pytest.fixture
def spoiled(full: CaseFile) -> Callable[[str], Path]:
    """Change a row behind the back of the program, and close the file."""

    def spoil(statement: str) -> Path:
        with references_off(full._connection), transaction(full._connection):
            driver_of(full._connection).execute(statement)
        full.close()
        return full.path

    return spoil


def test_that_some_entities_are_read_with_their_rows(full: CaseFile, case_path: Path) -> None:
    found, rows = load_some(full._connection, EntityKind.EVENT, ["G2", "G99"], case_path)
    assert found == {"G2": full_case().events["G2"]}
    assert [row[0] for row in rows["agreement"]] == ["AF1", "AF2"]
    assert rows["decision"] == []


def test_that_nothing_is_read_for_ids_that_are_gone(full: CaseFile, case_path: Path) -> None:
    assert load_some(full._connection, EntityKind.EVENT, ["G99"], case_path)[0] == {}


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE party SET kind = 'luchtvaart' WHERE id = 'P3'", "P3"),
        ("UPDATE event SET when_earliest = '31 juni' WHERE id = 'G2'", "G2"),
        ("UPDATE event SET when_latest = '2001-01-01' WHERE id = 'G1'", "G1"),
        ("UPDATE event SET locked = 7 WHERE id = 'G1'", "G1"),
        ("UPDATE event_labels SET value = 'onbekend' WHERE event_id = 'G1'", "G1"),
        ("DELETE FROM case_details", "gegevens van de casus"),
    ],
)
def test_that_a_row_nobody_understands_is_called_damage(
    spoiled: Callable[[str], Path], statement: str, named: str
) -> None:
    path = spoiled(statement)
    with pytest.raises(DamagedFile, match=named):
        CaseFile.open(path)


def test_that_a_missing_table_is_called_damage(spoiled: Callable[[str], Path]) -> None:
    path = spoiled("DROP TABLE scene")
    with pytest.raises(DamagedFile):
        CaseFile.open(path)
