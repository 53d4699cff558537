"""Understanding one line of quick entry, such as "14 sept 2021, dochter vertrekt, GI en school"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.event import Event, EventKind
from app.domain.ids import EventId, PartyId, new_id
from app.domain.party import Party
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.exchange.dates_nl import read_date

_SEPARATORS = re.compile(r"\s*[·|;\t]\s*|\s*,\s+|\s+[–-]\s+|:\s+")
_LISTED = re.compile(r"\s*(?:,|/|&|\+|\ben\b)\s*")
_LOOSE_ENDS = " ,:;·|–-"
_MOST_DATE_WORDS = 8
_KIND_WORDS = {
    "aanmelding": EventKind.AANMELDING,
    "melding": EventKind.MELDING,
    "incident": EventKind.INCIDENT,
    "huisbezoek": EventKind.CONTACT,
    "gesprek": EventKind.CONTACT,
    "besluit": EventKind.BESLUIT,
    "zitting": EventKind.ZITTING,
    "beschikking": EventKind.BESCHIKKING,
    "rapport": EventKind.RAPPORT,
    "klacht": EventKind.KLACHT,
    "evaluatie": EventKind.EVALUATIE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickReading:
    """How a line is understood. ``problem`` says what is still needed; empty when it can be added."""

    when: When | None = None
    until: When | None = None
    understood_date: str = ""
    title: str = ""
    kind: EventKind = EventKind.OVERIG
    party_ids: tuple[PartyId, ...] = ()
    problem: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether the line says when and what."""
        return self.when is not None and bool(self.title)

    def event(self) -> Event | None:
        """The event to add; None as long as something is needed."""
        if self.when is None or not self.title:
            return None
        return Event(
            id=EventId(new_id("G")),
            when=self.when,
            until=self.until,
            kind=self.kind,
            title=self.title,
            party_ids=self.party_ids,
        )


def read_line(case: CaseSnapshot, line: str) -> QuickReading:
    """Read a line: first the date, then the title, and at the end parties by name or code."""
    date_text, rest = _split_date(case, line.strip())
    if not date_text:
        return QuickReading(title=_tidy(rest))
    dated = read_date(date_text, case.case.period)
    parts = [part for part in _SEPARATORS.split(rest) if part]
    party_ids: tuple[PartyId, ...] = ()
    if len(parts) > 1:
        party_ids = _parties_in(case, parts[-1])
    title = rest[: rest.rindex(parts[-1])] if party_ids else rest
    title = _tidy(title)
    return QuickReading(
        when=dated.when,
        until=dated.until,
        understood_date=dated.understood_as,
        title=title,
        kind=_kind_of(title),
        party_ids=party_ids,
        problem=dated.problem or dated.warning or "",
    )


def _split_date(case: CaseSnapshot, line: str) -> tuple[str, str]:
    """The part of the line that is a date, and what follows it."""
    for end, start in _cuts(line):
        date_text = line[:end].rstrip(_LOOSE_ENDS)
        if read_date(date_text, case.case.period).when is not None:
            return date_text, line[start:]
    return "", line


def _cuts(line: str) -> Iterator[tuple[int, int]]:
    """Places where the date may end and the title begin: the longest beginning first."""
    separators = [(found.start(), found.end()) for found in _SEPARATORS.finditer(line)][:3]
    spaces = [(found.start(), found.end()) for found in re.finditer(r"\s+", line)][:_MOST_DATE_WORDS]
    yield len(line), len(line)
    yield from sorted({*separators, *spaces}, reverse=True)


def _parties_in(case: CaseSnapshot, text: str) -> tuple[PartyId, ...]:
    """The parties a list names; empty unless every word of it is one."""
    found = [_party_named(case, name) for name in _LISTED.split(text) if name]
    known = tuple(dict.fromkeys(party.id for party in found if party is not None))
    return known if found and None not in found else ()


def _party_named(case: CaseSnapshot, name: str) -> Party | None:
    wanted = _plain(name)
    for party in case.parties_in_order:
        names = (_plain(party.code), _plain(party.name), _plain(party.kind.value.replace("_", " ")))
        if wanted in names or (len(wanted) > 3 and wanted in names[1].split()):
            return party
    return None


def _kind_of(title: str) -> EventKind:
    words = re.findall(r"\w+", _plain(title))
    return next((_KIND_WORDS[word] for word in words[:3] if word in _KIND_WORDS), EventKind.OVERIG)


def _tidy(text: str) -> str:
    title = " ".join(text.split()).strip(_LOOSE_ENDS)
    return title[:1].upper() + title[1:]


def _plain(text: str) -> str:
    """Lower case and without accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).strip()
