"""Rows of different parties, put in pairs by hand: the same happening told twice, or not.

Made up, in the words in which such rows come in. Each telling is party, date, kind, who was
there and what happened. All of them stand in one case, so that a row of one pair may also be
taken for that of another.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.event import Event, EventKind
from app.domain.ids import EventId, FamilyMemberId, MeetingId, PartyId, ProfessionalId
from app.domain.meeting import Meeting, MeetingKind
from app.domain.professional import Function
from app.domain.snapshot import CaseSnapshot
from app.exchange.dates_nl import read_date
from app.exchange.party_timeline.people import match_people
from app.exchange.party_timeline.titles import title_of
from app.exchange.party_timeline.values import event_kind
from tests.builders import a_case, a_family_member, a_party, a_professional, a_snapshot

Telling = tuple[str, str, str, str, str]


@dataclass(frozen=True)
class Pair:
    """Two tellings, and whether somebody who knows the case calls them one happening."""

    same: bool
    one: Telling
    other: Telling


_FILE = Path(__file__).with_suffix(".csv")


def _read() -> tuple[Pair, ...]:
    with _FILE.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))[1:]
    return tuple(Pair(same=row[0] == "ja", one=_telling(row[1:6]), other=_telling(row[6:11])) for row in rows)


def _telling(cells: list[str]) -> Telling:
    code, date, kind, who, text = cells
    return code, date, kind, who, text


PAIRS = _read()


def the_case() -> CaseSnapshot:
    """A case with nothing told yet: six parties, their people and the family."""
    names = {
        "TOE": "Jeugdteam Lindervoort",
        "AAN": "De Overhaven",
        "GI": "Jeugdbescherming Veldrijk",
        "VT": "Veilig Thuis",
        "SCH": "Basisschool De Kringwilg",
        "RVK": "Raad voor de Kinderbescherming",
    }
    return a_snapshot(
        *(a_party(code, name) for code, name in names.items()),
        a_professional("F1", "SCH", designation="Intern begeleider", function=Function.INTERN_BEGELEIDER),
        a_professional("F2", "GI", designation="Jeugdbeschermer 1", function=Function.JEUGDBESCHERMER),
        *(
            a_family_member(f"L{n}", designation=name)
            for n, name in enumerate(("Moeder", "Vader", "Dochter", "Zoon"))
        ),
    )


def event_of(case: CaseSnapshot, event_id: str, telling: Telling) -> Event:
    """The event an import makes of a telling."""
    code, date, kind, who, text = telling
    when = read_date(date, a_case().period).when
    assert when is not None, date
    people = match_people(case, who)
    is_mdo = kind == "MDO"
    event = Event(
        id=EventId(event_id),
        when=when,
        kind=EventKind.OVERLEG if is_mdo else event_kind(kind) or EventKind.OVERIG,
        title=title_of(text),
        fact=text,
        supplied_by_id=PartyId(code),
        party_ids=(PartyId(code), *(PartyId(one) for one in people.party_ids)),
        professional_ids=tuple(ProfessionalId(one) for one in people.professional_ids),
        family_member_ids=tuple(FamilyMemberId(one) for one in people.family_ids),
    )
    meeting = Meeting(id=MeetingId(f"M-{event_id}"), kind=MeetingKind.MDO)
    return replace(event, meeting=meeting) if is_mdo else event


def the_told_case() -> CaseSnapshot:
    """The case with both tellings of every pair in it: ``P07-a`` and ``P07-b``."""
    case = the_case()
    tellings = [
        event_of(case, f"P{number:02}-{side}", telling)
        for number, pair in enumerate(PAIRS)
        for side, telling in (("a", pair.one), ("b", pair.other))
    ]
    return case.with_entities(tellings)


def the_true_pairs() -> frozenset[frozenset[str]]:
    """The ids of tellings of one happening."""
    return frozenset(frozenset({f"P{n:02}-a", f"P{n:02}-b"}) for n, pair in enumerate(PAIRS) if pair.same)
