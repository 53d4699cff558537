"""Leaving out what may not be shown, and everything that would still point to it.

Events that are not for the session go, and with them every mention: links, triggers,
follow-ups, evidence, and sources, services, professionals and small parties that are
in the case because of such an event only.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from app.domain.entities import Entity, EntityKind, id_of, kind_of
from app.domain.event import Visibility
from app.domain.learning import Finding
from app.domain.link import Link
from app.domain.party import Party
from app.domain.scene import Scene
from app.domain.snapshot import CaseSnapshot

_T = TypeVar("_T")

_GO_ALONG = (EntityKind.SERVICE, EntityKind.SOURCE, EntityKind.PROFESSIONAL, EntityKind.PARTY)
"""Kinds that leave with a hidden event when nothing else speaks of them; what refers, comes first."""


def without_hidden(case: CaseSnapshot) -> CaseSnapshot:
    """The case with only what is for the session, free of any mention of the rest."""
    hidden = [event for event in case.events.values() if event.visibility is not Visibility.SESSIE]
    if not hidden:
        return case
    gone = set().union(*(own_ids(event) for event in hidden))
    shown = case.with_entities(removed=[(EntityKind.EVENT, event.id) for event in hidden])
    suspects = set().union(*(set(mentioned_ids(event)) for event in hidden))
    for kind in _GO_ALONG:
        orphans = _orphans(shown, kind, suspects)
        suspects.update(*(set(mentioned_ids(orphan)) for orphan in orphans))
        gone.update(id_of(orphan) for orphan in orphans)
        shown = shown.with_entities(removed=[(kind, id_of(orphan)) for orphan in orphans])
    return without_mentions(shown, frozenset(gone))


def without_mentions(case: CaseSnapshot, gone: frozenset[str]) -> CaseSnapshot:
    """The case without any reference to the ids in ``gone``.

    Links to one of them go altogether, and findings that rested on nothing else.
    """
    removed: list[tuple[EntityKind, str]] = []
    changed: list[Entity] = []
    for entity in case.each():
        cleaned = _cleaned(entity, gone)
        if _falls(entity, cleaned, gone):
            removed.append((kind_of(entity), id_of(entity)))
        elif cleaned != entity:
            changed.append(cleaned)
    return case.with_entities(changed, removed)


def own_ids(value: object) -> frozenset[str]:
    """The ids of a value and of its parts (a decision, a meeting, its agreements, accounts)."""
    own = getattr(value, "id", None)
    found = {own} if isinstance(own, str) else set()
    return frozenset(found.union(*(own_ids(part) for part in _parts(value))))


def mentioned_ids(value: object) -> Iterator[str]:
    """Every id a value or one of its parts refers to."""
    for name, content in _contents(value):
        if name.endswith("_id") and isinstance(content, str):
            yield content
        elif name.endswith("_ids"):
            yield from content
    for part in _parts(value):
        yield from mentioned_ids(part)


def _orphans(case: CaseSnapshot, kind: EntityKind, suspects: Iterable[str]) -> list[Entity]:
    """Entities of a kind among the suspects of which nothing in the case speaks any more."""
    found = {i: case.of_kind(kind)[i] for i in suspects if i in case.of_kind(kind)}
    candidates = {i: entity for i, entity in found.items() if not _stands_alone(entity)}
    if not candidates:
        return []
    speaking = (entity for entity in case.each() if not isinstance(entity, Scene))
    still_mentioned = {i for entity in speaking for i in mentioned_ids(entity)}
    return [entity for i, entity in candidates.items() if i not in still_mentioned]


def _stands_alone(entity: Entity) -> bool:
    """Whether something is known to all anyhow: a party with its own lane or a chair in the session."""
    return isinstance(entity, Party) and (entity.is_core or entity.joins_session)


def _falls(entity: Entity, cleaned: Entity, gone: frozenset[str]) -> bool:
    """Whether an entity means nothing any more without what is gone."""
    match entity, cleaned:
        case Link(), _:
            return entity.from_id in gone or entity.to_id in gone
        case Finding(), Finding():
            return bool(entity.evidence_ids) and not cleaned.evidence_ids
        case _:
            return False


def _cleaned(value: _T, gone: frozenset[str]) -> _T:
    """The same value without references to what is gone; the very same object when it has none."""
    changes: dict[str, Any] = {}
    for name, content in _contents(value):
        cleaned = _cleaned_content(name, content, gone)
        if cleaned is not content and cleaned != content:
            changes[name] = cleaned
    return cast(_T, replace(cast(Any, value), **changes)) if changes else value


def _cleaned_content(name: str, content: Any, gone: frozenset[str]) -> Any:
    if name.endswith("_id"):
        return None if content in gone else content
    if name.endswith("_ids"):
        return tuple(i for i in content if i not in gone)
    if isinstance(content, tuple):
        return tuple(_cleaned(part, gone) for part in content)
    return _cleaned(content, gone) if _is_value(content) else content


def _contents(value: object) -> Iterator[tuple[str, Any]]:
    for name in _field_names(cast(Any, type(value))):
        yield name, getattr(value, name)


def _parts(value: object) -> Iterator[object]:
    """Values inside a value: the decision of an event, the agreements of a meeting."""
    for _, content in _contents(value):
        if isinstance(content, tuple):
            yield from (part for part in content if _is_value(part))
        elif _is_value(content):
            yield content


def _is_value(value: object) -> bool:
    return bool(_field_names(cast(Any, type(value))))


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    """The fields of a kind of value; none of what is no value of ours. Asked for every part of a case."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()
