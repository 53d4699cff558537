"""Which theme holds: the one the user chose, or the one that fits the computer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from app.themes import ThemeName

FOLLOW_SYSTEM = "systeem"


def chosen_theme(choice: str, hints: QStyleHints) -> ThemeName:
    """Give the theme for a choice of the user, one of `app.settings.THEME_CHOICES`.

    Following the computer, a wish for high contrast goes before light or dark.
    """
    if choice != FOLLOW_SYSTEM:
        return ThemeName(choice)
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return system_theme(wants_contrast=wants_contrast, is_dark=is_dark)


def system_theme(*, wants_contrast: bool, is_dark: bool) -> ThemeName:
    """Give the theme that fits what the computer is set to."""
    if wants_contrast:
        return ThemeName.CONTRAST
    return ThemeName.DARK if is_dark else ThemeName.LIGHT
