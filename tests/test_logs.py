"""What the program notes about itself holds places in the code, never text of a case."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.logs import fault_report, start_log

SECRET = "Dochter zei dat zij bang was"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "logs" / "terugblik.log"
    log = logging.getLogger("app")
    before = (log.handlers[:], log.level, log.propagate)
    start_log(file)
    yield file
    for target in log.handlers:
        target.close()
    log.handlers[:], log.level, log.propagate = before


def an_error() -> Exception:
    try:
        fail()
    except ValueError as error:
        return error
    return AssertionError()


def fail() -> None:
    try:
        {}[SECRET]
    except KeyError as error:
        raise ValueError(SECRET) from error


def test_that_a_report_names_types_and_places_only() -> None:
    report = fault_report(an_error())

    assert "KeyError" in report
    assert "ValueError" in report
    assert "tests/test_logs.py:" in report
    assert SECRET not in report
    assert str(Path.cwd()) not in report


def test_that_an_error_is_logged_without_its_message(log_file: Path) -> None:
    logging.getLogger("app.ui").error("Er ging iets mis", exc_info=an_error())

    written = log_file.read_text("utf-8")
    assert "Er ging iets mis" in written
    assert "ValueError" in written
    assert SECRET not in written


def test_that_texts_among_the_arguments_are_hidden(log_file: Path) -> None:
    logging.getLogger("app").info("%s kostte %d ms", SECRET, 12)

    written = log_file.read_text("utf-8")
    assert "… kostte 12 ms" in written
    assert SECRET not in written


def test_that_a_folder_that_cannot_be_written_gives_no_log(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", "utf-8")
    log = logging.getLogger("app")
    before = (log.handlers[:], log.level, log.propagate)
    start_log(in_the_way / "logs" / "terugblik.log")
    log.error("niets")
    log.handlers[:], log.level, log.propagate = before

    assert in_the_way.read_text("utf-8") == "x"
