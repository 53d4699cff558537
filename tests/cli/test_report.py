"""`terugblik report`."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.slow
def test_that_the_verslag_is_written_for_its_readers(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("report", example, "-o", tmp_path / "a.pdf").code == 0
    assert run("report", example, "-o", tmp_path / "b.docx", "--for", "gezin", "--final").code == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "b.docx").read_bytes().startswith(b"PK")


def test_that_another_kind_of_file_is_refused_before_the_case_is_opened(run: Run, tmp_path: Path) -> None:
    said = run("report", tmp_path / "weg.casus", "-o", tmp_path / "a.txt")

    assert said.code == 2
    assert ".pdf of .docx" in said.err


def test_that_an_existing_verslag_stays_as_it_is(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_text("van iemand", encoding="utf-8")

    assert run("report", example, "-o", out).code == 2
    assert out.read_text("utf-8") == "van iemand"
