"""What can be done to learning questions, findings and actions."""

from typing import Any

import pytest

from app.domain.entities import EntityKind
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
from app.editing.learning import (
    AddActionItem,
    AddFinding,
    AddQuestion,
    ChangeActionItem,
    ChangeFinding,
    ChangeQuestion,
    RemoveActionItem,
    RemoveFinding,
    RemoveQuestion,
)
from tests.builders import a_party
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun

P1, Q1, I1, T1 = PartyId("P1"), QuestionId("Q1"), FindingId("I1"), ActionItemId("T1")
QUESTION = LearningQuestion(id=Q1, submitter_id=P1, theme=QuestionTheme.REGIE, text="Wie had regie?")
FINDING = Finding(id=I1, kind=FindingKind.LES, level=FindingLevel.REGIO, text="Eerder samen.")
ACTION = ActionItem(id=T1, text="Bellen.", owner_party_id=P1)


@pytest.mark.parametrize(
    ("kind", "add", "change", "remove"),
    [
        (
            EntityKind.QUESTION,
            AddQuestion(question=QUESTION),
            ChangeQuestion(question_id=Q1, changes={"linked_ids": ("P1",)}),
            RemoveQuestion(question_id=Q1),
        ),
        (
            EntityKind.FINDING,
            AddFinding(finding=FINDING),
            ChangeFinding(finding_id=I1, changes={"share_with_region": True}),
            RemoveFinding(finding_id=I1),
        ),
        (
            EntityKind.ACTION_ITEM,
            AddActionItem(action_item=ACTION),
            ChangeActionItem(action_item_id=T1, changes={"status": ActionStatus.GEREED}),
            RemoveActionItem(action_item_id=T1),
        ),
    ],
)
def test_that_what_is_learned_is_added_changed_and_removed(
    editor_with: EditorWith, kind: EntityKind, add: Any, change: Any, remove: Any
) -> None:
    assert_noun(editor_with(a_party("P1")), kind, add, change, remove)
