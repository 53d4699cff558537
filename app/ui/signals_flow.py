"""From a signal to the timeline and back: the page of signals, made when it is first shown, and its bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.signals.target import Target, span_of
from app.ui.picture_brush import PictureBrush
from app.ui.road import Step
from app.ui.session import CaseSession
from app.ui.signals.return_bar import ReturnBar
from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.view_state import ViewState

if TYPE_CHECKING:  # the page brings all signals and figures, which the first picture need not wait for
    from app.ui.signals.page import SignalsPage

_ROOM = 0.12
_LEAST_DAYS = 21.0


class SignalsFlow(QObject):
    """Walks between the signals and the timeline.

    Signals:
        step_requested(Step): go to this step of the road.
    """

    step_requested = Signal(object)

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, canvas: TimelineCanvas
    ) -> None:
        super().__init__(canvas)
        self._session = session
        self._view_state = view_state
        self._look = look
        self._canvas = canvas
        self._page: SignalsPage | None = None
        self.bar = ReturnBar(look)
        self.bar.return_requested.connect(self.go_back)

    @property
    def page(self) -> SignalsPage:
        """The page of signals; it is made when somebody asks for it."""
        if self._page is None:
            from app.ui.signals.page import SignalsPage

            brush = PictureBrush(self._look, self)
            self._page = SignalsPage(self._session, self._view_state, self._look, brush)
            self._page.target_chosen.connect(self._on_target_chosen)
        return self._page

    def regions(self) -> list[QWidget]:
        """The parts F6 goes through on the page."""
        return [self.page.list, self.page.column]

    def go_back(self) -> None:
        """Back to the signals, where one left them."""
        self.step_requested.emit(Step.SIGNALEN)
        self.page.column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_target_chosen(self, target: Target, title: str) -> None:
        self.step_requested.emit(Step.TIJDLIJN)
        case, chosen = self._session.snapshot, self._view_state.event_filter
        ids = [one for one in target.event_ids if one in case.events]
        if chosen is not None and not all(chosen.accepts(case, case.events[one]) for one in ids):
            self._view_state.set_event_filter(None)
        self._view_state.select(ids, self)
        if ids:
            self._view_state.reveal_requested.emit(ids[0])
        span = span_of(case, target)
        if span is not None:
            self._canvas.show_span(*with_room(span[0].toordinal(), span[1].toordinal() + 1))
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.show_origin(title, len(ids))


def with_room(first: float, last: float) -> tuple[float, float]:
    """A time with some room around it, and never so short that nothing is to be seen beside it."""
    room = max((last - first) * _ROOM, (_LEAST_DAYS - (last - first)) / 2)
    return (first - room, last + room)
