"""What all signals start from: the events that count, the spans in days, who was active when.

Everything here follows the paragraph *Common* of the contract on signals: only events
for the session and with a date, dates as their *rekendatum*, open spans up to the
*peildatum*.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.domain.event import Event, EventKind, EventLabel, Visibility
from app.domain.involvement import Involvement
from app.domain.meeting import AttendanceMode
from app.domain.party import Party
from app.domain.service import Service, ServiceOutcome
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.signals.days import Run, Runs, common, holds, merged
from app.signals.thresholds import Thresholds, thresholds_of

TRIGGER_KINDS = frozenset({EventKind.INCIDENT, EventKind.MELDING, EventKind.SIGNAAL})
FAVOURABLE = frozenset({EventLabel.RUST, EventLabel.WAT_WERKTE})


def day_of(when: When) -> int:
    """The rekendatum as an ordinal."""
    return when.reckoning_day.toordinal()


def during(events: Sequence[Event], first: int, last: int) -> Sequence[Event]:
    """Those of ``events``, which are in order of rekendatum, from one day up to and including another."""
    begin = bisect_left(events, first, key=_event_day)
    return events[begin : bisect_right(events, last, lo=begin, key=_event_day)]


def _event_day(event: Event) -> int:
    return day_of(event.when)


@dataclass(frozen=True, kw_only=True)
class Basis:
    """A snapshot seen as the signals see it. Days are ordinals."""

    case: CaseSnapshot
    thresholds: Thresholds

    @cached_property
    def shown(self) -> tuple[Event, ...]:
        """Events for the session, also those without a date, by rekendatum and id."""
        found = (e for e in self.case.events.values() if e.visibility is Visibility.SESSIE)
        return tuple(sorted(found, key=lambda e: (e.when.reckoning_day, e.id)))

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events that count: for the session and with a date."""
        return tuple(e for e in self.shown if e.when.is_known)

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """The events that count by id."""
        return {e.id: e for e in self.events}

    @cached_property
    def decisions(self) -> tuple[Event, ...]:
        """Events that count with a decision."""
        return tuple(e for e in self.events if e.decision is not None)

    @cached_property
    def meetings(self) -> tuple[Event, ...]:
        """Events that count with a meeting part, whatever their kind."""
        return tuple(e for e in self.events if e.meeting is not None)

    @cached_property
    def mdos(self) -> tuple[Event, ...]:
        """Events that count that are an MDO."""
        return tuple(e for e in self.meetings if e.is_mdo)

    @cached_property
    def contacts(self) -> tuple[Event, ...]:
        """Events of the kind contact."""
        return tuple(e for e in self.events if e.kind is EventKind.CONTACT)

    @cached_property
    def triggers(self) -> tuple[Event, ...]:
        """Incidents, reports and concerns that are not good news."""
        return tuple(
            e for e in self.events if e.kind in TRIGGER_KINDS and not FAVOURABLE.intersection(e.labels)
        )

    @property
    def core(self) -> tuple[Party, ...]:
        """Kernpartijen in the order of their lanes."""
        return self.case.core_parties

    @property
    def codes(self) -> Mapping[str, str]:
        """The afkorting of each kernpartij by id."""
        return {party.id: party.code for party in self.core}

    @property
    def last_day(self) -> int:
        """The peildatum."""
        return self.case.case.reference_day.toordinal()

    @property
    def within(self) -> Run:
        """First and last day of the case: D in the contract; first > last when it has no days."""
        return (self.case.case.period.start.toordinal(), self.last_day)

    @cached_property
    def start(self) -> int:
        """The first aanmelding, else the first day of the case."""
        found = (day_of(e.when) for e in self.events if e.kind is EventKind.AANMELDING)
        return next(found, self.within[0])

    def run(self, start: When, end: When | None) -> Run | None:
        """A span as days; None when it is open and begins after the peildatum."""
        first = day_of(start)
        if end is None:
            return (first, self.last_day) if first <= self.last_day else None
        return (first, max(first, day_of(end)))

    def runs(self, spans: Iterable[tuple[When, When | None]]) -> list[Run]:
        """The spans that have days."""
        return [run for start, end in spans if (run := self.run(start, end)) is not None]

    def involvement_runs(self, involvements: Iterable[Involvement]) -> list[Run]:
        """The days of involvements, one run each."""
        return self.runs((i.start, i.end) for i in involvements)

    @cached_property
    def active(self) -> Mapping[str, Runs]:
        """Per party the days of the case on which it was involved."""
        gathered: dict[str, list[Run]] = {party_id: [] for party_id in self.case.parties}
        for involvement in self.case.involvements.values():
            gathered.setdefault(involvement.party_id, []).extend(self.involvement_runs([involvement]))
        return {party_id: common(merged(runs), (self.within,)) for party_id, runs in gathered.items()}

    def is_active(self, party_id: str, day: int) -> bool:
        """Whether the party was involved on that day of the case."""
        return holds(self.active.get(party_id, ()), day)

    def party_of(self, professional_id: str) -> str | None:
        """The party of a professional."""
        found = self.case.professionals.get(professional_id)
        return None if found is None else found.party_id

    def modes(self, event: Event) -> Mapping[str, frozenset[AttendanceMode]]:
        """Per party how people of it took part in the meeting of ``event``."""
        gathered: dict[str, set[AttendanceMode]] = {}
        for attendance in event.meeting.present if event.meeting else ():
            party_id: str | None = attendance.party_id
            if attendance.professional_id is not None:
                party_id = self.party_of(attendance.professional_id) or party_id
            if party_id is not None:
                gathered.setdefault(party_id, set()).add(attendance.mode)
        return {party_id: frozenset(modes) for party_id, modes in gathered.items()}

    def parties_in(self, event: Event) -> frozenset[str]:
        """The parties of the professionals of an event."""
        found = (self.party_of(professional_id) for professional_id in event.professional_ids)
        return frozenset(party_id for party_id in found if party_id is not None)

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """Aanbod by rekendatum of its start, then id."""
        return tuple(sorted(self.case.services.values(), key=lambda s: (s.start.reckoning_day, s.id)))

    def service_run(self, service: Service) -> Run | None:
        """The days a service ran; none when it was never started."""
        if service.outcome is ServiceOutcome.NIET_GESTART:
            return None
        return self.run(service.start, service.end)

    def before(self, events: Sequence[Event], day: int, most: int) -> Sequence[Event]:
        """Those of ``events``, which are in order, that lie 0 … ``most`` days before ``day``."""
        return during(events, day - most, day)


def basis_of(case: CaseSnapshot) -> Basis:
    """The basis of a case with its own thresholds."""
    return Basis(case=case, thresholds=thresholds_of(case))
