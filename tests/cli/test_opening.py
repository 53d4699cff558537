"""The case a command is about, and why it may not open."""

import io
import os
import shutil
import sys
from pathlib import Path

import pytest

from app.cli.entry import run_guarded
from app.cli.terminal import Terminal
from app.storage.case_file import CaseFile
from app.storage.connection import driver_connection
from tests.cli.conftest import Run


def test_that_each_reason_has_its_sentence(run: Run, tmp_path: Path, secret: Path) -> None:
    sealed = tmp_path / "dicht.casus"
    run("example", sealed, "--passphrase-file", secret)
    wrong = tmp_path / "fout.txt"
    wrong.write_text("iets anders", encoding="utf-8")
    text = tmp_path / "tekst.casus"
    text.write_text("hallo", encoding="utf-8")
    broken = tmp_path / "stuk.casus"
    run("example", broken)
    broken.write_bytes(broken.read_bytes()[:2000])

    for words, sentence in (
        ((tmp_path / "weg.casus",), "staat niet in de map"),
        ((text,), "geen casusbestand"),
        ((broken,), "beschadigd"),
        ((sealed,), "beveiligd"),
        ((sealed, "--passphrase-file", wrong), "gaat “dicht.casus” niet open"),
    ):
        said = run("check", *words)
        assert said.code == 3
        assert sentence in said.err
        assert said.out == ""


def test_that_somebody_at_the_terminal_is_asked(tmp_path: Path, run: Run, secret: Path) -> None:
    case = tmp_path / "a.casus"
    run("example", case, "--passphrase-file", secret)
    out, questions = io.StringIO(), []

    def answer(question: str) -> str:
        questions.append(question)
        return "drie blauwe fietsen"

    assert run_guarded(["check", str(case)], Terminal(out, out, answer)) == 0
    assert questions == ["Wachtwoordzin van a.casus: "]


def test_that_a_passphrase_for_a_case_without_one_is_ignored(run: Run, example: Path, secret: Path) -> None:
    assert run("check", example, "--passphrase-file", secret).code == 0


def test_that_a_case_that_is_open_elsewhere_cannot_be_changed(run: Run, empty: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    with CaseFile.open(empty):
        run("export", empty, "-o", source)
        said = run("import", empty, source)

    assert said.code == 3
    assert "al geopend door" in said.err


def test_that_the_passphrase_is_never_said(run: Run, tmp_path: Path, secret: Path) -> None:
    case = tmp_path / "a.casus"
    said = [
        run("example", case, "--passphrase-file", secret),
        run("check", case, "--passphrase-file", secret),
    ]

    assert not [one for one in said if "blauwe" in one.out + one.err]


def test_that_a_passphrase_cannot_be_an_argument(run: Run, example: Path) -> None:
    assert run("check", example, "--passphrase", "geheim").code == 2


@pytest.mark.parametrize("name", ["a\0b.casus", ""])
def test_that_an_impossible_name_is_wrong_usage(run: Run, name: str) -> None:
    assert run("check", name).code == 2


def test_that_a_case_left_in_the_middle_of_a_change_is_mended(
    run: Run, example: Path, tmp_path: Path
) -> None:
    driver = driver_connection(example, None, "rw")
    driver.execute("PRAGMA cache_size = 1")  # so that half of the change is in the file already
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("UPDATE event SET fact = printf('%9000d', 1)")
    folder = tmp_path / "na de storing"
    folder.mkdir()
    for name in (example.name, f"{example.name}-journal"):
        shutil.copy(example.with_name(name), folder / name)
    driver.rollback()
    driver.close()

    assert run("check", folder / example.name).code == 0
    assert [path.name for path in folder.iterdir()] == [example.name]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="here everybody may write anywhere")
def test_that_a_case_that_can_only_be_read_is_not_changed(run: Run, empty: Path, secret: Path) -> None:
    before = empty.read_bytes()
    empty.chmod(0o444)
    said = run("passphrase", empty, "--passphrase-file", secret)

    assert said.code == 4
    assert "alleen te lezen" in said.err
    assert empty.read_bytes() == before


def test_that_a_name_that_is_too_long_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    said = run("example", tmp_path / f"{'a' * 250}.casus")

    assert said.code == 4
    assert "te lang" in said.err
    assert list(tmp_path.iterdir()) == []
