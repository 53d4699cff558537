"""Widths of text as Qt will draw it, each measured once."""

from PySide6.QtGui import QFontMetricsF

from app.ui.timeline.fonts import timeline_font

_MOST_KNOWN = 40_000


class QtTextMeasure:
    """Measures with the fonts the timeline is painted in."""

    def __init__(self) -> None:
        self._metrics: dict[tuple[float, bool, bool], QFontMetricsF] = {}
        self._known: dict[tuple[str, float, bool, bool], float] = {}

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Width of one line of text in pixels."""
        key = (text, size, bold, italic)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = self._metrics_of(size, bold=bold, italic=italic).horizontalAdvance(
                text
            )
        return known

    def _metrics_of(self, size: float, *, bold: bool, italic: bool) -> QFontMetricsF:
        found = self._metrics.get((size, bold, italic))
        if found is None:
            found = QFontMetricsF(timeline_font(size, bold=bold, italic=italic))
            self._metrics[(size, bold, italic)] = found
        return found
