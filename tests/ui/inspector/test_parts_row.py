"""Making of an event also a decision, a meeting or a contact."""

from app.domain.event import EventKind
from app.domain.meeting import MeetingKind
from app.editing.events import ChangeEvent
from app.editing.meetings import MakeMeeting
from app.ui.inspector.parts_row import meeting_command
from tests.builders import an_event
from tests.ui.inspector.stage import MOTHER, Stage, press


def test_that_a_bare_event_becomes_a_decision_with_that_kind(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    press(page.first_part.decision)

    event = stage.event("G-gesprek")
    assert event.decision is not None
    assert event.kind is EventKind.BESLUIT
    assert page.decision.isVisible()
    assert page.decision.is_open


def test_that_a_kind_that_was_chosen_stays(stage: Stage) -> None:
    page = stage.show("G-ruzie")
    press(page.first_part.contact)

    event = stage.event("G-ruzie")
    assert event.contact is not None
    assert event.kind is EventKind.INCIDENT


def test_that_the_family_at_the_event_is_in_the_contact(stage: Stage) -> None:
    stage.session.run(ChangeEvent(event_id="G-gesprek", changes={"family_member_ids": (MOTHER,)}))
    press(stage.show("G-gesprek").first_part.contact)

    contact = stage.event("G-gesprek").contact
    assert contact is not None
    assert contact.with_family_member_ids == (MOTHER,)


def test_that_the_row_at_the_foot_offers_what_is_still_missing(stage: Stage) -> None:
    page = stage.show("G-besluit")

    assert not page.first_part.isVisible()
    assert page.other_parts.meeting.isVisible()
    assert not page.other_parts.decision.isVisible()


def test_that_a_title_that_says_mdo_makes_an_mdo() -> None:
    assert meeting_command(an_event("MDO op school")) == MakeMeeting(
        event_id="G-mdo-op-school", kind=MeetingKind.MDO
    )
    other = meeting_command(an_event("Overleg"))
    assert isinstance(other, MakeMeeting)
    assert other.kind is MeetingKind.BILATERAAL


def test_that_nothing_is_offered_in_a_case_to_read(reading_stage: Stage) -> None:
    page = reading_stage.show("G-gesprek")

    assert not page.first_part.isVisible()
    assert not page.other_parts.isVisible()
