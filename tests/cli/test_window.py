"""Opening the window, or explaining the program."""

import sys
from pathlib import Path

import pytest

from app import __version__
from app.cli.commands import COMMANDS
from app.cli.window import has_display
from tests.cli.conftest import Run

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("no_screen")
def test_that_without_a_screen_one_sentence_says_so(run: Run, example: Path) -> None:
    for words in ((), (example,), ("weg.casus",), ("map",)):
        said = run(*words)
        assert (said.code, said.out) == (4, "")
        assert len(said.err.splitlines()) == 1
        assert "geen beeldscherm" in said.err


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize("name", SCREENS)
def test_that_a_screen_is_known_by_its_name(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert not has_display()
    monkeypatch.setenv(name, "x")
    assert has_display()


@pytest.mark.usefixtures("no_screen")
def test_that_other_systems_always_have_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert has_display()


def test_that_the_explanation_lists_every_command(run: Run) -> None:
    for option in ("--help", "-h"):
        said = run(option)
        assert said.code == 0
        assert all(f"\n  {name} " in said.out for name in COMMANDS)


def test_that_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"Terugblik {__version__}\n"


def test_that_a_misspelled_command_is_recognised(run: Run) -> None:
    said = run("chekc")

    assert said.code == 2
    assert "Bedoelt u check?" in said.err
    assert "Bedoelt u export?" in run("exprot", "a.casus").err


@pytest.mark.parametrize("words", [("--vreemd",), ("a.casus", "b.casus"), ("",), ("a\0b",)])
def test_that_wrong_usage_is_told(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2
