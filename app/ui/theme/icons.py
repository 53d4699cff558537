"""The line icons of the program, in any colour of the theme.

An icon is one SVG in `resources/icons`, drawn in `currentColor`. Colouring it
gives a new SVG in memory, which Qt renders sharp for every size and screen.
"""

from PySide6.QtGui import QIcon

from app.paths import resource_path
from app.themes import Theme
from app.ui.theme.memory_files import MemoryFiles
from app.ui.theme.state_colours import state_colours

_INK = "currentColor"
_SIDE = 16
_SIZE = f'width="{_SIDE}" height="{_SIDE}"'
_WITH_FOCUS = {"onAccent": "onFocusedAccent"}
"""A button with the focus draws its icon in mode Active."""
_Mode = QIcon.Mode


class UnknownIcon(KeyError):
    """There is no icon of this name."""


class IconShelf:
    """The icons of one theme; each is coloured once, when first asked for."""

    def __init__(self, theme: Theme, files: MemoryFiles) -> None:
        self._name = theme.name
        self._colours = {**theme.colours, **state_colours(theme)}
        self._files = files
        self._icons: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Give an icon in a colour role, paler when disabled; UnknownIcon if there is none."""
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = self._made(name, role)
        return self._icons[key]

    def path(self, name: str, role: str, *, side_px: int = _SIDE) -> str:
        """Give the path of a coloured picture for the stylesheet; role may be a state."""
        file_name = f"{self._name}-{name}-{role}-{side_px}.svg"
        known = self._files.path_of(file_name)
        return known or self._files.add(file_name, self._coloured(name, role, side_px))

    def _made(self, name: str, role: str) -> QIcon:
        icon = QIcon()
        for mode in (_Mode.Normal, _Mode.Selected):
            icon.addFile(self.path(name, role), mode=mode)
        icon.addFile(self.path(name, _WITH_FOCUS.get(role, role)), mode=_Mode.Active)
        icon.addFile(self.path(name, "disabledText"), mode=_Mode.Disabled)
        return icon

    def _coloured(self, name: str, role: str, side_px: int) -> bytes:
        file = resource_path("icons", f"{name}.svg")
        if not file.is_file():
            raise UnknownIcon(f"Er is geen pictogram '{name}'")
        drawing = file.read_text("utf-8").replace(_INK, self._colours[role])
        return drawing.replace(_SIZE, f'width="{side_px}" height="{side_px}"').encode()
