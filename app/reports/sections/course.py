"""The course in short: how much happened, in which phases, with which help and which courses."""

from collections.abc import Iterable

from app.domain.event import Event, EventLabel
from app.domain.phases import Phase, phase_at
from app.domain.service import Service
from app.domain.wording import count_text, listing_text, period_text, span_text
from app.privacy.audience import Audience
from app.reports.content import Align, Block, Chapter, Column, Figure, Heading, Row, Table, body, cell
from app.reports.edition import Edition
from app.reports.figures.overview import overview_picture
from app.reports.phrases import CLOSING

ANCHOR = "verloop"


def course_chapter(edition: Edition) -> Chapter:
    """Counts, the overview picture, phases, aanbod, koersen and circumstances from outside."""
    case = edition.case
    if not case.events:
        blocks: list[Block] = [body("Er zijn nog geen gebeurtenissen vastgelegd.")]
    else:
        blocks = [*_counts(edition), *_overview(edition), *_phases(edition)]
    blocks += [*_services(edition), *_courses(edition), *_contexts(edition)]
    return Chapter(title="Het verloop in het kort", anchor=ANCHOR, blocks=tuple(blocks))


def _counts(edition: Edition) -> list[Block]:
    case = edition.case
    nood = [event.id for event in case.decisions if event.is_nood]
    mdos = [event for event in case.meetings if event.is_mdo]
    told = listing_text(
        [
            count_text(len(case.decisions), "besluit", "besluiten"),
            count_text(len(case.meetings), "overleg", "overleggen"),
            f"{count_text(len(case.services), 'aanbod', 'keer aanbod')}",
        ]
    )
    events = count_text(len(case.events), "gebeurtenis", "gebeurtenissen")
    period = period_text(case.case.period).replace(" – ", " tot en met ")
    when = "" if edition.audience is Audience.REGIO else f" van {period}"
    blocks: list[Block] = [body(f"De tijdlijn{when} telt {events}. Daaronder zijn {told}.")]
    if mdos:
        blocks.append(
            body(
                f"Er waren {count_text(len(mdos), 'MDO', 'MDO’s')}",
                edition.numbers(event.id for event in mdos),
                ".",
            )
        )
    if nood:
        many = "is 1 besluit" if len(nood) == 1 else f"zijn {len(nood)} besluiten"
        blocks.append(
            body(
                f"Volgens betrokkenen {many} genomen op een moment dat het snel moest",
                edition.numbers(nood),
                ".",
            )
        )
    turning = [event.id for event in case.events_in_order if event.has_label(EventLabel.KANTELMOMENT)]
    if turning:
        many = count_text(len(turning), "gebeurtenis is", "gebeurtenissen zijn")
        blocks.append(body(f"{many} gemarkeerd als kantelmoment", edition.numbers(turning), "."))
    return blocks


def _overview(edition: Edition) -> list[Block]:
    if edition.audience is Audience.REGIO:
        return []
    picture = overview_picture(edition.case)
    caption = "Het verloop in één oogopslag: fasen, overleggen, besluiten, incidenten en aanbod."
    return [Figure(picture=picture, caption=caption, closing=CLOSING)] if picture else []


def _phases(edition: Edition) -> list[Block]:
    if edition.audience is Audience.REGIO:
        return []
    grouped = events_by_phase(edition)
    rows = tuple(
        Row(
            cells=(
                cell(f"{phase.number}. {phase.title}"),
                cell(period_text(phase.period)),
                cell(str(len(events))),
                cell(_with_nood(events)),
                cell(str(sum(event.is_mdo for event in events))),
            )
        )
        for phase, events in grouped
    )
    columns = (
        Column(head="Fase", share=3.2),
        Column(head="Periode", share=3.4),
        Column(head="Aantal", share=1.3, align=Align.RIGHT),
        Column(head="Besluiten (uit nood)", share=1.4, align=Align.RIGHT),
        Column(head="MDO’s", share=0.9, align=Align.RIGHT),
    )
    return [
        Heading(text="Fasen"),
        body("De fasen volgen het kader van de kinderen: vrijwillig, drang of een maatregel."),
        Table(columns=columns, rows=rows, summary="De fasen met hun periode en wat er in elke fase was."),
    ]


def _with_nood(events: Iterable[Event]) -> str:
    decisions = [event for event in events if event.decision is not None]
    nood = sum(event.is_nood for event in decisions)
    return f"{len(decisions)} ({nood})" if nood else str(len(decisions))


def events_by_phase(edition: Edition) -> list[tuple[Phase, list[Event]]]:
    """The events of every phase in order; those without any date are in none."""
    grouped: dict[int, list[Event]] = {phase.number: [] for phase in edition.phases}
    for event in edition.case.events_in_order:
        if event.when.is_known:
            grouped[phase_at(edition.phases, event.when.reckoning_day).number].append(event)
    return [(phase, grouped[phase.number]) for phase in edition.phases]


def _services(edition: Edition) -> list[Block]:
    case = edition.case
    services = sorted(case.services.values(), key=lambda one: (one.start.order_key, one.id))
    if not services:
        return []
    dated = edition.audience is not Audience.REGIO
    rows = tuple(
        Row(
            cells=(
                cell(one.name, case.actor_name(one.provider_id)),
                cell(edition.names(one.for_ids)),
                cell(one.goal or one.goal_category.label),
                cell(_run(one) if dated else ""),
                cell(one.outcome.label),
            )
        )
        for one in services
    )
    columns = (
        Column(head="Aanbod", share=2.4),
        Column(head="Voor wie", share=1.6),
        Column(head="Doel", share=3),
        Column(head="Wanneer" if dated else "", share=2.4 if dated else 0.1),
        Column(head="Uitkomst", share=1.5),
    )
    told = [body("Hier staat welke hulp er is ingezet, en wat ermee is bereikt.")]
    return [
        Heading(text="Hulp die er was" if edition.is_for_family else "Aanbod"),
        *(told if edition.is_for_family else []),
        Table(columns=columns, rows=rows, summary="Het aanbod met voor wie, doel, tijd en uitkomst."),
    ]


def _run(service: Service) -> str:
    waiting = "" if service.applied_on is None else f"Aangemeld {service.applied_on.text}. "
    return f"{waiting}Liep {span_text(service.start, service.end)}"


def _courses(edition: Edition) -> list[Block]:
    case = edition.case
    courses = sorted(case.courses.values(), key=lambda one: (one.start.order_key, one.id))
    if not courses:
        return []
    rows = tuple(
        Row(
            cells=(
                cell(case.actor_name(one.party_id)),
                cell(one.text),
                cell(span_text(one.start, one.end)),
                cell(edition.names(one.shared_with_ids) or "Niet vastgelegd"),
            )
        )
        for one in courses
    )
    columns = (
        Column(head="Partij", share=1.8),
        Column(head="Koers, in eigen woorden", share=3.4),
        Column(head="Wanneer", share=2.2),
        Column(head="Gedeeld met", share=2),
    )
    return [
        Heading(text="Koersen"),
        Table(columns=columns, rows=rows, summary="Welke koers partijen hadden en met wie die was gedeeld."),
    ]


def _contexts(edition: Edition) -> list[Block]:
    case = edition.case
    contexts = sorted(case.contexts.values(), key=lambda one: (one.start.order_key, one.id))
    if not contexts:
        return []
    rows = tuple(
        Row(
            cells=(
                cell(one.description),
                cell(one.kind.label),
                cell(span_text(one.start, one.end)),
                cell(edition.names(one.party_ids) or "Iedereen"),
            )
        )
        for one in contexts
    )
    columns = (
        Column(head="Wat speelde er van buiten", share=3.4),
        Column(head="Soort", share=2),
        Column(head="Wanneer", share=2.4),
        Column(head="Voor wie", share=1.6),
    )
    return [
        Heading(text="Omstandigheden van buiten"),
        Table(columns=columns, rows=rows, summary="Omstandigheden van buiten met hun tijd."),
    ]
