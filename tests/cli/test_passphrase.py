"""`terugblik passphrase`."""

import io
from pathlib import Path

import pytest

from app.cli.entry import run_guarded
from app.cli.terminal import Terminal
from tests.cli.conftest import Run


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "anders.txt"
    path.write_text("vier groene boten", encoding="utf-8")
    return path


def typed(case: Path, *answers: str) -> tuple[int, str]:
    """Run the command with somebody who types these answers; the exit code and everything said."""
    said, queue = io.StringIO(), list(answers)
    terminal = Terminal(said, said, lambda question: queue.pop(0))
    code = run_guarded(["passphrase", str(case)], terminal)
    assert not queue
    return code, said.getvalue()


def opens(run: Run, case: Path, *words: str | Path) -> bool:
    return run("check", case, *words).code == 0


def test_that_a_passphrase_is_set_changed_and_removed_by_file(
    run: Run, example: Path, secret: Path, other: Path
) -> None:
    assert run("passphrase", example, "--passphrase-file", secret).code == 0
    assert not opens(run, example)
    assert opens(run, example, "--passphrase-file", secret)

    said = run("passphrase", example, "--passphrase-file", secret, "--new-passphrase-file", other)
    assert (said.code, "gewijzigd" in said.out) == (0, True)
    assert not opens(run, example, "--passphrase-file", secret)
    assert opens(run, example, "--passphrase-file", other)

    assert run("passphrase", example, "--passphrase-file", other, "--remove").code == 0
    assert opens(run, example)


def test_that_a_passphrase_is_asked_for_and_typed_twice(run: Run, example: Path, secret: Path) -> None:
    code, said = typed(example, "drie blauwe fietsen", "drie blauwe fietsen")

    assert code == 0
    assert "niemand kan haar herstellen" in said
    assert opens(run, example, "--passphrase-file", secret)
    assert typed(example, "drie blauwe fietsen", "nieuw", "nieuw")[0] == 0
    assert not opens(run, example, "--passphrase-file", secret)


def test_that_an_empty_answer_removes_it(run: Run, example: Path, secret: Path) -> None:
    run("passphrase", example, "--passphrase-file", secret)

    assert typed(example, "drie blauwe fietsen", "")[0] == 0
    assert opens(run, example)


def test_that_two_different_answers_change_nothing(run: Run, example: Path) -> None:
    code, said = typed(example, "een", "twee")

    assert code == 2
    assert "niets gewijzigd" in said
    assert opens(run, example)


def test_that_a_wrong_passphrase_changes_nothing(run: Run, example: Path, secret: Path) -> None:
    run("passphrase", example, "--passphrase-file", secret)

    assert typed(example, "fout")[0] == 3
    assert opens(run, example, "--passphrase-file", secret)


def test_that_nobody_to_ask_is_told(run: Run, example: Path, secret: Path) -> None:
    assert run("passphrase", example).code == 2
    run("passphrase", example, "--passphrase-file", secret)
    said = run("passphrase", example, "--passphrase-file", secret)

    assert said.code == 2
    assert "--new-passphrase-file" in said.err


def test_that_removing_what_is_not_there_is_fine(run: Run, example: Path) -> None:
    before = example.read_bytes()
    said = run("passphrase", example, "--remove")

    assert (said.code, "niets gewijzigd" in said.out) == (0, True)
    assert example.read_bytes() == before


def test_that_new_and_remove_do_not_go_together(run: Run, example: Path, secret: Path) -> None:
    said = run("passphrase", example, "--remove", "--new-passphrase-file", secret)

    assert said.code == 2
    assert "gaan niet samen" in said.err
