"""A theme as the palette that Qt widgets and their style draw with."""

from PySide6.QtGui import QColor, QPalette

from app.themes import Theme
from app.ui.theme.state_colours import state_colours

_Role = QPalette.ColorRole

_TOKENS = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "raised",
    _Role.AlternateBase: "laneAlt",
    _Role.Text: "text",
    _Role.PlaceholderText: "text3",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "text",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "onSelection",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.Accent: "accent",
    _Role.Light: "raised",
    _Role.Midlight: "line",
    _Role.Mid: "lineStrong",
    _Role.Dark: "control",
    _Role.Shadow: "lineStrong",
}
_WORDS = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def palette_of(theme: Theme) -> QPalette:
    """Fill every role of the palette from the tokens; disabled words are paler."""
    palette = QPalette()
    for role, token in _TOKENS.items():
        palette.setColor(role, QColor(theme.colour(token)))
    disabled = QColor(state_colours(theme)["disabledText"])
    for role in _WORDS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette
