"""The chronology of a case as rows of text, in the columns in which a party timeline is read back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.account import Experience
from app.domain.decision import DecisionBasis
from app.domain.event import Event
from app.domain.meeting import Attendance
from app.domain.snapshot import CaseSnapshot
from app.domain.telling import told
from app.exchange.written_dates import readable_words

COLUMNS = (
    "Datum",
    "Tot en met",
    "Wat gebeurde er",
    "Soort",
    "Wie waren erbij",
    "Besluit",
    "MDO",
    "Bron",
    "Beleving",
)
"""Headings, in the order of the columns."""

Row = tuple[str, ...]

_DECISIONS = {
    DecisionBasis.NOOD: "nood",
    DecisionBasis.PLANMATIG: "planmatig",
    DecisionBasis.WETTELIJK: "wettelijk",
    DecisionBasis.ONBEKEND: "ja",
}


def chronology(case: CaseSnapshot) -> Iterator[Row]:
    """A row for every event in order, without the headings."""
    for event in case.events_in_order:
        yield row_of(case, event)


def row_of(case: CaseSnapshot, event: Event) -> Row:
    """One event as a row from which the same dates are read back."""
    period = case.case.period
    day = readable_words(event.when, period, is_lasting=event.until is not None)
    last = "" if event.until is None else readable_words(event.until, period)
    return (
        day,
        last,
        "\n".join((told(event), *_as_mentioned(event, day, last))),
        event.kind.label,
        "; ".join(_who(case, event)),
        "" if event.decision is None else _DECISIONS[event.decision.basis],
        "ja" if event.is_mdo else "",
        "; ".join(case.sources[one].description for one in event.source_ids),
        "\n".join(_words(case, event, experience) for experience in event.experiences),
    )


def _as_mentioned(event: Event, day: str, last: str) -> Iterator[str]:
    """Lines with the words people used for a date, where others stand in its column."""
    if day != event.when.text:
        yield f"Datum zoals genoemd: {event.when.text}"
    if event.until is not None and last != event.until.text:
        yield f"Tot en met zoals genoemd: {event.until.text}"


def _who(case: CaseSnapshot, event: Event) -> Iterable[str]:
    """Parties, professionals and family at an event, everybody once."""
    present = () if event.meeting is None else event.meeting.present
    family = () if event.meeting is None else event.meeting.family_present_ids
    ids = (
        *event.party_ids,
        *event.professional_ids,
        *(one for attendance in present for one in _ids_of(attendance)),
        *event.family_member_ids,
        *family,
    )
    return dict.fromkeys(name for one in ids if (name := case.actor_name(one)))


def _ids_of(attendance: Attendance) -> Iterator[str]:
    yield from (one for one in (attendance.professional_id, attendance.party_id) if one is not None)


def _words(case: CaseSnapshot, event: Event, experience: Experience) -> str:
    """Own words, with the speaker when that is not who supplied the event."""
    if experience.actor_id == event.supplied_by_id:
        return experience.text
    return f"{case.actor_name(experience.actor_id)}: {experience.text}"
