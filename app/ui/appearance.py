"""Theme and size of letter as the user chose them, kept for the next time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app.settings import SettingsFile
from app.themes import Theme, ThemeName, load_theme
from app.ui.theme.look import ThemedLook

SYSTEM = "systeem"
_ZOOM_STEPS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


def theme_for(choice: str, scheme: Qt.ColorScheme) -> Theme:
    """The theme of a choice; that of the computer is light unless it says dark."""
    if choice == SYSTEM:
        return load_theme(ThemeName.DARK if scheme is Qt.ColorScheme.Dark else ThemeName.LIGHT)
    return load_theme(choice)


def next_zoom(zoom: float, steps: int) -> float:
    """The zoom some steps up or down from this one."""
    nearest = min(range(len(_ZOOM_STEPS)), key=lambda place: abs(_ZOOM_STEPS[place] - zoom))
    return _ZOOM_STEPS[max(0, min(len(_ZOOM_STEPS) - 1, nearest + steps))]


class Appearance(QObject):
    """Changes the look and keeps the choice.

    Signals:
        zoom_changed: sizes are different; what was laid out must be laid out anew.
    """

    zoom_changed = Signal()

    def __init__(self, look: ThemedLook, settings: SettingsFile, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def choice(self) -> str:
        """The chosen theme: its name, or "systeem"."""
        return self._settings.settings.theme

    def choose_theme(self, choice: str) -> None:
        """Take another theme."""
        self._settings.change(lambda known: replace(known, theme=choice))
        self._look.change(theme=theme_for(choice, QGuiApplication.styleHints().colorScheme()))

    def larger(self) -> None:
        """Make everything larger."""
        self._zoom_by(1)

    def smaller(self) -> None:
        """Make everything smaller."""
        self._zoom_by(-1)

    def _zoom_by(self, steps: int) -> None:
        zoom = next_zoom(self._look.zoom, steps)
        if zoom != self._look.zoom:
            self._settings.change(lambda known: replace(known, zoom=zoom))
            self._look.change(zoom=zoom)
            self.zoom_changed.emit()

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self.choice == SYSTEM:
            self._look.change(theme=theme_for(SYSTEM, scheme))
