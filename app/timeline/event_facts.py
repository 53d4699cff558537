"""What is told about an event when one points at it: when, what, who, how sure, and on which source."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.account import Account
from app.domain.event import Event
from app.domain.meeting import AbsenceReason, Meeting
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text, listing_text
from app.timeline.joint_meetings import ABSENT, FAMILY, NOT_INVITED, PRESENT

_MOST_LETTERS = 280


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line; ``glyph`` is the mark before it, if any."""

    text: str
    glyph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """A heading with the date as people wrote it, what happened, and lines about it."""

    title: str
    when: str = ""
    fact: str = ""
    lines: tuple[Fact, ...] = ()


def facts_of(case: CaseSnapshot, event: Event) -> EventFacts:
    """The facts of one event."""
    when = event.when.text if event.until is None else f"{event.when.text} – {event.until.text}"
    return EventFacts(
        title=event.title,
        when=when,
        fact=_shortened(event.fact),
        lines=(*_meeting_lines(case, event.meeting), *_people_lines(case, event), *_certainty(case, event)),
    )


def cluster_facts(case: CaseSnapshot, ids: tuple[str, ...], most: int = 8) -> EventFacts:
    """What is drawn as one: the events by date and title, the first ones only when there are many."""
    events = sorted((case.events[key] for key in ids if key in case.events), key=lambda e: e.when.order_key)
    lines = [Fact(text=f"{event.when.text}: {event.title}") for event in events[:most]]
    if len(events) > most:
        lines.append(Fact(text=f"en nog {len(events) - most}"))
    return EventFacts(title=count_text(len(events), "gebeurtenis", "gebeurtenissen"), lines=tuple(lines))


def _meeting_lines(case: CaseSnapshot, meeting: Meeting | None) -> Iterator[Fact]:
    if meeting is None:
        return
    present = [_code(case, _party_of(case, one.professional_id, one.party_id)) for one in meeting.present]
    missing = [one for one in meeting.absent if one.reason is not AbsenceReason.NIET_UITGENODIGD]
    unasked = [one for one in meeting.absent if one.reason is AbsenceReason.NIET_UITGENODIGD]
    for glyph, words, names in (
        (PRESENT, "Aanwezig", present),
        (ABSENT, "Niet aanwezig", [_code(case, one.party_id) for one in missing]),
        (NOT_INVITED, "Niet uitgenodigd", [_code(case, one.party_id) for one in unasked]),
        (FAMILY, "Van het gezin", [case.actor_name(one) for one in meeting.family_present_ids]),
    ):
        if found := tuple(dict.fromkeys(name for name in names if name)):
            yield Fact(text=f"{words}: {listing_text(found)}", glyph=glyph)


def _people_lines(case: CaseSnapshot, event: Event) -> Iterator[Fact]:
    """Who took part; the parties of a meeting are told by its attendance."""
    if event.meeting is None and event.party_ids:
        names = tuple(case.actor_name(party_id) for party_id in event.party_ids)
        yield Fact(text=listing_text(tuple(name for name in names if name)))
    people = tuple(case.actor_name(one) for one in event.professional_ids)
    if event.meeting is None and any(people):
        yield Fact(text=listing_text(tuple(name for name in people if name)))
    family = tuple(case.actor_name(one) for one in event.family_member_ids)
    if event.meeting is None and any(family):
        yield Fact(text=f"Gezin: {listing_text(tuple(name for name in family if name))}")
    if event.decision is not None:
        yield Fact(
            text=f"Besluit: {event.decision.basis.label}", glyph=f"besluit_{event.decision.basis.value}"
        )


def _certainty(case: CaseSnapshot, event: Event) -> Iterator[Fact]:
    """How sure it is: the versions there are, how it was established, and the sources."""
    if event.accounts:
        told = count_text(len(event.accounts), "lezing", "lezingen")
        who = tuple(dict.fromkeys(_speaker(case, account) for account in event.accounts))
        yield Fact(text=f"{told}: {listing_text(who)}", glyph="lezingen")
    yield Fact(text=event.establishment.label)
    sources = [case.sources[one].description for one in event.source_ids if one in case.sources]
    if sources:
        yield Fact(text=f"Bron: {listing_text(tuple(sources[:3]))}", glyph="rapport")


def _speaker(case: CaseSnapshot, account: Account) -> str:
    return case.actor_name(account.actor_id) or "onbekend"


def _party_of(case: CaseSnapshot, professional_id: str | None, party_id: str | None) -> str | None:
    professional = case.professionals.get(professional_id or "")
    return party_id if professional is None else professional.party_id


def _code(case: CaseSnapshot, party_id: str | None) -> str:
    party = case.parties.get(party_id or "")
    return "" if party is None else party.code


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[:_MOST_LETTERS].rsplit(" ", 1)[0] + "…"
