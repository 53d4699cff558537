"""Fonts of the timeline: any size in parts of a pixel, with widths that grow evenly.

Qt rounds the size of a font to whole pixels. So there is one large font per style, and
text is drawn with it scaled down.
"""

from PySide6.QtGui import QFont

from app.ui.theme.fonts import FAMILY

DRAWN_SIZE = 100
"""Size in pixels of the fonts that are scaled to the size that is wanted."""


def large_font(*, bold: bool = False, italic: bool = False) -> QFont:
    """Inter in `DRAWN_SIZE` pixels, with figures of equal width and nothing fitted to the screen."""
    font = QFont(FAMILY)
    font.setPixelSize(DRAWN_SIZE)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
