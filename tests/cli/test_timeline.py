"""`terugblik timeline`."""

import argparse
from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest

from app.cli.faults import UsageError
from app.cli.timeline import MOST_SHEETS, chosen_period, sheets_argument
from app.domain.period import Period
from tests.cli.conftest import Run

WHOLE = Period(start=date(2019, 1, 1), end=date(2023, 3, 31))
BEGINNINGS = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml"}


@pytest.mark.slow
@pytest.mark.parametrize("kind", BEGINNINGS)
def test_that_the_extension_says_which_picture_is_written(
    run: Run, example: Path, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"a.{kind}"
    said = run(
        "timeline", example, "-o", out, "--from", "2019-03-01", "--to", "2019-12-31", "--sheets", "2x1"
    )

    assert (said.code, said.err) == (0, "")
    assert out.read_bytes().startswith(BEGINNINGS[kind])
    assert "2 bladen" in said.out


@pytest.mark.slow
def test_that_the_patroonweergave_names_nobody(run: Run, example: Path, tmp_path: Path) -> None:
    run("timeline", example, "-o", tmp_path / "a.svg", "--pattern")
    run("timeline", example, "-o", tmp_path / "b.svg")

    assert "Veilig Thuis" not in (tmp_path / "a.svg").read_text("utf-8")
    assert "Veilig Thuis" in (tmp_path / "b.svg").read_text("utf-8")


@pytest.mark.slow
def test_that_small_type_is_mentioned(run: Run, example: Path, tmp_path: Path) -> None:
    said = run("timeline", example, "-o", tmp_path / "a.svg", "--paper", "a4", "--sheets", "1x1")

    assert "De kleinste letter is" in said.out


def test_that_other_kinds_and_existing_files_are_refused(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_text("van iemand", encoding="utf-8")

    assert run("timeline", example, "-o", tmp_path / "a.jpg").code == 2
    assert run("timeline", example, "-o", out).code == 2
    assert run("timeline", example, "-o", tmp_path / "b.pdf", "--paper", "a5").code == 2
    assert run("timeline", example, "-o", tmp_path / "b.pdf", "--from", "maart").code == 2
    assert out.read_text("utf-8") == "van iemand"


def test_that_sheets_are_counted_beside_and_below() -> None:
    assert sheets_argument("3x2") == (3, 2)
    assert sheets_argument(" 3 × 2 ") == (3, 2)
    for wrong in ("", "3", "x2", "0x1", "1x0", f"{MOST_SHEETS + 1}x1", "-1x2", "3x2x1"):
        with pytest.raises(argparse.ArgumentTypeError):
            sheets_argument(wrong)


def test_that_an_open_side_is_that_of_the_case() -> None:
    assert chosen_period(Namespace(first=None, last=None), WHOLE) is None
    assert chosen_period(Namespace(first="1-1-2020", last=None), WHOLE) == Period(
        start=date(2020, 1, 1), end=WHOLE.end
    )
    assert chosen_period(Namespace(first=None, last="1-1-2020"), WHOLE) == Period(
        start=WHOLE.start, end=date(2020, 1, 1)
    )


def test_that_a_period_that_leaves_nothing_is_refused() -> None:
    with pytest.raises(UsageError, match="--to"):
        chosen_period(Namespace(first="1-1-2024", last=None), WHOLE)


@pytest.mark.parametrize(("first", "last"), [("2001-01-01", "2002-12-31"), ("2024-01-01", "2025-01-01")])
def test_that_days_outside_the_case_are_refused(first: str, last: str) -> None:
    with pytest.raises(UsageError, match="de casus loopt van 1 januari 2019"):
        chosen_period(Namespace(first=first, last=last), WHOLE)
