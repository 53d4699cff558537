"""The one place where the timeline, the inspector and the marks of the table are chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.session import CaseSession
from app.ui.table.model import MarkIcon
from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.view_state import ViewState


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """What stands in the workplace; the parts do not know of each other."""

    canvas: TimelineCanvas
    overview: QWidget
    inspector: QWidget
    mark_icon: MarkIcon


MakeViews = Callable[[CaseSession, ViewState, ThemedLook], Views]
