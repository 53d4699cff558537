"""The order in which Tab goes through a page: that in which the page is read.

Qt puts what is made later at the end, also when it stands in the middle, such as a chip.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def reading_order(widget: QWidget) -> list[QWidget]:
    """Everything in a widget that takes the focus by Tab, from top to bottom as its layouts have it."""
    return [found for found in _in_layouts(widget) if found.focusPolicy() & Qt.FocusPolicy.TabFocus]


def follow_reading_order(widgets: list[QWidget]) -> None:
    """Let Tab go through the widgets in this order."""
    for former, later in pairwise(widgets):
        QWidget.setTabOrder(former, later)


def _in_layouts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    yield widget
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    for item in filter(None, items):
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield from _in_layouts(widget)
        elif inner is not None:
            yield from _in_layout(inner)
