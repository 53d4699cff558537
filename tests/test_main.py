"""``python -m app`` is the command ``terugblik``, and starts light."""

import subprocess
import sys

from app import __version__
from tests.source_tree import ROOT

HEAVY = (
    "alembic", "docx", "lxml", "matplotlib", "openpyxl", "pikepdf", "pypdfium2", "python_calamine",
    "reportlab", "sqlalchemy",
)  # fmt: skip


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the clone and wait for it."""
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60)


def test_that_the_module_is_the_command() -> None:
    result = run_python("-m", "app", "--help")

    assert result.returncode == 0, result.stderr
    assert "terugblik" in result.stdout
    assert "report" in result.stdout


def test_that_the_program_tells_its_version() -> None:
    result = run_python("-m", "app", "--version")

    assert result.returncode == 0, result.stderr
    assert __version__ in result.stdout


def test_that_starting_the_window_imports_nothing_heavy() -> None:
    question = (
        f"import sys, app.bootstrap, app.ui.main_window; print([m for m in {HEAVY} if m in sys.modules])"
    )

    result = run_python("-c", question)

    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "[]"


def test_that_the_command_line_starts_without_qt() -> None:
    result = run_python(
        "-c", f"import sys, app.cli; print([m for m in {('PySide6', *HEAVY)} if m in sys.modules])"
    )

    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "[]"
