"""The one place where the timeline, its overview and the inspector are chosen."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.inspector.inspector import Inspector
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.timeline.overview_strip import OverviewStrip
from app.ui.view_state import ViewState


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """What stands in the workplace beside the table; the parts do not know of each other."""

    canvas: TimelineCanvas
    overview: OverviewStrip
    inspector: Inspector


def make_views(session: CaseSession, view_state: ViewState, look: ThemedLook) -> Views:
    """Make the views of a case; whoever places them is their parent."""
    views = Views(
        canvas=TimelineCanvas(session, view_state, look),
        overview=OverviewStrip(session, view_state, look),
        inspector=Inspector(session, view_state, look),
    )
    views.overview.span_requested.connect(views.canvas.show_span)
    return views
