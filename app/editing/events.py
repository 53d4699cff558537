"""What can be done to events as a whole; their parts have files of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.event import Event, EventLabel
from app.domain.ids import AccountId, AgreementId, DecisionId, EventId, MeetingId, new_id
from app.domain.meeting import Meeting
from app.domain.when import When
from app.domain.wording import count_text, worded
from app.editing.event_keeping import event_of, put_events
from app.editing.intention import AddOne, ChangeOne, Changes, Intention, changed, refuse_known

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddEvent(AddOne):
    """Add an event; the parties of the people in it come along."""

    event: Event

    def apply(self, work: UnitOfWork) -> None:
        """Put the event. Raises InvariantError when its id is already there."""
        refuse_known(work.case, self.event)
        put_events(work, (self.event,))


@dataclass(frozen=True, kw_only=True)
class ChangeEvent(ChangeOne):
    """Change fields of one event."""

    KIND = EntityKind.EVENT

    event_id: EventId

    def apply(self, work: UnitOfWork) -> None:
        """Put the event with its new values. Raises InvariantError when it is locked and would move."""
        put_events(work, (changed(event_of(work.case, self.event_id), self.changes),))


@dataclass(frozen=True, kw_only=True)
class ForEvents(Intention):
    """Base of what is done to several events at once; the label counts them."""

    event_ids: tuple[EventId, ...]

    def labelled(self, participle: str) -> str:
        """A label such as 'Gebeurtenis verwijderd' or '3 gebeurtenissen verwijderd'."""
        if len(self.event_ids) == 1:
            return f"Gebeurtenis {participle}"
        return f"{count_text(len(self.event_ids), 'gebeurtenis', 'gebeurtenissen')} {participle}"

    def events(self, work: UnitOfWork) -> list[Event]:
        """The events themselves. Raises NotFoundError when one is not there."""
        return [event_of(work.case, event_id) for event_id in dict.fromkeys(self.event_ids)]


@dataclass(frozen=True, kw_only=True)
class ChangeEvents(ForEvents):
    """Give several events the same values in some fields."""

    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("gewijzigd")

    def apply(self, work: UnitOfWork) -> None:
        """Put all of them with the new values."""
        put_events(work, [changed(event, self.changes) for event in self.events(work)])


@dataclass(frozen=True, kw_only=True)
class DeleteEvents(ForEvents):
    """Remove events with all their parts; what refers to them lets them go."""

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("verwijderd")

    def apply(self, work: UnitOfWork) -> None:
        """Remove all of them. Raises NotFoundError when one is not there."""
        for event in self.events(work):
            work.remove(EntityKind.EVENT, event.id)


@dataclass(frozen=True, kw_only=True)
class DuplicateEvents(ForEvents):
    """Put a copy beside each event, on the same date; the change set names the copies."""

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("gekopieerd")

    def apply(self, work: UnitOfWork) -> None:
        """Put the copies, with ids of their own in all their parts."""
        put_events(work, [copy_of(event) for event in self.events(work)])


@dataclass(frozen=True, kw_only=True)
class LabelEvents(ForEvents):
    """Give events labels and take others away."""

    add: tuple[EventLabel, ...] = ()
    remove: tuple[EventLabel, ...] = ()

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("gelabeld" if self.add else "ontdaan van labels")

    def apply(self, work: UnitOfWork) -> None:
        """Put all of them with the labels in the order in which they were given."""
        put_events(work, [replace(event, labels=self._labels(event)) for event in self.events(work)])

    def _labels(self, event: Event) -> tuple[EventLabel, ...]:
        return tuple(one for one in dict.fromkeys((*event.labels, *self.add)) if one not in self.remove)


@dataclass(frozen=True, kw_only=True)
class MoveEvents(ForEvents):
    """Move events a number of days later (negative: earlier); those without a date stay."""

    days: int

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("verplaatst")

    def apply(self, work: UnitOfWork) -> None:
        """Put all of them on their new dates. Raises InvariantError when one is locked."""
        put_events(work, [moved(event, self.days) for event in self.events(work)])


@dataclass(frozen=True, kw_only=True)
class SetEventDate(Intention):
    """Give an event another date; ``until`` is the last day of a lasting one."""

    event_id: EventId
    when: When
    until: When | None = None

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Datum gewijzigd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the event on its new date. Raises InvariantError when it is locked."""
        event = event_of(work.case, self.event_id)
        put_events(work, (replace(event, when=self.when, until=self.until),))


@dataclass(frozen=True, kw_only=True)
class OrderOnDay(Intention):
    """Put events with the same date in the order of ``event_ids``; others of that date follow."""

    event_ids: tuple[EventId, ...]

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Volgorde op de dag gewijzigd"

    def apply(self, work: UnitOfWork) -> None:
        """Number the events of that date. Raises InvariantError when their dates differ."""
        named = [event_of(work.case, event_id) for event_id in dict.fromkeys(self.event_ids)]
        dates = {event.when.order_key for event in named}
        if len(dates) > 1:
            raise InvariantError(
                "Volgorde",
                "De volgorde geldt voor gebeurtenissen met dezelfde datum.",
                "Wijzig eerst de datum.",
            )
        others = [e for e in work.case.events_in_order if e.when.order_key in dates and e not in named]
        ordered = [replace(event, order=order) for order, event in enumerate((*named, *others))]
        work.put_all(ordered)


def copy_of(event: Event) -> Event:
    """The same event again, not locked, with fresh ids for itself and its parts."""
    accounts = (replace(account, id=AccountId(new_id("LZ"))) for account in event.accounts)
    decision = event.decision
    return replace(
        event,
        id=EventId(new_id("G")),
        locked=False,
        order=event.order + 1,
        accounts=tuple(accounts),
        meeting=None if event.meeting is None else _copied_meeting(event.meeting),
        decision=None if decision is None else replace(decision, id=DecisionId(new_id("BS"))),
    )


def _copied_meeting(meeting: Meeting) -> Meeting:
    agreements = (replace(agreement, id=AgreementId(new_id("AF"))) for agreement in meeting.agreements)
    return replace(meeting, id=MeetingId(new_id("OV")), agreements=tuple(agreements))


def moved(event: Event, days: int) -> Event:
    """The event a number of days later, with new words for its date."""
    if not event.when.is_known or days == 0:
        return event
    until = None if event.until is None else shifted(event.until, days)
    return replace(event, when=shifted(event.when, days), until=until)


def shifted(when: When, days: int) -> When:
    """A date a number of days later, in words made for it."""
    return worded(when.shifted(days, when.text))
