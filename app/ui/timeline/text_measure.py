"""Widths of text as Qt will draw it, each text measured once for all sizes."""

from PySide6.QtGui import QFontMetricsF

from app.ui.timeline.fonts import DRAWN_SIZE, large_font

_MOST_KNOWN = 40_000


class QtTextMeasure:
    """Measures with the fonts the timeline is painted in."""

    def __init__(self) -> None:
        self._metrics: dict[tuple[bool, bool], QFontMetricsF] = {}
        self._known: dict[tuple[str, bool, bool], float] = {}

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Width of one line of text in pixels."""
        key = (text, bold, italic)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._metrics_of(bold=bold, italic=italic).horizontalAdvance(text) / DRAWN_SIZE
            self._known[key] = known
        return known * size

    def _metrics_of(self, *, bold: bool, italic: bool) -> QFontMetricsF:
        found = self._metrics.get((bold, italic))
        if found is None:
            found = self._metrics[(bold, italic)] = QFontMetricsF(large_font(bold=bold, italic=italic))
        return found
