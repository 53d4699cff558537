"""Colours of hover, pressed, disabled and focus."""

import pytest

from app.themes import WINDOW_THEMES, ThemeName, load_theme
from app.ui.theme.state_colours import state_colours
from tests.colour_measure import contrast


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_that_a_filled_button_with_the_focus_has_a_ring_that_stands_out(name: ThemeName) -> None:
    states = state_colours(load_theme(name))

    assert contrast(states["focusOnAccent"], states["focusedAccent"]) >= 3
    assert contrast(states["onFocusedAccent"], states["focusedAccent"]) >= 4.5


@pytest.mark.parametrize("name", WINDOW_THEMES)
@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("onAccent", "accentHover"),
        ("onAccent", "accentPressed"),
        ("text", "raisedHover"),
        ("text", "raisedPressed"),
        ("text", "surfaceHover"),
        ("text", "surfacePressed"),
        ("text", "sunkenHover"),
    ],
)
def test_that_words_stay_readable_under_the_pointer(name: ThemeName, words: str, ground: str) -> None:
    theme = load_theme(name)

    assert contrast(theme.colour(words), state_colours(theme)[ground]) >= 4.5


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_that_hover_differs_from_rest(name: ThemeName) -> None:
    theme = load_theme(name)
    states = state_colours(theme)

    for rest, hover, pressed in (
        ("raised", "raisedHover", "raisedPressed"),
        ("accent", "accentHover", "accentPressed"),
    ):
        assert len({theme.colour(rest), states[hover], states[pressed]}) == 3
