"""Letting references go elsewhere."""

from dataclasses import replace

from app.domain.handover import Handover
from app.domain.ids import DecisionId, EventId, HandoverId, InvolvementId, PartyId, QuestionId
from app.domain.learning import LearningQuestion, QuestionTheme
from app.editing.redirecting import redirected, redirected_event
from tests.builders import a_decision, a_link, a_meeting, a_party, a_service, an_agreement, an_event

INSTEAD = {"G-2": "G-1", "B2": "B1"}


def test_that_every_reference_to_what_goes_is_replaced() -> None:
    service = replace(a_service(), conceived_in_event_id=EventId("G-2"), decision_id=DecisionId("B2"))
    handover = Handover(
        id=HandoverId("O1"),
        from_involvement_id=InvolvementId("R1"),
        to_involvement_id=InvolvementId("R2"),
        event_id=EventId("G-2"),
    )
    question = LearningQuestion(
        id=QuestionId("Q1"),
        submitter_id=PartyId("P1"),
        theme=QuestionTheme.KIND,
        text="?",
        linked_ids=("G-1", "G-2", "P1"),
    )

    assert redirected(service, INSTEAD) == replace(
        service, conceived_in_event_id=EventId("G-1"), decision_id=DecisionId("B1")
    )
    assert redirected(handover, INSTEAD) == replace(handover, event_id=EventId("G-1"))
    assert redirected(question, INSTEAD) == replace(question, linked_ids=("G-1", "P1"))
    assert redirected(a_link("V1", "G-2", "G-3"), INSTEAD) == a_link("V1", "G-1", "G-3")
    assert redirected(a_party(), INSTEAD) == a_party()


def test_that_an_event_never_refers_to_itself() -> None:
    agreements = [an_agreement("AF1", follow_up_event_id=EventId("G-2"))]
    meeting = a_meeting(trigger_event_ids=(EventId("G-2"), EventId("G-3")), agreements=agreements)
    decision = a_decision(trigger_event_id=EventId("G-2"))
    event = redirected_event(an_event(id=EventId("G-1"), meeting=meeting, decision=decision), INSTEAD)

    assert event.meeting is not None
    assert event.decision is not None
    assert event.meeting.trigger_event_ids == ("G-3",)
    assert event.meeting.agreements[0].follow_up_event_id is None
    assert event.decision.trigger_event_id is None
