"""What can be done to circumstances from outside."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.context import ContextPeriod
from app.domain.entities import EntityKind
from app.domain.ids import ContextId
from app.editing.intention import AddOne, ChangeOne, RemoveOne


@dataclass(frozen=True, kw_only=True)
class AddContext(AddOne):
    """Add a circumstance from outside."""

    context: ContextPeriod


@dataclass(frozen=True, kw_only=True)
class ChangeContext(ChangeOne):
    """Change fields of a circumstance from outside."""

    KIND = EntityKind.CONTEXT

    context_id: ContextId


@dataclass(frozen=True, kw_only=True)
class RemoveContext(RemoveOne):
    """Remove a circumstance from outside."""

    KIND = EntityKind.CONTEXT

    context_id: ContextId
