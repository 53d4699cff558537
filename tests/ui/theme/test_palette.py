"""The palette of a theme."""

import pytest
from PySide6.QtGui import QPalette

from app.themes import WINDOW_THEMES, ThemeName, load_theme
from app.ui.theme.palette import palette_of
from app.ui.theme.state_colours import state_colours
from tests.colour_measure import contrast

ROLE = QPalette.ColorRole


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_that_the_palette_takes_its_colours_from_the_theme(name: ThemeName) -> None:
    theme = load_theme(name)
    palette = palette_of(theme)

    expected = {ROLE.Window: "bg", ROLE.Text: "text", ROLE.Highlight: "selection", ROLE.Accent: "accent"}
    found = {role: palette.color(role).name().upper() for role in expected}
    assert found == {role: theme.colour(token) for role, token in expected.items()}


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_that_disabled_words_are_paler_yet_visible(name: ThemeName) -> None:
    theme = load_theme(name)
    ground = theme.colour("surface")
    disabled = palette_of(theme).color(QPalette.ColorGroup.Disabled, ROLE.Text).name().upper()

    assert disabled == state_colours(theme)["disabledText"]
    assert 2.0 < contrast(disabled, ground) < contrast(theme.colour("text3"), ground)
