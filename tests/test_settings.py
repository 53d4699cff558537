"""Choices come back as they were kept; a damaged or closed file never stops the program."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.settings import RECENT_COUNT, Settings, SettingsFile, read_settings, write_settings


def test_that_choices_come_back(tmp_path: Path) -> None:
    chosen = Settings(
        theme="dark",
        zoom=1.5,
        has_motion=False,
        shows_table=True,
        shows_inspector=False,
        geometry="AdnQ==",
        folder="C:/Casus % é\n",
        recent=(Path("a b.casus"), Path('raar "%(x)s.casus')),
    )
    file = tmp_path / "new" / "settings.ini"

    assert write_settings(file, chosen)
    assert read_settings(file) == chosen


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"geen sectie", b"[venster]\nthema = paars\nzoom = veel\nmap = [1]\n"]
)
def test_that_an_unusable_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(content)

    assert read_settings(file) == Settings()


def test_that_zoom_stays_within_bounds(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[venster]\nzoom = 9\n", "utf-8")

    assert read_settings(file).zoom == 2.0


def test_that_the_latest_case_comes_first_and_once() -> None:
    first, second = Path("1.casus"), Path("2.casus")
    settings = Settings().with_recent(first).with_recent(second).with_recent(first)

    assert settings.recent == (first, second)
    assert settings.without_recent(first).recent == (second,)


def test_that_only_a_few_cases_are_remembered() -> None:
    settings = Settings()
    for number in range(RECENT_COUNT + 3):
        settings = settings.with_recent(Path(f"{number}.casus"))

    assert len(settings.recent) == RECENT_COUNT


def test_that_a_change_is_kept_at_once(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    SettingsFile(file).change(lambda settings: replace(settings, theme="contrast"))

    assert SettingsFile(file).settings.theme == "contrast"


def test_that_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", "utf-8")
    file = SettingsFile(in_the_way / "settings.ini")
    file.change(lambda settings: replace(settings, zoom=2.0))

    assert file.settings.zoom == 2.0
