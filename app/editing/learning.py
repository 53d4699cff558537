"""What can be done to learning questions, findings and actions."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.ids import ActionItemId, FindingId, QuestionId
from app.domain.learning import ActionItem, Finding, LearningQuestion
from app.editing.intention import AddOne, ChangeOne, RemoveOne


@dataclass(frozen=True, kw_only=True)
class AddQuestion(AddOne):
    """Add a learning question."""

    question: LearningQuestion


@dataclass(frozen=True, kw_only=True)
class ChangeQuestion(ChangeOne):
    """Change fields of a learning question."""

    KIND = EntityKind.QUESTION

    question_id: QuestionId


@dataclass(frozen=True, kw_only=True)
class RemoveQuestion(RemoveOne):
    """Remove a learning question."""

    KIND = EntityKind.QUESTION

    question_id: QuestionId


@dataclass(frozen=True, kw_only=True)
class AddFinding(AddOne):
    """Add a finding."""

    finding: Finding


@dataclass(frozen=True, kw_only=True)
class ChangeFinding(ChangeOne):
    """Change fields of a finding."""

    KIND = EntityKind.FINDING

    finding_id: FindingId


@dataclass(frozen=True, kw_only=True)
class RemoveFinding(RemoveOne):
    """Remove a finding."""

    KIND = EntityKind.FINDING

    finding_id: FindingId


@dataclass(frozen=True, kw_only=True)
class AddActionItem(AddOne):
    """Add an action."""

    action_item: ActionItem


@dataclass(frozen=True, kw_only=True)
class ChangeActionItem(ChangeOne):
    """Change fields of an action."""

    KIND = EntityKind.ACTION_ITEM

    action_item_id: ActionItemId


@dataclass(frozen=True, kw_only=True)
class RemoveActionItem(RemoveOne):
    """Remove an action."""

    KIND = EntityKind.ACTION_ITEM

    action_item_id: ActionItemId
