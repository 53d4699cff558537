"""Dragging events in time: ghosts and the new date follow the mouse, whole days at a time."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.event import Event
from app.domain.ids import EventId
from app.domain.wording import days_text, short_day_text
from app.timeline.marks import extent_of, mark_of
from app.timeline.picture import Layer, Part
from app.timeline.shapes import Glyph, Line, Rect, Shape, Text
from app.timeline.states import Found
from app.timeline.viewport import date_at
from app.ui.timeline.surface import Pointer, Surface

_MOST_GHOSTS = 60


class MoveEventsTool:
    """Moves the selected events that are not locked; one step for undo, made on release."""

    def __init__(self, surface: Surface, pointer: Pointer, grabbed_id: str) -> None:
        self._surface = surface
        self._start = self._last = pointer
        events = surface.sight.layout.case.events
        chosen = (events[key] for key in surface.selected_ids if key in events)
        self._events = tuple(event for event in chosen if not event.locked and event.when.is_known)
        self._grabbed = events.get(grabbed_id)
        self._days = 0

    @property
    def days(self) -> int:
        """How many days later (negative: earlier) the events would be."""
        return self._days

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse in whole days."""
        self._last = pointer
        self._days = round((pointer.x - self._start.x) / self._surface.sight.view.viewport.scale)
        self._surface.show_preview()

    def release(self, pointer: Pointer) -> None:
        """Move the events; a refusal is told by the session."""
        self.move(pointer)
        if self._days and self._events:
            from app.editing.events import MoveEvents  # storage comes with it

            ids = tuple(EventId(event.id) for event in self._events)
            self._surface.session.try_run(MoveEvents(event_ids=ids, days=self._days))
        self._days = 0
        self._surface.show_preview()

    def cancel(self) -> None:
        """Leave the events where they are."""
        self._days = 0
        self._surface.show_preview()

    def preview(self) -> tuple[Layer, ...]:
        """Ghosts of the marks in their new place, and the new date of the one under the mouse."""
        return (
            Layer(part=Part.OVERLAY, shapes=tuple(self._ghosts()), clip=self._surface.sight.plan.lanes),
            Layer(part=Part.OVERLAY, shapes=tuple(self._read_out())),
        )

    def _ghosts(self) -> Iterator[Shape]:
        view = self._surface.sight.view
        shift = self._days * view.viewport.scale
        for event in self._events[:_MOST_GHOSTS]:
            found = self._surface.sight.locate(event.id)
            if found is not None:
                yield from _ghost(event, found, shift, view.sizes.mark)

    def _read_out(self) -> Iterator[Shape]:
        sight = self._surface.sight
        event = self._grabbed
        if event is None:
            return
        text = self._words(event)
        size = sight.view.sizes.label
        width = sight.layout.measure.width(text, size, bold=True)
        unit = sight.view.sizes.unit
        left = min(self._last.x + 14 * unit, sight.plan.width - width - 20 * unit)
        top = max(self._last.y - 34 * unit, 4 * unit)
        x = sight.view.viewport.x_of(extent_of(event).at + self._days)
        yield Line(x, sight.plan.lanes.y, x, sight.plan.lanes.bottom, "focus", unit)
        yield Rect(left, top, width + 16 * unit, size * 2, "raised", "focus", 1.5 * unit, 4 * unit)
        yield Text(left + 8 * unit, top + size * 1.34, text, size, bold=True, width=width)

    def _words(self, event: Event) -> str:
        """The new date with the distance to the old one, or why it does not move."""
        if event.locked:
            return QCoreApplication.translate(
                "MoveEventsTool", "Vergrendeld: deze gebeurtenis verschuift niet"
            )
        extent = extent_of(event)
        date = short_day_text(date_at(extent.first + self._days))
        if not event.when.is_exact:
            date = f"{date} – {short_day_text(date_at(extent_of(event).last - 1 + self._days))}"
        sign = "+" if self._days > 0 else "−"
        return f"{date} ({sign}{days_text(abs(self._days))})" if self._days else date


def _ghost(event: Event, found: Found, shift: float, scale: float) -> Iterator[Shape]:
    if found.tag is not None:
        tag = found.tag
        yield Rect(tag.x + shift, tag.y, tag.width, tag.height, None, "focus", 1.5, 4.0, dash=(4.0, 3.0))
        return
    mark = mark_of(event)
    yield Glyph(mark.glyph, found.x + shift, found.y, scale, hollow=mark.is_uncertain, faint=not shift)
