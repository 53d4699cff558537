"""Runs commands of the program inside the test, and gives what they said."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli import main


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``terugblik`` with these words."""

    def run_words(*words: str | Path) -> Said:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(code, said.out, said.err)

    return run_words


@pytest.fixture
def example(run: Run, tmp_path: Path) -> Path:
    """A case file with the shipped example."""
    path = tmp_path / "voorbeeld.casus"
    assert run("example", path).code == 0
    return path


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    """A case file with nothing in it yet."""
    path = tmp_path / "leeg.casus"
    assert run("new", path, "--title", "Proef", "--from", "2019-01-01", "--to", "31-3-2023").code == 0
    return path


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with a passphrase on its first line."""
    path = tmp_path / "zin.txt"
    path.write_text("drie blauwe fietsen\nniet dit\n", encoding="utf-8")
    return path
