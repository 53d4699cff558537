"""What parties will do, by when, and how it is followed up."""

from app.reports.content import Block, Chapter, Column, Heading, Row, Table, body, cell
from app.reports.edition import Edition
from app.reports.sections.meetings import agreements_table

ANCHOR = "acties"


def actions_chapter(edition: Edition) -> Chapter:
    """The actions of the session; an action is of a party, never of a person."""
    case = edition.case
    rows = tuple(
        Row(
            cells=(
                cell(one.text),
                cell(case.actor_name(one.owner_party_id)),
                cell("Nog niet afgesproken" if one.due is None else one.due.text),
                cell(one.status.label),
            )
        )
        for one in sorted(case.action_items.values(), key=lambda one: one.id)
    )
    columns = (
        Column(head="Wat", share=4.6),
        Column(head="Welke partij", share=2.2),
        Column(head="Wanneer klaar", share=1.8),
        Column(head="Stand", share=1.2),
    )
    blocks: list[Block] = [body("Er zijn nog geen acties afgesproken.")]
    if rows:
        blocks = [
            body("Dit spraken partijen aan het eind van de sessie af. Een actie is van een partij."),
            Table(columns=columns, rows=rows, summary="De acties met partij, termijn en stand."),
            body("Kijk na drie maanden samen wat ervan is gekomen."),
        ]
    if edition.is_for_family:
        blocks += _earlier(edition)
    title = "Wat wij afspraken" if edition.is_for_family else "Afspraken en acties"
    return Chapter(title=title, anchor=ANCHOR, blocks=tuple(blocks))


def _earlier(edition: Edition) -> list[Block]:
    """The agreements of all meetings: the family version has no chapter on meetings."""
    meetings = [event.meeting for event in edition.case.meetings if event.meeting is not None]
    agreements = [one for meeting in meetings for one in meeting.agreements]
    if not agreements:
        return []
    return [
        Heading(text="Wat eerder is afgesproken"),
        body("Deze afspraken zijn gemaakt in overleggen over uw gezin."),
        agreements_table(edition, agreements, "Afspraken uit alle overleggen."),
    ]
