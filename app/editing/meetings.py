"""The meeting part of an event; who was there has a file of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.errors import NotFoundError
from app.domain.event import Event
from app.domain.ids import MeetingId, new_id
from app.domain.meeting import Attendance, Meeting, MeetingKind
from app.editing.event_parts import InEvent
from app.editing.intention import Changes, changed


@dataclass(frozen=True, kw_only=True)
class MakeMeeting(InEvent):
    """Make an event a meeting of some kind; the professionals at it count as present until changed."""

    kind: MeetingKind

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Overleg vastgelegd"

    def become(self, event: Event) -> Event:
        """The event with a meeting of this kind; what was known of a meeting stays."""
        if event.meeting is not None:
            return replace(event, meeting=replace(event.meeting, kind=self.kind))
        present = tuple(Attendance(professional_id=one) for one in event.professional_ids)
        meeting = Meeting(id=MeetingId(new_id("OV")), kind=self.kind, present=present)
        return replace(event, meeting=meeting)


@dataclass(frozen=True, kw_only=True)
class MakeMdo(MakeMeeting):
    """Make an event, or the meeting it already is, a multidisciplinary one."""

    kind: MeetingKind = MeetingKind.MDO

    @property
    def label(self) -> str:
        """What undo shows."""
        return "MDO vastgelegd"


@dataclass(frozen=True, kw_only=True)
class ChangeMeeting(InEvent):
    """Change fields of the meeting of an event."""

    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Overleg gewijzigd"

    def become(self, event: Event) -> Event:
        """The event with its meeting changed."""
        return replace(event, meeting=changed(meeting_of(event), self.changes))


@dataclass(frozen=True, kw_only=True)
class RemoveMeeting(InEvent):
    """Take the meeting part away, with attendance and agreements; the event stays."""

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Overleg verwijderd"

    def become(self, event: Event) -> Event:
        """The event without a meeting."""
        return replace(event, meeting=None)


def meeting_of(event: Event) -> Meeting:
    """The meeting of an event. Raises NotFoundError when it has none."""
    if event.meeting is None:
        raise NotFoundError("Geen overleg", "Bij deze gebeurtenis is geen overleg vastgelegd.")
    return event.meeting
