"""The rows a party finds in its own form, and by which they are known when they come back.

Only what the party itself supplied stands in them (privacy P8): its events, its version of
an event that was merged with that of others, its own sources and its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.account import Account
from app.domain.event import Event
from app.domain.ids import PartyId
from app.domain.snapshot import CaseSnapshot
from app.domain.source import SourceKind
from app.domain.telling import words_of
from app.exchange.chronology import Row, row_of
from app.exchange.spreadsheet_writer import cell_text


def own_rows(case: CaseSnapshot, party_id: PartyId) -> tuple[Row, ...]:
    """A row for everything the party supplied, in order of time."""
    people = voices_of(case, party_id)
    return tuple(
        dict.fromkeys(
            row_of(case, version)
            for event in case.events_in_order
            for version in _versions(case, event, party_id, people)
        )
    )


def voices_of(case: CaseSnapshot, party_id: PartyId) -> frozenset[str]:
    """The party and its professionals: whose word is the word of the party."""
    people = (one.id for one in case.professionals.values() if one.party_id == party_id)
    return frozenset((party_id, *people))


def supplied(case: CaseSnapshot, event: Event, voices: frozenset[str]) -> bool:
    """Whether an event as it stands was supplied by these voices, alone or as one of several."""
    if event.supplied_by_id in voices:
        return True
    sources = (case.sources[one] for one in event.source_ids if one in case.sources)
    return any(s.kind is SourceKind.PARTIJTIJDLIJN and s.holder_party_id in voices for s in sources)


def key_of(cells: Iterable[str]) -> tuple[str, ...]:
    """Equal for rows that say the same in every column, however spaces and lines fall."""
    return tuple(" ".join(cell_text(cell).split()) for cell in cells)


def _versions(case: CaseSnapshot, event: Event, party_id: PartyId, voices: frozenset[str]) -> Iterator[Event]:
    """The event as the party supplied it, else each version the party gave beside those of others."""
    mine = [account for account in event.accounts if account.actor_id in voices]
    if supplied(case, event, voices) and (event.supplied_by_id in voices or not mine):
        yield _seen_by(case, event, party_id, voices)
    else:
        yield from (_as_told(event, account, party_id) for account in mine)


def _seen_by(case: CaseSnapshot, event: Event, party_id: PartyId, voices: frozenset[str]) -> Event:
    """The event with the sources and words of the party only."""
    holders = {one: case.sources[one].holder_party_id for one in event.source_ids}
    return replace(
        event,
        supplied_by_id=party_id,
        source_ids=tuple(one for one, holder in holders.items() if holder in (None, party_id)),
        experiences=tuple(one for one in event.experiences if one.actor_id in voices),
    )


def _as_told(event: Event, account: Account, party_id: PartyId) -> Event:
    """A version of the party as an event of its own, without what others added."""
    text = words_of(account.text)
    title, _, rest = text.partition("\n")
    return Event(
        id=event.id,
        when=account.when,
        kind=event.kind,
        title=title,
        fact=text if rest else "",
        party_ids=(party_id,),
        supplied_by_id=party_id,
        source_ids=() if account.source_id is None else (account.source_id,),
    )
