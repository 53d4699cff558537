"""`make run` on a machine without a screen leaves the example on paper."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source_tree import ROOT

SIGNATURES = {"tijdlijn.pdf": b"%PDF-", "tijdlijn.png": b"\x89PNG", "verslag.pdf": b"%PDF-"}


def run_without_screen(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the script as `make run` does, with no display server announced."""
    surroundings = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return subprocess.run(
        [sys.executable, "scripts/run_example.py", "--into", folder],
        cwd=ROOT,
        env=surroundings,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_that_without_a_screen_the_example_comes_on_paper(tmp_path: Path) -> None:
    folder = tmp_path / "build"

    result = run_without_screen(folder)

    assert result.returncode == 0, result.stderr
    assert "geen beeldscherm" in result.stdout
    assert len(result.stdout.splitlines()) == 1
    for name, signature in SIGNATURES.items():
        assert (folder / name).read_bytes().startswith(signature)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_that_a_second_run_keeps_the_example_as_it_was_left(tmp_path: Path) -> None:
    folder = tmp_path / "build"
    run_without_screen(folder)
    kept = (folder / "voorbeeld.casus").read_bytes()

    result = run_without_screen(folder)

    assert result.returncode == 0, result.stderr
    assert (folder / "voorbeeld.casus").read_bytes() == kept
