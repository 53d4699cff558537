"""Where the program begins, and what it says when something stands in the way."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.entry import run_guarded
from app.cli.terminal import Terminal
from tests.cli.conftest import Run


class Breaking(io.StringIO):
    """A stream on which nothing can be written any more."""

    def __init__(self, error: BaseException) -> None:
        """Raise ``error`` at every attempt."""
        super().__init__()
        self._error = error

    def write(self, text: str) -> int:
        """Fail."""
        raise self._error


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (KeyboardInterrupt(), 130, "Afgebroken"),
        (MemoryError(), 4, "geheugen"),
        (OSError(28, "No space left on device"), 4, "de schijf is vol"),
        (EOFError(), 2, "geen wachtwoordzin"),
    ],
)
def test_that_what_happens_on_the_way_is_one_sentence(error: BaseException, code: int, sentence: str) -> None:
    err = io.StringIO()

    assert run_guarded(["--version"], Terminal(Breaking(error), err, None)) == code
    assert sentence in err.getvalue()


def test_that_a_reader_that_went_away_is_no_drama(example: Path) -> None:
    program = [sys.executable, "-m", "app", "check", str(example), "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(program, stdout=gone, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 4
    assert done.stderr == b""


def test_that_the_module_is_the_same_program(example: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", str(example)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0
    assert done.stdout.startswith(str(example))


def test_that_words_default_to_those_of_the_command_line(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    from app.cli import main

    monkeypatch.setattr(sys, "argv", ["terugblik", "--version"])

    assert main() == 0


def test_that_nothing_heavy_is_loaded_for_a_simple_question() -> None:
    program = (
        "import sys; from app.cli import main; main(['export', '--help']);"
        "print([name for name in ('sqlalchemy', 'PySide6', 'reportlab', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.rstrip().endswith("[]")
