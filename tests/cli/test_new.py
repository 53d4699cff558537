"""`terugblik new`."""

from datetime import date
from pathlib import Path

import pytest

from app.cli.faults import UsageError
from app.cli.new import day_of
from app.domain.period import Period
from app.storage.case_file import CaseFile
from tests.cli.conftest import Run

AROUND = Period(start=date(2024, 1, 1), end=date(2025, 12, 31))


def test_that_a_new_case_is_empty_and_has_its_period(run: Run, empty: Path) -> None:
    with CaseFile.open(empty, read_only=True) as case_file:
        case = case_file.snapshot
    assert case.case.title == "Proef"
    assert case.case.period == Period(start=date(2019, 1, 1), end=date(2023, 3, 31))
    assert case.case.reference_day == date(2023, 3, 31)
    assert not case.events
    assert run("check", empty).code == 0


@pytest.mark.parametrize("text", ["2019-03-18", "18-3-2019", "18 mrt 2019", "ma 18 maart 2019"])
def test_that_a_day_is_read_as_people_write_it(text: str) -> None:
    assert day_of(text, "--from", AROUND) == date(2019, 3, 18)


@pytest.mark.parametrize(
    "text", ["maart 2019", "31-2-2020", "3 t/m 9 mei 2021", "rond 18-3-2019", "", "morgen"]
)
def test_that_less_than_a_day_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="Bij --from"):
        day_of(text, "--from", AROUND)


def test_that_a_reversed_period_is_refused(run: Run, tmp_path: Path) -> None:
    said = run("new", tmp_path / "a.casus", "--title", "T", "--from", "2020-01-02", "--to", "2020-01-01")

    assert said.code == 2
    assert "--to" in said.err
    assert not (tmp_path / "a.casus").exists()


@pytest.mark.parametrize("title", ["", "  ", "a\0b", "a\udc80"])
def test_that_a_case_needs_a_title(run: Run, tmp_path: Path, title: str) -> None:
    said = run("new", tmp_path / "a.casus", "--title", title, "--from", "2020-01-01", "--to", "2020-01-02")

    assert said.code == 2
    assert "werktitel" in said.err


def test_that_what_is_missing_is_named(run: Run, tmp_path: Path) -> None:
    said = run("new", tmp_path / "a.casus", "--title", "T")

    assert said.code == 2
    assert "--from, --to" in said.err


def test_that_a_new_case_can_be_encrypted(run: Run, tmp_path: Path, secret: Path) -> None:
    path = tmp_path / "a.casus"
    words = ("--title", "T", "--from", "2020-01-01", "--to", "2020-01-02", "--passphrase-file", secret)

    assert "beveiligd" in run("new", path, *words).out
    assert run("check", path).code == 3


def test_that_a_folder_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "weg" / "a.casus"
    said = run("new", path, "--title", "T", "--from", "2020-01-01", "--to", "2020-01-02")

    assert said.code == 4
    assert "map" in said.err


def test_that_a_missing_year_is_sought_nearby() -> None:
    with pytest.raises(UsageError, match="Bedoelt u 3 maart 2024 of 3 maart 2025"):
        day_of("3 maart", "--from", AROUND)


def test_that_a_title_is_one_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.casus"
    run("new", path, "--title", " Casus\n\tA ", "--from", "2020-01-01", "--to", "2020-01-02")
    with CaseFile.open(path, read_only=True) as case_file:
        assert case_file.snapshot.case.title == "Casus A"
