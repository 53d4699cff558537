"""What can be done to sources."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.ids import SourceId
from app.domain.source import Source
from app.editing.intention import AddOne, ChangeOne, RemoveUnused


@dataclass(frozen=True, kw_only=True)
class AddSource(AddOne):
    """Add a source."""

    source: Source


@dataclass(frozen=True, kw_only=True)
class ChangeSource(ChangeOne):
    """Change fields of a source."""

    KIND = EntityKind.SOURCE

    source_id: SourceId


@dataclass(frozen=True, kw_only=True)
class RemoveSource(RemoveUnused):
    """Remove a source nothing refers to any more."""

    KIND = EntityKind.SOURCE

    source_id: SourceId
