"""What is built from the sources holds all that the program needs where there is no clone."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app import __version__
from tests.source_tree import ROOT

INGREDIENTS = (
    "app",
    "resources",
    "migrations",
    "pyproject.toml",
    "setup.py",
    "MANIFEST.in",
    "README.md",
    "LICENSE",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the sources, with the locked tools and without the network."""
    copy, target = tmp_path_factory.mktemp("sources"), tmp_path_factory.mktemp("wheel")
    for name in INGREDIENTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy)
    options = ("--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", target, "."],
        cwd=copy, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel unpacked, as in any environment it is installed in."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the unpacked program in its own folder, far from the clone."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed)},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.slow
def test_that_the_wheel_carries_the_version_of_the_program(wheel: Path) -> None:
    assert wheel.name == f"terugblik-{__version__}-py3-none-any.whl"


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["resources", "migrations"])
def test_that_the_wheel_holds_every_file_that_ships(wheel: Path, folder: str) -> None:
    files = {
        path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }
    expected = {f"app/{path.relative_to(ROOT).as_posix()}" for path in files}

    with zipfile.ZipFile(wheel) as archive:
        assert expected
        assert expected <= set(archive.namelist())


@pytest.mark.slow
def test_that_the_wheel_holds_nothing_of_the_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}

    assert tops == {"app", f"terugblik-{__version__}.dist-info"}


@pytest.mark.slow
def test_that_the_installed_program_makes_the_example(installed: Path, tmp_path: Path) -> None:
    case = tmp_path / "voorbeeld.casus"

    result = run_installed(installed, "-m", "app", "example", str(case))

    assert result.returncode == 0, result.stderr
    assert case.stat().st_size > 0
