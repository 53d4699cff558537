"""Fonts of the timeline: sizes in parts of a pixel, widths that do not depend on the zoom of the screen."""

from PySide6.QtGui import QFont, QGuiApplication

from app.ui.theme.fonts import FAMILY

_POINTS_PER_INCH = 72.0


def timeline_font(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Inter in ``size`` pixels, with figures of equal width and no rounding to whole pixels."""
    font = QFont(FAMILY)
    screen = QGuiApplication.primaryScreen()
    per_inch = screen.logicalDotsPerInch() if screen is not None else 96.0
    font.setPointSizeF(max(size, 1.0) * _POINTS_PER_INCH / per_inch)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
