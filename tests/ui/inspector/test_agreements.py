"""Agreements: one line to read, more when asked, and a line to add one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.meeting import Agreement, AgreementStatus
from app.ui.inspector.agreements import AgreementRow, AgreementRows, summary_text
from tests.builders import a_party, a_snapshot, an_agreement, on
from tests.ui.inspector.stage import PARTY_1, Stage, choose, leave, pick, press, write


def agreements(stage: Stage) -> tuple[Agreement, ...]:
    meeting = stage.event("G-mdo").meeting
    assert meeting is not None
    return meeting.agreements


def rows_of(stage: Stage) -> AgreementRows:
    found: AgreementRows = stage.show("G-mdo").meeting.agreements
    return found


def opened(stage: Stage) -> AgreementRow:
    row: AgreementRow = rows_of(stage).rows.rows[0]
    press(row.summary)
    return row


def test_that_one_line_sums_an_agreement_up() -> None:
    agreement = an_agreement(owner_id="P1", due=on("1 mrt 2021"), status=AgreementStatus.NAGEKOMEN)

    assert summary_text(a_snapshot(a_party("P1", code="TOE")), agreement) == "TOE · 1 mrt 2021 · Nagekomen"


def test_that_the_details_show_when_asked(stage: Stage) -> None:
    row = rows_of(stage).rows.rows[0]
    assert row.text.field.text() == "School belt moeder."
    assert not row.status.isVisible()

    press(row.summary)
    assert row.status.isVisible()


def test_that_every_field_can_be_changed(stage: Stage) -> None:
    row = opened(stage)
    write(row.text.field.editor, "School belt vader.")
    leave(row.text.field.editor)
    pick(row.owner.field.add_button.open_picker(), "jeugdteam")
    choose(row.status.field, AgreementStatus.DEELS_NAGEKOMEN)
    write(row.due.edit, "1-3-2021")
    leave(row.due.edit)
    pick(row.follow_up.field.add_button.open_picker(), "huis")

    agreement = agreements(stage)[0]
    assert agreement.text == "School belt vader."
    assert (agreement.owner_id, agreement.status) == (PARTY_1, AgreementStatus.DEELS_NAGEKOMEN)
    assert agreement.due is not None
    assert agreement.due.value == "2021-03-01"
    assert agreement.follow_up_event_id == "G-huisbezoek"
    assert row.summary.text() == "TOE · 1-3-2021 · Deels nagekomen"


def test_that_a_term_can_be_emptied(stage: Stage) -> None:
    row = opened(stage)
    for text in ("1-3-2021", ""):
        write(row.due.edit, text)
        leave(row.due.edit)

    assert agreements(stage)[0].due is None


def test_that_enter_adds_an_agreement_and_empties_the_line(stage: Stage) -> None:
    rows = rows_of(stage)
    write(rows.entry.text.editor, "Moeder belt terug.")
    QTest.keyClick(rows.entry.text.editor, Qt.Key.Key_Return)

    assert [one.text for one in agreements(stage)] == ["School belt moeder.", "Moeder belt terug."]
    assert rows.entry.text.text() == ""
    assert len(rows.rows.rows) == 2


def test_that_an_agreement_can_be_removed(stage: Stage) -> None:
    rows = rows_of(stage)
    press(rows.rows.rows[0].remove)

    assert agreements(stage) == ()
    assert rows.rows.rows == []
