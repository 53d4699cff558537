"""Theme and size are kept and follow the computer when that was asked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.settings import SettingsFile
from app.themes import ThemeName
from app.ui.appearance import SYSTEM, Appearance, next_zoom, theme_for
from app.ui.theme.look import ThemedLook


@pytest.mark.parametrize(
    ("choice", "scheme", "name"),
    [
        (SYSTEM, Qt.ColorScheme.Dark, ThemeName.DARK),
        (SYSTEM, Qt.ColorScheme.Unknown, ThemeName.LIGHT),
        ("contrast", Qt.ColorScheme.Dark, ThemeName.CONTRAST),
    ],
)
def test_that_a_choice_gives_a_theme(choice: str, scheme: Qt.ColorScheme, name: ThemeName) -> None:
    assert theme_for(choice, scheme).name is name


def test_that_zoom_goes_in_steps_within_bounds() -> None:
    assert next_zoom(1.0, 1) == 1.15
    assert next_zoom(1.0, -1) == 1.0
    assert next_zoom(2.0, 1) == 2.0


def test_that_choices_are_kept(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.ini")
    appearance = Appearance(look, settings, look)
    zoomed = QSignalSpy(appearance.zoom_changed)
    appearance.choose_theme("dark")
    appearance.larger()
    appearance.smaller()
    appearance.smaller()

    assert look.theme.name is ThemeName.DARK
    assert zoomed.count() == 2
    assert SettingsFile(tmp_path / "settings.ini").settings.theme == "dark"
    assert appearance.choice == "dark"
