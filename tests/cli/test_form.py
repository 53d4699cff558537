"""`terugblik form`."""

from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from tests.cli.conftest import Run
from tests.exchange.party_form.forms import fill_in


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_that_a_form_is_written_and_comes_back_without_adding_anything(
    run: Run, example: Path, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"school.{kind}"
    said = run("form", example, "--party", "SCH", "-o", out)

    assert said.code == 0
    assert "Basisschool De Kringwilg (10 eigen gebeurtenissen)" in said.out
    again = run("import", example, out)
    assert (again.code, "Toegevoegd: 0. Al aanwezig of dubbel: 10." in again.out) == (0, True)


def test_that_an_unknown_party_is_refused_with_those_there_are(
    run: Run, example: Path, tmp_path: Path
) -> None:
    said = run("form", example, "--party", "XYZ", "-o", tmp_path / "x.xlsx")

    assert said.code == 2
    assert "TOE, AAN" in said.err
    assert not (tmp_path / "x.xlsx").exists()


def test_that_a_form_is_a_workbook_or_a_document(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("form", example, "--party", "SCH", "-o", tmp_path / "x.pdf").code == 2


def test_that_nothing_is_overwritten_unasked(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "school.xlsx"
    out.write_bytes(b"van mij")

    assert run("form", example, "--party", "SCH", "-o", out).code == 2
    assert out.read_bytes() == b"van mij"
    assert run("form", example, "--party", "SCH", "-o", out, "--force").code == 0


def test_that_questions_on_a_form_come_in(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "mediator.xlsx"
    run("form", example, "--party", "MED", "-o", out)
    fill_in(out, [("1-2-2020", "", "Nog een gesprek", "Overig")], [("Wat misten wij?", "")])
    said = run("import", example, out)

    assert "Toegevoegd: 1. Al aanwezig of dubbel: 0." in said.out
    assert "Toegevoegd: 1 leervraag." in said.out
    with CaseFile.open(example, read_only=True) as case_file:
        assert "Wat misten wij?" in {question.text for question in case_file.snapshot.questions.values()}
