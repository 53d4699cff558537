"""What it was like, in people's own words, apart from the facts and only with consent."""

from app.domain.account import Experience
from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.reports.content import Block, Chapter, Column, Heading, Quote, Row, Table, body, cell, joined
from app.reports.edition import Edition
from app.reports.phrases import mention, when_of

ANCHOR = "beleving"


def experiences_chapter(edition: Edition) -> Chapter:
    """Belevingen by who felt them: family first, then parties in order of their lanes."""
    by_actor: dict[str, list[tuple[Event, Experience]]] = {}
    for event in edition.case.events_in_order:
        for experience in event.experiences:
            by_actor.setdefault(experience.actor_id, []).append((event, experience))
    blocks: list[Block] = [body(_opening(edition, has_words=bool(by_actor)))]
    for actor_id in sorted(by_actor, key=lambda one: _order(edition.case, one)):
        blocks.append(Heading(text=_speaker(edition.case, actor_id)))
        blocks += [_quote(edition, event, one) for event, one in by_actor[actor_id]]
    blocks += _task_views(edition)
    title = "In uw eigen woorden" if edition.is_for_family else "Beleving"
    return Chapter(title=title, anchor=ANCHOR, blocks=tuple(blocks))


def _opening(edition: Edition, *, has_words: bool) -> str:
    if not has_words:
        return "Er zijn geen belevingen vastgelegd die hier getoond mogen worden."
    if edition.is_for_family:
        return "Hier staat hoe u het heeft beleefd. Het zijn de eigen woorden van het gezin."
    return (
        "Hier staat hoe mensen het beleefden, in hun eigen woorden. "
        "Beleving is geen feit en staat daarom apart. Woorden van het gezin staan er met toestemming."
    )


def _quote(edition: Edition, event: Event, experience: Experience) -> Quote:
    feeling = f"{experience.emotion.label}. " if experience.emotion is not None else ""
    speaker = joined(feeling, "Bij: ", mention(edition, event), f", {when_of(event)}.")
    return Quote(words=experience.text, speaker=speaker)


def _speaker(case: CaseSnapshot, actor_id: str) -> str:
    professional = case.professionals.get(actor_id)
    if professional is None:
        return case.actor_name(actor_id) or "Niet vastgelegd"
    return f"{professional.designation} ({case.actor_name(professional.party_id)})"


def _order(case: CaseSnapshot, actor_id: str) -> tuple[int, int, str]:
    if actor_id in case.family:
        return (0, 0, actor_id)
    professional = case.professionals.get(actor_id)
    party = case.parties.get(actor_id if professional is None else professional.party_id)
    return (1, 0 if party is None else party.order, actor_id)


def _task_views(edition: Edition) -> list[Block]:
    case = edition.case
    rows = tuple(
        Row(
            cells=(
                cell(case.actor_name(one.professional_id)),
                cell(one.role.label),
                cell(one.start.text),
                cell(one.task_view),
            )
        )
        for one in sorted(case.involvements.values(), key=lambda one: (one.start.order_key, one.id))
        if one.task_view.strip()
    )
    if not rows:
        return []
    columns = (
        Column(head="Functie", share=2),
        Column(head="Rol", share=2),
        Column(head="Vanaf", share=1.6),
        Column(head="Hoe de taak werd gezien", share=4.4),
    )
    return [
        Heading(text="Hoe men de eigen taak zag"),
        Table(columns=columns, rows=rows, summary="Hoe betrokkenen hun eigen taak zagen."),
    ]
