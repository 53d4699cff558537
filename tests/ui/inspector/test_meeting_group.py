"""The meeting: kind, family, shared analysis and what led to it."""

from app.domain.meeting import Meeting, MeetingKind, SharedAnalysis
from tests.ui.inspector.stage import MOTHER, Stage, choose, pick, press


def meeting(stage: Stage) -> Meeting:
    found = stage.event("G-mdo").meeting
    assert found is not None
    return found


def test_that_the_group_shows_only_for_a_meeting(stage: Stage) -> None:
    assert stage.show("G-mdo").meeting.isVisible()
    assert not stage.show("G-gesprek").meeting.isVisible()


def test_that_its_fields_can_be_changed(stage: Stage) -> None:
    page = stage.show("G-mdo")
    choose(page.meeting.kind.field, MeetingKind.RONDETAFEL)
    choose(page.meeting.analysis.field, SharedAnalysis.DEELS)
    pick(page.meeting.family.field.add_button.open_picker(), "moeder")
    pick(page.meeting.triggers.field.add_button.open_picker(), "ruzie")

    found = meeting(stage)
    assert (found.kind, found.shared_analysis) == (MeetingKind.RONDETAFEL, SharedAnalysis.DEELS)
    assert found.family_present_ids == (MOTHER,)
    assert found.trigger_event_ids == ("G-ruzie",)
    assert page.head.line.startswith("Rondetafelgesprek met gezin")


def test_that_the_meeting_can_be_taken_away(stage: Stage) -> None:
    page = stage.show("G-mdo")
    press(page.meeting.removal.button)

    assert stage.event("G-mdo").meeting is None
