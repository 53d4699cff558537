"""Meetings: who was there, whether one analysis was shared, and what became of the agreements."""

from collections.abc import Iterable, Sequence

from app.domain.event import Event
from app.domain.meeting import AbsenceReason, Agreement, Attendance, AttendanceMode, Meeting, SharedAnalysis
from app.domain.party import Party
from app.domain.wording import count_text, listing_text
from app.reports.content import (
    Align,
    Block,
    Cell,
    Chapter,
    Column,
    Entry,
    Heading,
    Line,
    Manner,
    Paragraph,
    Row,
    Table,
    body,
    cell,
    joined,
    words,
)
from app.reports.edition import Edition
from app.reports.phrases import CLOSING, event_mention, event_title, labelled, mention

ANCHOR = "overleggen"
MOST_IN_A_TABLE = 8
"""More meetings than this do not fit side by side on A4."""

_SHARED = {
    SharedAnalysis.JA: "Er was één gedeelde analyse. ",
    SharedAnalysis.DEELS: "Er was deels een gedeelde analyse. ",
    SharedAnalysis.NEE: "Er was geen gedeelde analyse. ",
    SharedAnalysis.ONBEKEND: "",
}
_ABSENT = {
    AbsenceReason.NIET_UITGENODIGD: ("niet_uitgenodigd", "niet uitgenodigd"),
    AbsenceReason.VERHINDERD: ("verhinderd", "verhinderd"),
    AbsenceReason.UITGENODIGD_NIET_GEKOMEN: ("verhinderd", "uitgenodigd, niet gekomen"),
    AbsenceReason.ONBEKEND: ("verhinderd", "afwezig, reden niet bekend"),
}


def meetings_chapter(edition: Edition) -> Chapter:
    """The attendance of the MDO's in one table, then every meeting with its agreements."""
    meetings = edition.case.meetings
    if not meetings:
        blocks: list[Block] = [body("Er zijn geen overleggen vastgelegd.")]
    else:
        blocks = [*_attendance(edition), Heading(text="De overleggen op volgorde")]
        for event in meetings:
            if event.meeting is not None:
                blocks += _meeting(edition, event, event.meeting)
    return Chapter(title="Overleggen en afspraken", anchor=ANCHOR, blocks=tuple(blocks))


def meeting_anchor(number: int) -> str:
    """The anchor of the meeting of the event with this number."""
    return f"overleg-{number}"


def _attendance(edition: Edition) -> list[Block]:
    mdos = [event for event in edition.case.meetings if event.is_mdo]
    if not mdos or not edition.case.core_parties:
        return []
    tables = [
        _attendance_table(edition, mdos[start : start + MOST_IN_A_TABLE])
        for start in range(0, len(mdos), MOST_IN_A_TABLE)
    ]
    return [
        Heading(text="Wie was er bij de MDO’s"),
        *tables,
        Paragraph(
            line=words(
                "Vol: aanwezig. Open: verhinderd of niet gekomen. Kruis: niet uitgenodigd. "
                f"Streep: niet vastgelegd of toen niet betrokken. {CLOSING}"
            ),
            manner=Manner.NOTE,
        ),
    ]


def _attendance_table(edition: Edition, mdos: Sequence[Event]) -> Table:
    heads = [Column(head=str(edition.number_of(event)), share=1, align=Align.CENTRE) for event in mdos]
    rows = [
        Row(cells=(cell(party.name), *(_presence(edition, party, event) for event in mdos)))
        for party in edition.case.core_parties
    ]
    family = Row(cells=(cell("Gezin"), *(_family_cell(edition, event) for event in mdos)))
    return Table(
        columns=(Column(head="Nummer van het MDO", share=4), *heads),
        rows=(*rows, family),
        summary=f"Aanwezigheid van partijen en gezin bij {count_text(len(mdos), 'MDO', 'MDO’s')}.",
    )


def _presence(edition: Edition, party: Party, event: Event) -> Cell:
    if event.meeting is None:
        return cell("–")
    if any(_party_of(edition, one) == party.id for one in event.meeting.present):
        return Cell(lines=(words("aanwezig"),), glyph="aanwezig")
    for absence in event.meeting.absent:
        if absence.party_id == party.id:
            glyph, told = _ABSENT[absence.reason]
            return Cell(lines=(words(told),), glyph=glyph)
    return cell("–")


def _family_cell(edition: Edition, event: Event) -> Cell:
    present = () if event.meeting is None else event.meeting.family_present_ids
    if not present:
        return cell("–")
    return Cell(lines=(words(f"{edition.names(present)} aanwezig"),), glyph="gezin_aanwezig")


def _party_of(edition: Edition, one: Attendance) -> str | None:
    if one.party_id is not None:
        return one.party_id
    professional = edition.case.professionals.get(one.professional_id or "")
    return None if professional is None else professional.party_id


def _meeting(edition: Edition, event: Event, meeting: Meeting) -> list[Block]:
    lines = (
        joined(words(f"{meeting.kind.label}. ", bold=True), _SHARED[meeting.shared_analysis]),
        joined(
            labelled("Aanwezig", _present(edition, meeting)),
            labelled("Van het gezin", edition.names(meeting.family_present_ids)),
        ),
        labelled("Niet aanwezig", _absent(edition, meeting)),
        labelled("Aanleiding", _triggers(edition, meeting)),
    )
    entry = Entry(
        title=event_title(edition, event),
        lines=tuple(line for line in lines if line),
        anchor=meeting_anchor(edition.number_of(event)),
    )
    return [entry, *_agreements(edition, meeting)]


def _present(edition: Edition, meeting: Meeting) -> str:
    told = []
    for one in meeting.present:
        name = edition.case.actor_name(one.professional_id or one.party_id)
        mode = "" if one.mode is AttendanceMode.FYSIEK else f" ({one.mode.label.lower()})"
        if name:
            told.append(name + mode)
    return listing_text(told)


def _absent(edition: Edition, meeting: Meeting) -> str:
    told = [
        f"{edition.case.actor_name(one.party_id)} ({one.reason.label.lower()})"
        for one in meeting.absent
        if edition.case.actor_name(one.party_id)
    ]
    return listing_text(told)


def _triggers(edition: Edition, meeting: Meeting) -> Line:
    line: Line = ()
    for event_id in meeting.trigger_event_ids:
        event = edition.case.events.get(event_id)
        if event is not None:
            line = joined(line, "; " if line else "", mention(edition, event))
    return line


def _agreements(edition: Edition, meeting: Meeting) -> list[Block]:
    how_many = count_text(len(meeting.agreements), "afspraak", "afspraken")
    table = agreements_table(edition, meeting.agreements, f"{how_many} uit dit overleg.")
    return [table] if meeting.agreements else []


def agreements_table(edition: Edition, agreements: Iterable[Agreement], summary: str) -> Table:
    """Agreements with who would do it, when, and what became of it."""
    columns = (
        Column(head="Afspraak", share=4.6),
        Column(head="Wie", share=2),
        Column(head="Wanneer", share=1.8),
        Column(head="Wat werd ervan", share=2.4),
    )
    rows = tuple(_agreement(edition, one) for one in agreements)
    return Table(columns=columns, rows=rows, summary=summary)


def _agreement(edition: Edition, one: Agreement) -> Row:
    followed = event_mention(edition, one.follow_up_event_id)
    return Row(
        cells=(
            cell(one.text),
            cell(edition.case.actor_name(one.owner_id)),
            cell("" if one.due is None else one.due.text),
            cell(one.status.label, followed),
        )
    )
