"""Who is who: the family, the parties, who worked there when, and the kaders."""

from app.domain.family import Authority
from app.domain.involvement import EndReason, Involvement
from app.domain.party import Party
from app.domain.wording import capitalised, span_text
from app.reports.content import Block, Chapter, Column, Figure, Heading, Row, Table, body, cell
from app.reports.edition import Edition
from app.reports.figures.frames import frames_picture
from app.reports.phrases import CLOSING

ANCHOR = "wie-is-wie"


def people_chapter(edition: Edition) -> Chapter:
    """Tables of people by place, kind and function; nobody has a name."""
    opening = [body("Hier staat wie er met uw gezin te maken hadden.")] if edition.is_for_family else []
    blocks: list[Block] = [
        *_family(edition),
        *_parties(edition),
        *_professionals(edition),
        *_frames(edition),
    ]
    if not blocks:
        blocks = [body("Er zijn nog geen gezinsleden, partijen of kaders vastgelegd.")]
    return Chapter(title="Wie is wie", anchor=ANCHOR, blocks=(*opening, *blocks))


def _family(edition: Edition) -> list[Block]:
    members = sorted(edition.case.family.values(), key=lambda one: one.id)
    if not members:
        return []
    start = edition.case.case.period.start.year
    rows = tuple(
        Row(
            cells=(
                cell(one.designation),
                cell("" if one.kind.label == one.designation else one.kind.label),
                cell(one.household.label),
                cell("" if one.authority is Authority.NVT else one.authority.label),
                cell("" if one.age_at_start is None else f"{one.age_at_start} jaar"),
            )
        )
        for one in members
    )
    columns = (
        Column(head="Wie", share=2.4),
        Column(head="Plaats in het gezin", share=2),
        Column(head="Woont in", share=2),
        Column(head="Gezag", share=2),
        Column(head=f"Leeftijd in {start}", share=1.5),
    )
    return [
        Heading(text="Het gezin"),
        Table(columns=columns, rows=rows, summary="De gezinsleden met hun plaats, huishouden en gezag."),
    ]


def _parties(edition: Edition) -> list[Block]:
    parties = edition.case.parties_in_order
    if not parties:
        return []
    rows = tuple(
        Row(cells=(cell(one.code), cell(one.name), cell(one.kind.label), cell(_task(one)))) for one in parties
    )
    columns = (
        Column(head="Afkorting", share=1),
        Column(head="Partij", share=2.4),
        Column(head="Soort", share=2.2),
        Column(head="Wat doet deze partij", share=4),
    )
    return [
        Heading(text="De partijen"),
        Table(columns=columns, rows=rows, summary="De partijen met hun afkorting, soort en taak."),
    ]


def _task(party: Party) -> str:
    absent = "" if party.joins_session else "Was niet bij de leersessie."
    return f"{party.description} {absent}".strip()


def _professionals(edition: Edition) -> list[Block]:
    case = edition.case
    lanes: dict[str, int] = {party.id: place for place, party in enumerate(case.parties_in_order)}
    spans = sorted(
        case.involvements.values(),
        key=lambda one: (lanes.get(one.party_id, len(lanes)), one.start.order_key, one.id),
    )
    rows = [
        Row(
            cells=(
                cell(case.actor_name(one.professional_id)),
                cell(case.actor_name(one.party_id)),
                cell(_role(one)),
                cell(span_text(one.start, one.end)),
                cell("" if edition.is_for_family else _ending(one)),
            )
        )
        for one in spans
    ]
    involved = {one.professional_id for one in spans}
    rows += [
        Row(cells=(cell(one.designation), cell(case.actor_name(one.party_id)), cell(""), cell(""), cell("")))
        for one in sorted(case.professionals.values(), key=lambda one: (lanes.get(one.party_id, 99), one.id))
        if one.id not in involved
    ]
    if not rows:
        return []
    columns = (
        Column(head="Functie", share=2.2),
        Column(head="Partij", share=2.2),
        Column(head="Rol", share=2.2),
        Column(head="Wanneer", share=2.6),
        Column(head="Hoe het eindigde", share=1.7),
    )
    kept = 4 if edition.is_for_family else 5
    return [
        Heading(text="Wie werkten er mee"),
        body("Een regel is een tijd waarin iemand betrokken was. Wie terugkwam, staat er vaker."),
        Table(
            columns=columns[:kept],
            rows=tuple(Row(cells=row.cells[:kept]) for row in rows),
            summary="Wie in welke functie en rol betrokken was, en van wanneer tot wanneer.",
        ),
    ]


def _role(involvement: Involvement) -> str:
    regie = " (had regie)" if involvement.has_regie else ""
    return involvement.role.label + regie


def _ending(involvement: Involvement) -> str:
    return "" if involvement.end_reason is EndReason.ONBEKEND else involvement.end_reason.label


def _frames(edition: Edition) -> list[Block]:
    frames = sorted(edition.case.frames.values(), key=lambda one: (one.start.order_key, one.id))
    if not frames:
        return []
    rows = tuple(
        Row(
            cells=(
                cell(one.kind.label),
                cell(capitalised(edition.names(one.family_member_ids))),
                cell(span_text(one.start, one.end)),
                cell(one.note),
            )
        )
        for one in frames
    )
    columns = (
        Column(head="Kader", share=2.4),
        Column(head="Voor wie", share=1.6),
        Column(head="Wanneer", share=2.6),
        Column(head="Toelichting", share=2.8),
    )
    picture = frames_picture(edition.case)
    figure = [Figure(picture=picture, caption="De kaders per kind.", closing=CLOSING)] if picture else []
    return [
        Heading(text="De kaders"),
        *figure,
        Table(columns=columns, rows=rows, summary="De kaders met voor wie zij golden en wanneer."),
    ]
