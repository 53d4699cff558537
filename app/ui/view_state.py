"""What the user looks at: selection, filter, colours and the visible time, shared by all views."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.timeline.view import ColourBy

if TYPE_CHECKING:
    from app.domain.filters import EventFilter


VisibleSpan = tuple[float, float]
"""First and last day in view, as proleptic ordinals (`date.toordinal`) with the time of day as fraction."""


class ViewState(QObject):
    """The shared state of looking; nothing of it is stored in the case.

    Signals:
        selection_changed(object): other events are selected; with whoever selected them.
        filter_changed(): another filter holds.
        colour_mode_changed(): marks take their colour from something else.
        view_changed(): the canvas shows another time.
        reveal_requested(str): bring the event with this id into view.
        edit_requested(str): edit this field of the current event ("title", "fact", "when"; "" for any).
    """

    selection_changed = Signal(object)
    filter_changed = Signal()
    colour_mode_changed = Signal()
    view_changed = Signal()
    reveal_requested = Signal(str)
    edit_requested = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selected_ids: tuple[str, ...] = ()
        self._current_id: str | None = None
        self._event_filter: EventFilter | None = None
        self._colour_mode = ColourBy.PARTIJ
        self._visible_span: VisibleSpan | None = None

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """Ids of the selected events, in the order in which they were given."""
        return self._selected_ids

    @property
    def current_id(self) -> str | None:
        """The one event that details are shown of; the last of the selection, or None."""
        return self._current_id

    @property
    def event_filter(self) -> EventFilter | None:
        """Which events are shown; None shows all."""
        return self._event_filter

    @property
    def colour_mode(self) -> ColourBy:
        """What the colour of a mark tells."""
        return self._colour_mode

    @property
    def visible_span(self) -> VisibleSpan | None:
        """First and last day in view; None as long as no canvas has shown anything."""
        return self._visible_span

    def select(self, ids: Iterable[str], origin: object | None = None, *, current: str | None = None) -> None:
        """Select these events instead; ``current`` defaults to the last of them."""
        chosen = tuple(dict.fromkeys(ids))
        leading = current if current in chosen else (chosen[-1] if chosen else None)
        if (chosen, leading) == (self._selected_ids, self._current_id):
            return
        self._selected_ids, self._current_id = chosen, leading
        self.selection_changed.emit(origin)

    def is_selected(self, event_id: str) -> bool:
        """Whether an event is among the selected ones."""
        return event_id in self._selected_ids

    def forget_missing(self, present: Iterable[str]) -> None:
        """Keep only those selected events that still are in the case."""
        there = set(present)
        self.select((event_id for event_id in self._selected_ids if event_id in there), self)

    def set_event_filter(self, event_filter: EventFilter | None) -> None:
        """Show only the events this filter accepts; None shows all."""
        if event_filter != self._event_filter:
            self._event_filter = event_filter
            self.filter_changed.emit()

    def set_colour_mode(self, mode: ColourBy) -> None:
        """Let the colour of marks tell something else."""
        if mode is not self._colour_mode:
            self._colour_mode = mode
            self.colour_mode_changed.emit()

    def set_visible_span(self, first_day: float, last_day: float) -> None:
        """Note which time the canvas shows; the canvas calls this."""
        if (first_day, last_day) != self._visible_span:
            self._visible_span = (first_day, last_day)
            self.view_changed.emit()
