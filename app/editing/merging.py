"""Making one event of several that tell of one happening, without losing what anybody said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.account import Account
from app.domain.entities import Entity, EntityKind
from app.domain.errors import InvariantError
from app.domain.event import Establishment, Event, EventKind, Safety, Visibility
from app.domain.ids import AccountId, EventId, PartyId, SourceId, new_id
from app.domain.link import Link
from app.domain.meeting import Meeting
from app.domain.naming import event_name, quoted
from app.domain.reference_index import referrers_of
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source, SourceKind
from app.domain.telling import ACCORDING, told
from app.domain.wording import count_text
from app.editing.event_keeping import event_of, put_events
from app.editing.intention import Intention
from app.editing.merged_parts import differences, merged_contact, merged_decision, merged_meeting, union
from app.editing.redirecting import redirected, redirected_event

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


Version = tuple[Event, tuple[str, ...]]
"""An event that goes, and what it says otherwise than the one that stays."""


@dataclass(frozen=True, kw_only=True)
class MergeEvents(Intention):
    """Let one event stay and take in others: their sources, suppliers, people, parts and words.

    Other dates or words become lezingen beside those of the event that stays, which is then
    contested. What referred to the others refers to it.
    """

    keep_id: EventId
    other_ids: tuple[EventId, ...]

    @property
    def label(self) -> str:
        """What undo shows."""
        return f"{count_text(len(set(self.other_ids)) + 1, 'gebeurtenis', 'gebeurtenissen')} samengevoegd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the one event. Raises NotFoundError when one is not there, InvariantError when it cannot be."""
        case = work.case
        kept = event_of(case, self.keep_id)
        others = [event_of(case, one) for one in dict.fromkeys(self.other_ids) if one != self.keep_id]
        if not others:
            raise _refused("Kies minstens twee gebeurtenissen.")
        merged, versions, instead = kept, list[Version](), dict[str, str]()
        for other in others:
            _check(case, merged, other)
            instead |= _instead(merged, other)
            versions.append((other, differences(case, merged, other)))
            merged = _taken_in(case, merged, other)
        merged = _with_accounts(merged, kept, versions)
        sources = [source for other in others for source in _supplier_sources(case, merged, other)]
        merged = replace(merged, source_ids=union(merged.source_ids, (source.id for source in sources)))
        followers = list(_followers(case, instead, {event.id for event in (kept, *others)}))
        put_events(work, (redirected_event(merged, instead),))
        work.put_all((*sources, *(_emptied(other) for other in others), *followers))
        for other in others:
            work.remove(EntityKind.EVENT, other.id)


def _emptied(event: Event) -> Event:
    """The event without the parts that the one that stays has taken over."""
    return replace(event, accounts=(), meeting=None, decision=None)


def _refused(sentence: str, suggestion: str = "") -> InvariantError:
    return InvariantError("Samenvoegen", sentence, suggestion)


def _check(case: CaseSnapshot, kept: Event, other: Event) -> None:
    """Refuse what would show private words to others, or tear something loose."""
    if kept.visibility is not other.visibility:
        raise _refused(
            "Deze gebeurtenissen zijn niet voor dezelfde mensen te zien.", "Maak dat eerst gelijk."
        )
    is_private = kept.visibility is Visibility.PARTIJ
    if is_private and kept.supplied_by_id != other.supplied_by_id:
        raise _refused("Wat alleen voor een eigen partij is, kan niet samen met dat van een andere partij.")
    if other.locked and other.when != kept.when:
        sentence = f"{event_name(case, other)} staat vast op deze datum."
        raise _refused(sentence, "Laat deze gebeurtenis blijven, of maak haar eerst los.")
    for mine, theirs, what in (
        (kept.service_id, other.service_id, "aanbod"),
        (kept.frame_id, other.frame_id, "kader"),
    ):
        if mine is not None and theirs is not None and mine != theirs:
            raise _refused(f"Deze gebeurtenissen horen bij verschillend {what}.")


def _instead(kept: Event, other: Event) -> dict[str, str]:
    """The ids that go, each with the id that comes in its place."""
    found: dict[str, str] = {other.id: kept.id}
    if kept.meeting is not None and other.meeting is not None:
        found[other.meeting.id] = kept.meeting.id
        found |= _same_agreements(kept.meeting, other.meeting)
    if kept.decision is not None and other.decision is not None:
        found[other.decision.id] = kept.decision.id
    return found


def _same_agreements(kept: Meeting, other: Meeting) -> dict[str, str]:
    """Agreements that both wrote down in the same way: the one of the event that stays counts."""
    return {
        one.id: mine.id
        for one in other.agreements
        for mine in kept.agreements
        if replace(one, id=mine.id) == mine
    }


def _taken_in(case: CaseSnapshot, kept: Event, other: Event) -> Event:
    """The event that stays with everything of another but its words and dates."""
    return replace(
        kept,
        kind=other.kind if kept.kind is EventKind.OVERIG else kept.kind,
        safety=other.safety if kept.safety is Safety.ONBEKEND else kept.safety,
        party_ids=union(kept.party_ids, other.party_ids, _supplying_parties(case, kept, other)),
        professional_ids=union(kept.professional_ids, other.professional_ids),
        family_member_ids=union(kept.family_member_ids, other.family_member_ids),
        source_ids=union(kept.source_ids, other.source_ids),
        labels=union(kept.labels, other.labels),
        experiences=union(kept.experiences, other.experiences),
        contact=merged_contact(kept.contact, other.contact),
        meeting=merged_meeting(case, kept.meeting, other.meeting),
        decision=merged_decision(kept.decision, other.decision),
        service_id=kept.service_id or other.service_id,
        frame_id=kept.frame_id or other.frame_id,
    )


def _supplying_parties(case: CaseSnapshot, *events: Event) -> Iterator[PartyId]:
    for event in events:
        professional = case.professionals.get(event.supplied_by_id or "")
        party_id = event.supplied_by_id if professional is None else professional.party_id
        if party_id is not None and party_id in case.parties:
            yield PartyId(party_id)


def _with_accounts(merged: Event, kept: Event, versions: Sequence[Version]) -> Event:
    """The event with a lezing for everybody whose words or dates differ, its own among them."""
    accounts = [account for event in (kept, *(other for other, _ in versions)) for account in event.accounts]
    differing = [(other, lines) for other, lines in versions if lines or not _says_the_same(kept, other)]
    own: list[Version] = [] if kept.is_contested or not differing else [(kept, ())]
    for event, lines in (*own, *differing):
        account = _account_of(event, lines)
        if all(_told_in(one) != _told_in(account) for one in accounts):
            accounts.append(account)
    is_contested = len(accounts) > 1
    return replace(
        merged,
        accounts=tuple(accounts),
        establishment=Establishment.BETWIST if is_contested else kept.establishment,
    )


def _says_the_same(kept: Event, other: Event) -> bool:
    return kept.when.order_key == other.when.order_key and _bare(told(kept)) == _bare(told(other))


def _bare(text: str) -> str:
    return " ".join(text.split())


def _told_in(account: Account) -> tuple[object, ...]:
    return account.actor_id, account.when.order_key, _bare(account.text)


def _account_of(event: Event, lines: Sequence[str]) -> Account:
    """What its supplier told, with what else that version says. Raises InvariantError without a supplier."""
    if event.supplied_by_id is None:
        sentence = f"Bij {quoted(event.title)} staat niet wie deze gebeurtenis aanleverde."
        raise _refused(sentence, "Vul dat eerst in: dan is duidelijk van wie welke lezing is.")
    return Account(
        id=AccountId(new_id("LZ")),
        actor_id=event.supplied_by_id,
        text=told(event) + (ACCORDING + "; ".join(lines) + "." if lines else ""),
        when=event.when,
        source_id=next(iter(event.source_ids), None),
    )


def _supplier_sources(case: CaseSnapshot, merged: Event, other: Event) -> Iterator[Source]:
    """A source that says that a party supplied this too, when no lezing or source of its own does."""
    if other.supplied_by_id in {merged.supplied_by_id, *(one.actor_id for one in merged.accounts)}:
        return
    for party_id in _supplying_parties(case, other):
        held = (case.sources[one] for one in other.source_ids if one in case.sources)
        if not any(s.kind is SourceKind.PARTIJTIJDLIJN and s.holder_party_id == party_id for s in held):
            yield Source(
                id=SourceId(new_id("BR")),
                kind=SourceKind.PARTIJTIJDLIJN,
                description=f"Eigen tijdlijn van {case.actor_name(party_id)}",
                holder_party_id=party_id,
            )


def _followers(case: CaseSnapshot, instead: dict[str, str], merged_ids: set[EventId]) -> Iterator[Entity]:
    """What referred to what goes, referring to what stays; links within, or twice the same, are left out."""
    known = {
        (link.kind, link.from_id, link.to_id)
        for link in case.links.values()
        if not {link.from_id, link.to_id} & instead.keys()
    }
    places = dict.fromkeys(place for one in instead for place in referrers_of(case, one))
    for place in places:
        if place.id in merged_ids:
            continue
        entity = redirected(case.get(place.kind, place.id), instead)
        if isinstance(entity, Link):
            shape = (entity.kind, entity.from_id, entity.to_id)
            if entity.from_id == entity.to_id or shape in known:
                continue
            known.add(shape)
        yield entity
