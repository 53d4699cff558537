"""Meetings with who was there and what was agreed."""

from app.domain.meeting import Absence, AbsenceReason, Attendance, AttendanceMode, SharedAnalysis
from app.reports.content import Entry, Table, plain
from app.reports.sections.meetings import MOST_IN_A_TABLE, meetings_chapter
from tests.builders import (
    a_family_member,
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    an_agreement,
    an_event,
    on,
)
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def test_that_every_meeting_and_every_agreement_is_there_once() -> None:
    chapter = meetings_chapter(example_edition())
    entries = [one for one in chapter.blocks if isinstance(one, Entry)]
    assert len(entries) == 15
    agreements = [
        row.cells[0].text
        for block in chapter.blocks
        if isinstance(block, Table) and block.columns[0].head == "Afspraak"
        for row in block.rows
    ]
    meetings = [event.meeting for event in example_edition().case.meetings]
    told = [one.text for meeting in meetings if meeting for one in meeting.agreements]
    assert agreements == told
    assert len(told) == 26


def test_that_attendance_is_a_mark_with_its_meaning() -> None:
    chapter = meetings_chapter(example_edition())
    table = next(one for one in chapter.blocks if isinstance(one, Table))
    rows = {row.cells[0].text: [cell.glyph for cell in row.cells[1:]] for row in table.rows}
    assert rows["Jeugdteam Lindervoort"] == ["aanwezig"] * 7
    assert rows["De Overhaven"][3] == "verhinderd"
    assert rows["Raad voor de Kinderbescherming (regioteam)"][4] == "niet_uitgenodigd"
    assert rows["Gezin"].count("gezin_aanwezig") == 5
    assert [column.head for column in table.columns[1:]] == ["19", "36", "46", "64", "80", "93", "105"]


def test_that_present_absent_and_analysis_are_told() -> None:
    meeting = a_meeting(
        present=(
            Attendance(professional_id=a_professional().id, mode=AttendanceMode.ONLINE),
            Attendance(party_id=a_party("P2").id),
        ),
        absent=(Absence(party_id=a_party("P3").id, reason=AbsenceReason.VERHINDERD),),
        family_present_ids=(a_family_member().id,),
        shared_analysis=SharedAnalysis.NEE,
        trigger_event_ids=(an_event("melding").id,),
        agreements=(an_agreement(owner_id="P2", due=on("9 jan 2021")),),
    )
    case = a_snapshot(
        an_event("melding", on("4 jan 2021")),
        an_event("MDO", meeting=meeting),
        a_party("P1"),
        a_party("P2", "School"),
        a_party("P3", "Raad"),
        a_professional(),
        a_family_member(),
    )
    told = text_of_chapter(meetings_chapter(edition_of(case)))
    for part in (
        "MDO (multidisciplinair overleg). Er was geen gedeelde analyse.",
        "Aanwezig: Functionaris F1 (online) en School. Van het gezin: Moeder.",
        "Niet aanwezig: Raad (verhinderd).",
        "Aanleiding: melding [1].",
        "School belt moeder. School 9 jan 2021 Niet terug te vinden",
    ):
        assert part in told


def test_that_many_mdos_are_spread_over_tables() -> None:
    events = [an_event(f"MDO {n}", meeting=a_meeting(f"M{n}")) for n in range(MOST_IN_A_TABLE + 1)]
    chapter = meetings_chapter(edition_of(a_snapshot(a_party(), *events)))
    tables = [one for one in chapter.blocks if isinstance(one, Table)]
    assert [len(table.columns) for table in tables] == [MOST_IN_A_TABLE + 1, 2]


def test_that_titles_carry_number_and_date() -> None:
    entry = next(one for one in meetings_chapter(example_edition()).blocks if isinstance(one, Entry))
    assert plain(entry.title) == "19. MDO 1 op school, 10 oktober 2019"
    assert entry.anchor == "overleg-19"


def test_that_no_meetings_is_said_calmly() -> None:
    assert "geen overleggen vastgelegd" in text_of_chapter(meetings_chapter(edition_of(a_snapshot())))
