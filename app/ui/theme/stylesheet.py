"""Fills `resources/themes/window.qss` in with the colours and sizes of a theme.

In the template `@name` is a colour or line width and `@icon(name, role)` the
path of a coloured icon, 12u large. Lengths grow with the interface zoom: `12u` is 12 px at
100 %, `@inner(28, edge)` is 28u less two borders `edge`, `@pad(10, edge)` is 10u
less one, so that a thicker focus ring never moves what is inside it.
"""

import re
from typing import Protocol

from app.paths import resource_path
from app.themes import Theme
from app.ui.theme.state_colours import state_colours

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ICON = re.compile(r"@icon\((\w+), (\w+)\)")
_LESS_BORDERS = re.compile(r"@(inner|pad)\((\d+), (\w+)\)")
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)u\b")
_TOKEN = re.compile(r"@(\w+)")
_BORDERS = {"inner": 2, "pad": 1}
_ARROW = 12


class IconPath(Protocol):
    """Gives the path of an icon in a colour role and a size."""

    def __call__(self, name: str, role: str, /, *, side_px: int) -> str: ...


def stylesheet_of(theme: Theme, *, zoom: float, icon_path: IconPath) -> str:
    """Give the stylesheet of the application for a theme and interface zoom (1.0–2.0)."""
    widths = line_widths(theme, zoom)

    def less_borders(found: re.Match[str]) -> str:
        borders = _BORDERS[found[1]] * widths[found[3]]
        return f"{max(0, round(int(found[2]) * zoom) - borders)}px"

    template = _COMMENT.sub("", resource_path("themes", "window.qss").read_text("utf-8"))
    tokens = {**theme.colours, **state_colours(theme)}
    tokens |= {f"{name}Width": f"{width}px" for name, width in widths.items()}
    sized = _LENGTH.sub(lambda found: f"{round(float(found[1]) * zoom)}px", template)
    sized = _LESS_BORDERS.sub(less_borders, sized)
    side_px = round(_ARROW * zoom)
    with_icons = _ICON.sub(lambda found: icon_path(found[1], found[2], side_px=side_px), sized)
    return _TOKEN.sub(lambda found: tokens[found[1]], with_icons)


def line_widths(theme: Theme, zoom: float) -> dict[str, int]:
    """Give the widths in px of hairlines, control edges and the focus ring."""
    focus = theme.size("lines.focus") * min(zoom, 1.5)
    return {
        "hair": round(theme.size("lines.hairline")),
        "edge": round(theme.size("lines.edge")),
        "focus": round(focus),
    }
