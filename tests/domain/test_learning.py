"""Learning questions, findings and actions."""

from app.domain.ids import ActionItemId, FindingId, PartyId, QuestionId
from app.domain.learning import (
    ActionItem,
    ActionStatus,
    Finding,
    FindingKind,
    FindingLevel,
    LearningQuestion,
    QuestionTheme,
)


def test_that_a_finding_stays_with_the_participants_unless_shared() -> None:
    finding = Finding(
        id=FindingId("I1"), kind=FindingKind.LES, level=FindingLevel.REGIO, text="Samen eerder."
    )

    assert not finding.share_with_region
    assert finding.evidence_ids == ()


def test_that_an_action_is_open_and_owned_by_a_party() -> None:
    action = ActionItem(id=ActionItemId("T1"), text="Afspreken.", owner_party_id=PartyId("P1"))

    assert action.status is ActionStatus.OPEN
    assert action.due is None


def test_that_a_question_may_stand_on_its_own() -> None:
    question = LearningQuestion(
        id=QuestionId("Q1"), submitter_id=PartyId("P1"), theme=QuestionTheme.REGIE, text="Wie had regie?"
    )

    assert question.linked_ids == ()
    assert question.theme.label == "Regie en rol"
