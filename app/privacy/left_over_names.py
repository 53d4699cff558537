"""Looks through every text of a case for what points to a person, and lists it without repeating it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from app.domain.entities import SPECS, Entity, EntityKind, id_of, kind_of
from app.domain.event import Event
from app.domain.problems import Problem, Severity
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import capitalised
from app.privacy.name_check import NameHit, find_names

FREE_TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "title": "titel",
        "theme": "thema",
        "occasion": "aanleiding",
        "goal": "doel",
        "notice": "let op",
        "name": "naam",
        "description": "omschrijving",
        "designation": "aanduiding",
        "task_view": "taakopvatting",
        "note": "toelichting of notitie",
        "fact": "wat er gebeurde",
        "text": "tekst",
        "intended_goal": "beoogd doel",
        "considered_alternative": "overwogen alternatief",
        "what_helped": "wat hielp",
        "scope": "reikwijdte",
        "place": "locatie",
        "part": "onderdeel van de agenda",
        "ground_rules": "spelregels",
    }
)
"""Fields in which people type freely, by their Dutch name."""


def left_over_names(case: CaseSnapshot) -> list[Problem]:
    """A warning for every text in which something points to a person; the text itself is masked."""
    found: list[Problem] = []
    for entity in case.each():
        for field, text in free_texts(entity):
            found += (_problem(case, entity, field, hit) for hit in find_names(text))
    return found


def free_texts(value: Any) -> Iterator[tuple[str, str]]:
    """Every text typed freely in an entity and its parts: the name of the field and the text."""
    owner: Any = type(value)
    for name in _fields_of(owner):
        member = getattr(value, name)
        if isinstance(member, tuple):
            yield from _texts_in_list(name, member)
        elif type(member) is str:
            if name in FREE_TEXTS and member:
                yield name, member
        elif is_dataclass(member):
            yield from free_texts(member)


def _texts_in_list(name: str, members: tuple[Any, ...]) -> Iterator[tuple[str, str]]:
    for member in members:
        if is_dataclass(member):
            yield from free_texts(member)
        elif name in FREE_TEXTS and type(member) is str:
            yield name, member


@cache
def _fields_of(owner: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(owner))


def _problem(case: CaseSnapshot, entity: Entity, field: str, hit: NameHit) -> Problem:
    where = f"{_named(case, entity)}, {FREE_TEXTS[field]}"
    return Problem(
        code=f"naam_{hit.kind.value}",
        severity=Severity.WAARSCHUWING,
        message=f"{where}: hier staat mogelijk {hit.kind.label} ({hit.masked}).",
        entity_id=id_of(entity),
    )


def _named(case: CaseSnapshot, entity: Entity) -> str:
    """The entity without its title, which may hold what was found."""
    kind = kind_of(entity)
    if isinstance(entity, Event):
        return f"Gebeurtenis {case.event_numbers[entity.id]}"
    if kind in (EntityKind.CASE, EntityKind.SESSION):
        return capitalised(SPECS[kind].one)
    return f"{capitalised(SPECS[kind].one)} {id_of(entity)}"
