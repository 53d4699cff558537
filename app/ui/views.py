"""The one place where the timeline, its overview and the inspector are chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.inspector.inspector import Inspector
from app.ui.timeline.canvas import TimelineCanvas


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """What stands in the workplace beside the table; the parts do not know of each other."""

    canvas: TimelineCanvas
    overview: QWidget
    inspector: Inspector
