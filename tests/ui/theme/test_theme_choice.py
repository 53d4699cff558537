"""Which theme holds."""

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import THEME_CHOICES
from app.themes import WINDOW_THEMES, ThemeName
from app.ui.theme.theme_choice import FOLLOW_SYSTEM, chosen_theme, system_theme


def test_that_a_chosen_theme_holds_whatever_the_computer_says(qapp: QApplication) -> None:
    assert chosen_theme("contrast", qapp.styleHints()) is ThemeName.CONTRAST


@pytest.mark.parametrize("choice", THEME_CHOICES)
def test_that_every_choice_of_the_settings_gives_a_window_theme(qapp: QApplication, choice: str) -> None:
    assert chosen_theme(choice, qapp.styleHints()) in WINDOW_THEMES


def test_that_following_the_computer_is_one_of_the_choices() -> None:
    assert FOLLOW_SYSTEM in THEME_CHOICES


@pytest.mark.parametrize(
    ("wants_contrast", "is_dark", "expected"),
    [
        (False, False, ThemeName.LIGHT),
        (False, True, ThemeName.DARK),
        (True, False, ThemeName.CONTRAST),
        (True, True, ThemeName.CONTRAST),
    ],
)
def test_that_high_contrast_goes_before_light_and_dark(
    wants_contrast: bool, is_dark: bool, expected: ThemeName
) -> None:
    assert system_theme(wants_contrast=wants_contrast, is_dark=is_dark) is expected
