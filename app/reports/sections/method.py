"""How the timeline was made: who supplied what, from which sources, and what is uncertain."""

from collections import Counter

from app.domain.wording import capitalised, count_text, listing_text
from app.privacy.audience import Audience
from app.reports.content import Align, Block, Chapter, Column, Heading, Row, Table, body, cell
from app.reports.edition import Edition

ANCHOR = "werkwijze"


def method_chapter(edition: Edition) -> Chapter:
    """Merging, sources by kind, uncertain dates and different readings."""
    blocks: list[Block] = [*_merging(edition), *_sources(edition), *_uncertain(edition), *_readings(edition)]
    return Chapter(title="Werkwijze", anchor=ANCHOR, blocks=tuple(blocks))


def _merging(edition: Edition) -> list[Block]:
    case = edition.case
    counts = Counter(event.supplied_by_id for event in case.events.values())
    how_many = count_text(len(case.events), "gebeurtenis", "gebeurtenissen")
    blocks: list[Block] = [
        body(
            "Partijen leverden ieder aan wat zij vastlegden. Dat is samengevoegd tot één tijdlijn met "
            f"{how_many}. Feiten en beleving staan apart."
        )
    ]
    rows = [
        Row(cells=(cell(case.actor_name(actor_id)), cell(str(counts[actor_id]))))
        for actor_id in sorted(counts, key=lambda one: (-_is_party(edition, one), _order(edition, one)))
        if actor_id is not None and case.actor_name(actor_id)
    ]
    if rows and edition.audience is Audience.DEELNEMERS:
        if counts[None]:
            rows.append(Row(cells=(cell("Niet vastgelegd"), cell(str(counts[None])))))
        blocks += [Heading(text="Wie leverde aan"), _count_table("Aangeleverd door", "Gebeurtenissen", rows)]
    return blocks


def _sources(edition: Edition) -> list[Block]:
    case = edition.case
    if not case.sources:
        return [] if edition.audience is Audience.REGIO else [body("Er zijn geen bronnen vastgelegd.")]
    counts = Counter(source.kind.label for source in case.sources.values())
    rows = [Row(cells=(cell(kind), cell(str(number)))) for kind, number in sorted(counts.items())]
    without = [event.id for event in case.events_in_order if not event.source_ids]
    closing = "Bij elk feit staat uit welk soort bron het komt. De stukken zelf zitten niet in dit verslag."
    blocks: list[Block] = [Heading(text="Bronnen"), body(closing), _count_table("Soort bron", "Aantal", rows)]
    if without:
        how_many = count_text(len(without), "gebeurtenis", "gebeurtenissen")
        blocks.append(body(f"Bij {how_many} is geen bron genoemd", edition.numbers(without), "."))
    return blocks


def _uncertain(edition: Edition) -> list[Block]:
    events = edition.case.events_in_order
    loose = [event for event in events if not event.when.is_exact]
    if not events:
        return []
    heading = Heading(text="Datums")
    if not loose:
        return [heading, body("Van alle gebeurtenissen is de dag bekend.")]
    undated = [event.id for event in loose if not event.when.is_known]
    told = (
        "Daar staan de woorden die mensen zelf gebruikten. Op de tijdlijn is de mogelijke tijd een band."
        if edition.audience is Audience.DEELNEMERS
        else "Daar is de mogelijke tijd aangehouden."
    )
    blocks: list[Block] = [
        heading,
        body(
            f"Van {len(loose)} van de {len(events)} gebeurtenissen is de dag niet bekend",
            edition.numbers(event.id for event in loose),
            f". {told}",
        ),
    ]
    if undated:
        how_many = count_text(len(undated), "gebeurtenis", "gebeurtenissen")
        text = f"Van {how_many} is geen datum bekend; die staan niet op de tijdlijn"
        blocks.append(body(text, edition.numbers(undated), "."))
    return blocks


def _readings(edition: Edition) -> list[Block]:
    contested = [event.id for event in edition.case.events_in_order if event.is_contested]
    heading = Heading(text="Verschillende lezingen")
    if not contested:
        return []
    how_many = count_text(len(contested), "gebeurtenis", "gebeurtenissen")
    place = " Zij staan naast elkaar, even groot." if edition.has_facts else ""
    text = f"Over {how_many} bestaan verschillende lezingen"
    return [heading, body(text, edition.numbers(contested), f". Er is niet tussen gekozen.{place}")]


def _count_table(what: str, counted: str, rows: list[Row]) -> Table:
    names = listing_text([row.cells[0].text for row in rows])
    return Table(
        columns=(Column(head=what, share=3), Column(head=counted, share=1, align=Align.RIGHT)),
        rows=tuple(rows),
        summary=f"{capitalised(counted)} per {what.lower()}: {names}.",
    )


def _is_party(edition: Edition, actor_id: str | None) -> bool:
    return actor_id in edition.case.parties


def _order(edition: Edition, actor_id: str | None) -> tuple[int, str]:
    party = edition.case.parties.get(actor_id or "")
    return (0 if party is None else party.order, actor_id or "")
