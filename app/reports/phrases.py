"""How events, people and spans are put into words on paper, the same in every chapter."""

from dataclasses import replace

from app.domain.event import Establishment, Event, EventLabel
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import capitalised, listing_text, span_text
from app.reports.content import Line, Words, joined, plain, words
from app.reports.edition import Edition

CLOSING = "Gebaseerd op wat is aangeleverd. Wat hier ontbreekt, kan wel gebeurd zijn."
"""What every figure and count leaves open."""

DECISION_GLYPHS = {
    "planmatig": "besluit_planmatig",
    "nood": "besluit_nood",
    "wettelijk": "besluit_wettelijk",
    "onbekend": "besluit_onbekend",
}


def when_of(event: Event) -> str:
    """When an event was, in the words people used; of a lasting one also its end."""
    return event.when.text if event.until is None else span_text(event.when, event.until)


def event_title(edition: Edition, event: Event) -> Line:
    """Number, title and date as the title of an entry; the number leads to the fact."""
    number = edition.numbers([event.id])
    opening: Line = (Words(f"{edition.number_of(event)}. ", target=number[1].target),) if number else ()
    return joined(opening, words(event.title), f", {when_of(event)}")


def mention(edition: Edition, event: Event) -> Line:
    """An event in running text: its title with its number."""
    return joined(words(event.title), edition.numbers([event.id]))


def event_mention(edition: Edition, event_id: str | None) -> Line:
    """An event by id in running text; nothing when it is not in this version."""
    event = edition.case.events.get(event_id or "")
    return () if event is None else mention(edition, event)


def establishment_text(edition: Edition, event: Event) -> str:
    """How sure an event is, and according to whom."""
    match event.establishment:
        case Establishment.VASTGESTELD:
            return "vastgesteld"
        case Establishment.GEMELD:
            teller = party_code(edition.case, event.supplied_by_id)
            return f"gemeld door {teller}" if teller else "gemeld door één partij"
        case Establishment.BETWIST:
            return "verschillende lezingen"
        case Establishment.ONBEKEND:
            return ""


def party_code(case: CaseSnapshot, actor_id: str | None) -> str:
    """The short name of a party; of anybody else the name."""
    party = case.parties.get(actor_id or "")
    return case.actor_name(actor_id) if party is None else party.code or party.name


def source_text(edition: Edition, event: Event) -> str:
    """The kinds of source of an event; never what is in them."""
    sources = edition.case.sources
    kinds = dict.fromkeys(sources[one].kind.label for one in event.source_ids if one in sources)
    return ", ".join(kinds)


def signs_of(event: Event) -> tuple[str, ...]:
    """What is special about an event, in words: nood, MDO, turning point, what worked."""
    signs: list[str] = []
    if event.decision is not None:
        signs.append("besluit uit nood" if event.is_nood else "besluit")
    if event.is_mdo:
        signs.append("MDO")
    signs += [
        label.label.lower()
        for label in (EventLabel.KANTELMOMENT, EventLabel.WAT_WERKTE)
        if event.has_label(label)
    ]
    return tuple(signs)


def sentence(text: str) -> str:
    """The text with a capital in front and a full stop behind, when it has none."""
    return capitalised(stopped(text))


def stopped(text: str) -> str:
    """The text with a full stop behind, when it has none; the rest stays as it was typed."""
    trimmed = text.strip()
    return trimmed + ("." if trimmed and trimmed[-1] not in ".!?…" else "")


def labelled(label: str, value: Line | str) -> Line:
    """A value with its label before it; nothing when the value is empty."""
    content = words(value) if isinstance(value, str) else value
    if not plain(content).strip():
        return ()
    content = (replace(content[0], text=content[0].text.lstrip()), *content[1:])
    return joined(words(f"{label}: ", bold=True), content, ". ")


def actors_line(edition: Edition, label: str, actor_ids: tuple[str, ...]) -> Line:
    """Who did something, as a labelled line."""
    return labelled(label, edition.names(actor_ids))


def listing(texts: list[str]) -> str:
    """Texts as a sentence has them, in small letters."""
    return listing_text([text.lower() for text in texts])
