"""The statement of facts by phase: what happened, when, from which source, and where readings differ."""

from app.domain.event import Event
from app.domain.wording import count_text, period_text
from app.reports.content import (
    Align,
    Block,
    Chapter,
    Column,
    Heading,
    Line,
    Reading,
    Row,
    SideBySide,
    Table,
    Words,
    body,
    cell,
    joined,
    words,
)
from app.reports.edition import Edition, fact_anchor
from app.reports.phrases import establishment_text, party_code, signs_of, source_text, stopped, when_of
from app.reports.sections.course import events_by_phase
from app.reports.sections.decisions import decision_anchor
from app.reports.sections.meetings import meeting_anchor

ANCHOR = "feitenrelaas"
SHEET_ANCHOR = "tijdlijn"

_COLUMNS = (
    Column(head="Nr", share=0.55, align=Align.RIGHT),
    Column(head="Wanneer", share=1.95),
    Column(head="Wat gebeurde er", share=5.2),
    Column(head="Wie", share=0.9),
    Column(head="Bron", share=2.2),
)


def facts_chapter(edition: Edition) -> Chapter:
    """Every event once, in order, by phase; those without a date come last."""
    blocks: list[Block] = []
    for phase, events in events_by_phase(edition):
        if events:
            title = f"Fase {phase.number}. {phase.title}: {period_text(phase.period)}"
            blocks += _part(edition, title, f"fase-{phase.number}", events)
    undated = [event for event in edition.case.events_in_order if not event.when.is_known]
    if undated:
        blocks += _part(edition, "Zonder datum", "zonder-datum", undated)
    if not blocks:
        blocks = [body("Er zijn nog geen gebeurtenissen vastgelegd.")]
    return Chapter(title="Feitenrelaas per fase", anchor=ANCHOR, blocks=tuple(blocks))


def _part(edition: Edition, title: str, anchor: str, events: list[Event]) -> list[Block]:
    how_many = count_text(len(events), "gebeurtenis", "gebeurtenissen")
    return [
        Heading(text=title, anchor=anchor),
        body(f"In dit deel staan {how_many}." if len(events) != 1 else "In dit deel staat 1 gebeurtenis."),
        Table(
            columns=_COLUMNS,
            rows=tuple(_row(edition, event) for event in events),
            summary=f"{title}: {how_many} in volgorde, met bron.",
        ),
    ]


def _row(edition: Edition, event: Event) -> Row:
    number = edition.number_of(event)
    return Row(
        anchor=fact_anchor(number),
        cells=(
            cell((Words(str(number), target=f"{SHEET_ANCHOR}-gebeurtenis-{number}"),)),
            cell(when_of(event)),
            cell(_told(event), _signs(edition, event)),
            cell(_parties(edition, event)),
            cell(_source(edition, event)),
        ),
        beneath=_readings(edition, event),
    )


def _told(event: Event) -> Line:
    title = Words(stopped(event.title), bold=True)
    return joined((title,), " ", event.fact) if event.fact.strip() else (title,)


def _signs(edition: Edition, event: Event) -> Line:
    """What is special, leading to the chapter that tells of it."""
    number = edition.number_of(event)
    targets = {"besluit uit nood": decision_anchor(number), "besluit": decision_anchor(number)}
    targets["MDO"] = meeting_anchor(number)
    line: Line = ()
    for place, sign in enumerate(signs_of(event)):
        shown = sign[:1].upper() + sign[1:] if place == 0 else sign
        opening = words(" · ", italic=True) if place else ()
        line = joined(line, opening, (Words(shown, italic=True, target=targets.get(sign)),))
    return line


def _source(edition: Edition, event: Event) -> Line:
    """The kinds of source and how sure the event is."""
    sources, sure = source_text(edition, event), establishment_text(edition, event)
    return joined(f"{sources}, " if sources and sure else sources, words(sure, italic=True))


def _parties(edition: Edition, event: Event) -> str:
    parties = edition.case.parties_in_order
    codes = [party_code(edition.case, party.id) for party in parties if party.id in event.party_ids]
    return ", ".join(codes)


def _readings(edition: Edition, event: Event) -> tuple[SideBySide, ...]:
    """Lezingen side by side, at most three in a row so that each stays readable."""
    accounts = event.accounts
    return tuple(
        SideBySide(
            readings=tuple(
                Reading(
                    title=edition.case.actor_name(one.actor_id) or "Onbekend",
                    lines=(words(one.text), words(_account_date(event, one.when.text), italic=True)),
                )
                for one in accounts[start : start + 3]
            )
        )
        for start in range(0, len(accounts), 3)
    )


def _account_date(event: Event, text: str) -> str:
    return "" if text == event.when.text else text
