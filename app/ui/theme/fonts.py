"""The bundled letter: Inter, with figures of equal width.

The program never asks the computer for a font, so it looks alike everywhere and
columns of dates and counts line up.
"""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from app.paths import resource_path

FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.ttf", "Inter-Bold.ttf", "Inter-Italic.ttf", "Inter-BoldItalic.ttf")
_LOADED = "bundled_fonts_loaded"


class FontFileError(RuntimeError):
    """A bundled font cannot be read: the installation is damaged."""


def load_fonts(app: QGuiApplication) -> str:
    """Make the bundled fonts known, once per application; give the family name."""
    if not app.property(_LOADED):
        for name in FONT_FILES:
            load_font(resource_path("fonts", name))
        app.setProperty(_LOADED, True)
    return FAMILY


def interface_font(size_px: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Make the font for a size in pixels, with tabular figures."""
    font = QFont(FAMILY)
    font.setPixelSize(round(size_px))
    font.setBold(bold)
    font.setItalic(italic)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def load_font(file: Path) -> None:
    """Make one font file known; FontFileError when it cannot be read."""
    if QFontDatabase.addApplicationFont(str(file)) < 0:
        raise FontFileError(f"Lettertype {file.name} is niet te lezen")
