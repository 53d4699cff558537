"""Tests of the places where things are kept."""

from pathlib import Path

import pytest

from app import paths


def test_that_shipped_resources_are_found() -> None:
    assert paths.resource_path("fonts", "Inter-Regular.ttf").is_file()
    assert paths.resource_path("example", "casus_wisseldag.json").is_file()


def test_that_the_migrations_are_found() -> None:
    assert (paths.migrations_path() / "env.py").is_file()


def test_that_the_chosen_home_wins(own_home: Path) -> None:
    assert paths.user_path() == own_home
    assert paths.backups_path().parent == own_home
    assert paths.settings_file().parent == own_home
    assert own_home in paths.log_file().parents


def test_that_asking_for_a_place_makes_nothing(own_home: Path) -> None:
    paths.backups_path()
    paths.log_file()

    assert not own_home.exists()


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", Path("share/terugblik")),
        ("darwin", Path("Library/Application Support/Terugblik")),
        ("win32", Path("Terugblik")),
    ],
)
def test_that_each_platform_has_its_usual_place(
    platform: str, expected: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setattr("sys.platform", platform)

    place = paths.user_path()

    assert place.parts[-len(expected.parts) :] == expected.parts
    assert tmp_path in place.parents


@pytest.mark.parametrize("configured", ["", "relative/folder"])
def test_that_a_useless_setting_of_linux_is_ignored(
    configured: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", configured)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")

    assert paths.user_path() == tmp_path / ".local" / "share" / "terugblik"
