"""The line icons of the program, in any colour of the theme.

An icon is one SVG in `resources/icons`, drawn in `currentColor`. Colouring it
gives a new SVG in memory, which Qt renders sharp for every size and screen.
"""

from PySide6.QtGui import QIcon

from app.paths import resource_path
from app.themes import Theme
from app.ui.theme.memory_files import MemoryFiles
from app.ui.theme.palette import disabled_text

_INK = "currentColor"
_SIDE = 16
_SIZE = f'width="{_SIDE}" height="{_SIDE}"'
_DISABLED = "disabled"
_Mode = QIcon.Mode


class UnknownIcon(KeyError):
    """There is no icon of this name."""


class IconShelf:
    """The icons of one theme; each is coloured once, when first asked for."""

    def __init__(self, theme: Theme, files: MemoryFiles) -> None:
        self._theme = theme
        self._files = files
        self._icons: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Give an icon in a colour role, paler when disabled; UnknownIcon if there is none."""
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = self._made(name, role)
        return self._icons[key]

    def path(self, name: str, role: str, *, side_px: int = _SIDE) -> str:
        """Give the path of a coloured picture for the stylesheet; role may be `disabled`."""
        file_name = f"{self._theme.name}-{name}-{role}-{side_px}.svg"
        known = self._files.path_of(file_name)
        return known or self._files.add(file_name, self._coloured(name, role, side_px))

    def _made(self, name: str, role: str) -> QIcon:
        icon = QIcon()
        for mode in (_Mode.Normal, _Mode.Active, _Mode.Selected):
            icon.addFile(self.path(name, role), mode=mode)
        icon.addFile(self.path(name, _DISABLED), mode=_Mode.Disabled)
        return icon

    def _coloured(self, name: str, role: str, side_px: int) -> bytes:
        file = resource_path("icons", f"{name}.svg")
        if not file.is_file():
            raise UnknownIcon(f"Er is geen pictogram '{name}'")
        is_disabled = role == _DISABLED
        colour = disabled_text(self._theme) if is_disabled else self._theme.colour(role)
        drawing = file.read_text("utf-8").replace(_INK, colour)
        return drawing.replace(_SIZE, f'width="{side_px}" height="{side_px}"').encode()
