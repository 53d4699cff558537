"""The look of the window: one theme at one zoom, handed to every part that draws.

Made once by the program and passed on to constructors. It dresses the
application, gives icons, colours and fonts, and says when they have changed.
"""

from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication

from app.themes import Theme
from app.ui.theme.fonts import interface_font, load_fonts
from app.ui.theme.icons import IconShelf
from app.ui.theme.memory_files import MemoryFiles
from app.ui.theme.palette import palette_of
from app.ui.theme.state_colours import state_colours
from app.ui.theme.stylesheet import line_widths, stylesheet_of

SMALLEST_ZOOM, LARGEST_ZOOM = 1.0, 2.0


class TakesIcon(Protocol):
    """Anything with an icon: a button, an action, a window."""

    def setIcon(self, icon: QIcon, /) -> None: ...


class ThemedLook(QObject):
    """Theme, interface zoom, icons and fonts in one.

    Signals:
        theme_changed: another theme or zoom holds now; repaint and take new sizes.
    """

    theme_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        zoom: float = 1.0,
        has_motion: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = _within_bounds(zoom)
        self._has_motion = has_motion
        self._files = MemoryFiles()
        self._icons = IconShelf(theme, self._files)
        self._states = state_colours(theme)
        self._app: QApplication | None = None
        self._dressed: list[tuple[TakesIcon, str, str]] = []

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def zoom(self) -> float:
        """The interface zoom, 1.0 to 2.0."""
        return self._zoom

    @property
    def duration_ms(self) -> int:
        """How long a movement takes; 0 when the user wants no motion."""
        return round(self._theme.size("motion.duration_ms")) if self._has_motion else 0

    def px(self, length: float) -> int:
        """Give a length of the 100 % design in pixels at this zoom."""
        return round(length * self._zoom)

    def colour(self, role: str) -> QColor:
        """Give the colour of a role, or of a state between two such as `surfaceHover`."""
        return QColor(self._states.get(role) or self._theme.colour(role))

    def line_width(self, name: str) -> int:
        """Give a border width in pixels: `hair`, `edge` or `focus`."""
        return line_widths(self._theme, self._zoom)[name]

    def font(self, text_style: str = "body") -> QFont:
        """Give the font of a step of the type scale at this zoom."""
        style = self._theme.text_style(text_style)
        return interface_font(style.size * self._zoom, bold=style.bold, italic=style.italic)

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Give an icon in a colour role of this theme; it does not follow a later theme."""
        return self._icons.icon(name, role)

    def set_icon(self, target: TakesIcon, name: str, role: str = "text") -> None:
        """Give a button or action an icon that follows the theme as long as it lives."""
        self._dressed = [row for row in self._dressed if row[0] is not target and _lives(row[0])]
        self._dressed.append((target, name, role))
        target.setIcon(self.icon(name, role))

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, fonts, palette and stylesheet."""
        self._app = app
        load_fonts(app)
        app.setStyle("Fusion")
        self._dress(app)

    def change(self, *, theme: Theme | None = None, zoom: float | None = None) -> None:
        """Take another theme or zoom, dress the application anew and tell everyone."""
        self._theme = theme or self._theme
        self._zoom = self._zoom if zoom is None else _within_bounds(zoom)
        self._icons = IconShelf(self._theme, self._files)
        self._states = state_colours(self._theme)
        if self._app is not None:
            self._dress(self._app)
        self._dressed = [row for row in self._dressed if _lives(row[0])]
        for target, name, role in self._dressed:
            target.setIcon(self.icon(name, role))
        self.theme_changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setPalette(palette_of(self._theme))
        app.setFont(self.font("body"))
        app.setStyleSheet(stylesheet_of(self._theme, zoom=self._zoom, icon_path=self._icons.path))


def _within_bounds(zoom: float) -> float:
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))


def _lives(target: TakesIcon) -> bool:
    return bool(shiboken6.isValid(target))
