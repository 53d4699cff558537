"""What the commands of all nouns share: adding, changing and removing one entity.

A command for one more noun is a few lines: its fields, its kind, and what is special.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from app.domain.entities import SPECS, Entity, EntityKind, id_of, kind_of
from app.domain.errors import InvariantError
from app.domain.naming import name_of
from app.domain.reference_index import use_text, uses_of
from app.domain.wording import capitalised

if TYPE_CHECKING:
    from app.domain.snapshot import CaseSnapshot
    from app.storage.unit_of_work import UnitOfWork

T = TypeVar("T")

Changes = Mapping[str, object]
"""New values by name of the field; what is not named stays."""


class Intention(ABC):
    """A command (see `app.editing.command.Command`) that makes a step of its own unless it says otherwise."""

    @property
    @abstractmethod
    def label(self) -> str:
        """The Dutch name of the edit, as undo shows it."""

    @property
    def merge_key(self) -> str | None:
        """Commands in a row with the same key become one step; None never does."""
        return None

    @abstractmethod
    def apply(self, work: UnitOfWork) -> None:
        """Read ``work.case`` and put or remove entities. Raises CaseError to change nothing at all."""


@dataclass(frozen=True, kw_only=True)
class AddOne(Intention):
    """Add an entity: the first field of the command."""

    @property
    def label(self) -> str:
        """What was added: 'Partij toegevoegd'."""
        return done(kind_of(self._entity), "toegevoegd")

    @property
    def _entity(self) -> Any:
        return getattr(self, fields(self)[0].name)

    def apply(self, work: UnitOfWork) -> None:
        """Put the entity. Raises InvariantError when its id is already there."""
        refuse_known(work.case, self._entity)
        work.put(self._completed(work.case))

    def _completed(self, case: CaseSnapshot) -> Entity:
        """The entity as it is kept; a kind may fill in what the case already knows."""
        del case
        entity: Entity = self._entity
        return entity


@dataclass(frozen=True, kw_only=True)
class ChangeOne(Intention):
    """Change fields of an entity: the id is the field that a kind of command adds."""

    KIND: ClassVar[EntityKind]

    changes: Changes

    @property
    def label(self) -> str:
        """What was changed: 'Partij gewijzigd'."""
        return done(self.KIND, "gewijzigd")

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key(f"{self.KIND}.{self._id}", self.changes)

    @property
    def _id(self) -> str:
        return str(getattr(self, fields(self)[-1].name))

    def apply(self, work: UnitOfWork) -> None:
        """Put the entity with its new values. Raises NotFoundError when it is not there."""
        entity = work.case.get(self.KIND, self._id)
        work.put(self._completed(work.case, changed(entity, self.changes)))

    def _completed(self, case: CaseSnapshot, entity: Any) -> Entity:
        """The entity as it is kept; a kind may let other fields follow."""
        del case
        kept: Entity = entity
        return kept


@dataclass(frozen=True, kw_only=True)
class RemoveOne(Intention):
    """Remove an entity by the only field of the command; what refers to it lets it go."""

    KIND: ClassVar[EntityKind]

    @property
    def label(self) -> str:
        """What was removed: 'Partij verwijderd'."""
        return done(self.KIND, "verwijderd")

    def apply(self, work: UnitOfWork) -> None:
        """Remove the entity. Raises NotFoundError when it is not there."""
        work.remove(self.KIND, str(getattr(self, fields(self)[0].name)))


@dataclass(frozen=True, kw_only=True)
class RemoveUnused(RemoveOne):
    """Remove an entity that nothing may silently lose: refused while it is in use."""

    def apply(self, work: UnitOfWork) -> None:
        """Remove the entity. Raises InvariantError with a count of what still uses it."""
        refuse_when_used(work.case, self.KIND, str(getattr(self, fields(self)[0].name)))
        super().apply(work)


def refuse_known(case: CaseSnapshot, entity: Entity) -> None:
    """Never replace by adding. Raises InvariantError when the id is already there."""
    if id_of(entity) in case.of_kind(kind_of(entity)):
        raise InvariantError("Kenmerk", f"{name_of(case, entity)} staat al in de casus.")


def refuse_when_used(case: CaseSnapshot, kind: EntityKind, entity_id: str) -> None:
    """Say kindly what still uses an entity. Raises InvariantError, or NotFoundError when it is not there."""
    entity = case.get(kind, entity_id)
    if uses := uses_of(case, entity_id):
        raise InvariantError(
            f"{capitalised(SPECS[kind].one)} in gebruik",
            f"{name_of(case, entity)} staat nog bij {use_text(uses)}.",
            "Haal die verwijzingen eerst weg.",
        )


def changed(entity: T, changes: Changes) -> T:
    """An entity or a part of one with new values; its id stays what it is."""
    if "id" in changes:
        raise ValueError("an id never changes")
    return replace(entity, **changes)  # type: ignore[type-var]  # every T here is a dataclass


def done(kind: EntityKind, participle: str) -> str:
    """A label such as "Gebeurtenis verplaatst"."""
    return f"{capitalised(SPECS[kind].one)} {participle}"


def typing_key(owner: str, changes: Changes) -> str | None:
    """The key under which typing in one text field of ``owner`` becomes one step; else None."""
    names = [name for name, value in changes.items() if type(value) is str]
    return f"{owner}.{names[0]}" if len(changes) == 1 and names else None
