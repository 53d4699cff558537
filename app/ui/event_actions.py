"""What is done to events as a whole: add, copy, remove, select all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import EventId
from app.ui.case_page import CasePage
from app.ui.road import Step

if TYPE_CHECKING:
    from app.editing.command import Command


class EventActions(QObject):
    """Acts on the selection of a page; what cannot be done is told by the session."""

    def __init__(self, page: CasePage) -> None:
        super().__init__(page)
        self._page = page

    def add(self) -> None:
        """Let the user type a new event, at the date it most likely has."""
        if not self._page.shows_work:
            self._page.show_step(Step.TIJDLIJN)
        self._page.work.begin_entry(self._entry_start())

    def add_at(self, day: date, lane_id: str) -> None:
        """Let the user type a new event on this day, with the party of the lane if it is one."""
        party = self._page.session.snapshot.parties.get(lane_id)
        end = "" if party is None else f", {party.code}"
        self._page.work.begin_entry(_typed(day), end)

    def _entry_start(self) -> str:
        """The date a new event most likely has: that of the selected one, or the middle of the view."""
        current = self._page.session.snapshot.events.get(self._page.view_state.current_id or "")
        if current is not None and current.when.is_known:
            return f"{current.when.text}, "
        span = self._page.view_state.visible_span
        if span is None:
            return ""
        return _typed(date.fromordinal(round((span[0] + span[1]) / 2)))

    def duplicate(self) -> None:
        """Copy the selected events and select the copies."""
        from app.editing.events import DuplicateEvents

        if ids := self._selected_ids():
            known = set(self._page.session.snapshot.events)
            if self._run(DuplicateEvents(event_ids=ids)):
                self._page.view_state.select(sorted(set(self._page.session.snapshot.events) - known), self)

    def delete(self) -> None:
        """Remove the selected events and offer the way back."""
        from app.editing.events import DeleteEvents

        ids = self._selected_ids()
        if ids and self._page.shows_work:
            command = DeleteEvents(event_ids=ids)
            if self._run(command):
                self._page.work.toast.show_message(f"{command.label}.")

    def select_all(self) -> None:
        """Select every event the filter lets through."""
        case, chosen = self._page.session.snapshot, self._page.view_state.event_filter
        events = case.events_in_order if chosen is None else chosen.matching(case)
        self._page.view_state.select([event.id for event in events], self)

    def _selected_ids(self) -> tuple[EventId, ...]:
        return tuple(EventId(one) for one in self._page.view_state.selected_ids)

    def _run(self, command: Command) -> bool:
        return self._page.session.try_run(command, self)


def _typed(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}, "
