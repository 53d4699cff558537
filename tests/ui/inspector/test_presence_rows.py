"""Each party in one clear row: was it there, how, and if not, why."""

from app.domain.meeting import AbsenceReason, Attendance, AttendanceMode, Meeting
from tests.ui.inspector.stage import PARTY_1, PARTY_2, PARTY_3, Stage, choose, pick, press


def meeting(stage: Stage) -> Meeting:
    found = stage.event("G-mdo").meeting
    assert found is not None
    return found


def test_that_rows_show_mark_name_and_presence(stage: Stage) -> None:
    rows = stage.show("G-mdo").meeting.presence.rows.rows

    assert [(row.name.text(), row.presence.currentText(), row.glyph.name) for row in rows] == [
        ("Jeugdteam", "Aanwezig", "aanwezig"),
        ("School", "Niet uitgenodigd", "niet_uitgenodigd"),
    ]
    assert [row.name.text() for row in rows[0].people.rows] == ["Casusregisseur 1"]


def test_that_a_party_can_turn_out_to_have_been_there(stage: Stage) -> None:
    rows = stage.show("G-mdo").meeting.presence.rows
    choose(rows.rows[1].presence, AttendanceMode.ONLINE)

    assert meeting(stage).absent == ()
    assert Attendance(party_id=PARTY_2, mode=AttendanceMode.ONLINE) in meeting(stage).present
    assert rows.rows[1].glyph.name == "aanwezig"


def test_that_a_party_can_turn_out_to_have_been_absent(stage: Stage) -> None:
    rows = stage.show("G-mdo").meeting.presence.rows
    choose(rows.rows[0].presence, AbsenceReason.VERHINDERD)

    assert meeting(stage).present == ()
    assert {one.party_id for one in meeting(stage).absent} == {PARTY_1, PARTY_2}
    assert rows.rows[0].people.rows == []


def test_that_a_person_of_a_party_can_be_named(stage: Stage) -> None:
    rows = stage.show("G-mdo").meeting.presence.rows
    picker = rows.rows[1].open_people()
    assert picker is not None
    assert picker.lines == ["Intern begeleider"]
    pick(picker, "int")

    assert "F2" in {one.professional_id for one in meeting(stage).present}
    assert "F2" in stage.event("G-mdo").professional_ids


def test_that_how_one_person_was_there_can_be_chosen_and_taken_away(stage: Stage) -> None:
    person = stage.show("G-mdo").meeting.presence.rows.rows[0].people.rows[0]
    choose(person.mode, AttendanceMode.TELEFONISCH)
    assert meeting(stage).present[0].mode is AttendanceMode.TELEFONISCH

    choose(person.mode, None)
    assert meeting(stage).present == ()


def test_that_another_party_can_be_added(stage: Stage) -> None:
    presence = stage.show("G-mdo").meeting.presence
    pick(presence.adding.open_picker(), "pol")

    assert PARTY_3 in stage.event("G-mdo").party_ids
    assert [row.name.text() for row in presence.rows.rows] == ["Jeugdteam", "School", "Politie"]
    assert not presence.adding.isVisible()


def test_that_rows_can_only_be_read_in_a_case_to_read(reading_stage: Stage) -> None:
    row = reading_stage.show("G-mdo").meeting.presence.rows.rows[0]
    press(row.presence)

    assert not row.presence.view().isVisible()
    assert not row.add_person.isVisible()
