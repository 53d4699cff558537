"""Turning points: what happened, what else went on then, and the questions to ask of it."""

from datetime import timedelta

from app.domain.event import Event, EventLabel
from app.domain.wording import count_text
from app.privacy.audience import Audience
from app.reports.content import Block, Bullets, Chapter, Entry, Heading, Line, body, words
from app.reports.edition import Edition
from app.reports.phrases import DECISION_GLYPHS, event_title, labelled

ANCHOR = "kantelmomenten"
WEEKS_BEFORE = timedelta(days=28)
"""How far back an event still belongs to the situation of a turning point."""

QUESTIONS = (
    "Wat zag u toen, en wat niet?",
    "Wat maakte dit toen de logische keuze?",
    "Onder welke druk stond dit moment, en van wie was die druk?",
    "Wie was er niet bij en had iets kunnen toevoegen?",
    "Was dit van ons, of van de ouders?",
    "Welke andere afloop had net zo goed gekund?",
    "Wat zouden we bij een volgende casus op dit punt doen?",
)


def turning_points_chapter(edition: Edition) -> Chapter:
    """Every event marked as turning point, with what came shortly before it."""
    events = [event for event in edition.case.events_in_order if event.has_label(EventLabel.KANTELMOMENT)]
    if not events:
        blocks: list[Block] = [body("Er zijn nog geen kantelmomenten gekozen.")]
    elif edition.audience is Audience.REGIO:
        blocks = _in_general(events)
    else:
        blocks = [
            body("Deze momenten gaven het verloop een andere richting. Ze zijn gekozen om van te leren."),
            *(_entry(edition, event) for event in events),
        ]
    blocks += [
        Heading(text="Vragen bij een kantelmoment"),
        Bullets(items=tuple(words(question) for question in QUESTIONS)),
    ]
    return Chapter(title="Kantelmomenten", anchor=ANCHOR, blocks=tuple(blocks))


def _entry(edition: Edition, event: Event) -> Entry:
    known = "Wat er in de vier weken ervoor gebeurde"
    lines: tuple[Line, ...] = (
        words(event.fact),
        labelled(known, _before(edition, event)),
        labelled(
            "Ook overwogen",
            "" if event.decision is None else event.decision.considered_alternative.rstrip(". "),
        ),
    )
    decision = event.decision
    return Entry(
        title=event_title(edition, event),
        lines=tuple(line for line in lines if any(one.text.strip() for one in line)),
        glyph="kantelmoment" if decision is None else DECISION_GLYPHS[decision.basis.value],
    )


def _before(edition: Edition, event: Event) -> Line:
    """The numbers of what happened shortly before, without the brackets of a reference."""
    day = event.when.reckoning_day
    near = [
        one.id
        for one in edition.case.events_in_order
        if one.id != event.id
        and one.when.is_known
        and day - WEEKS_BEFORE <= one.when.reckoning_day <= day
        and edition.number_of(one) < edition.number_of(event)
    ]
    return edition.numbers(near)


def _in_general(events: list[Event]) -> list[Block]:
    decisions = sum(event.decision is not None for event in events)
    meetings = sum(event.meeting is not None for event in events)
    told = count_text(len(events), "kantelmoment", "kantelmomenten")
    return [
        body(
            f"De deelnemers kozen {told}. Bij {decisions} daarvan werd een besluit genomen, "
            f"bij {meetings} was er overleg."
        )
    ]
