"""General names in place of those people chose: organisations by kind, professionals by function."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from app.domain.entities import Entity
from app.domain.family import FamilyMember
from app.domain.party import Party
from app.domain.professional import Professional
from app.domain.snapshot import CaseSnapshot

_T = TypeVar("_T")


def with_general_names(case: CaseSnapshot) -> CaseSnapshot:
    """The case with parties by kind, professionals by function and family by place, without more.

    Of several of one kind each has a number, in order of the lanes or of their ids.
    """
    parties = _numbered((party.id, party.kind.label) for party in case.parties_in_order)
    functions = _numbered((one.id, one.function.label) for one in _by_id(case.professionals))
    family = _numbered((one.id, one.kind.label) for one in _by_id(case.family))
    changed: list[Entity] = [
        *(
            _general_party(party, parties[party.id], n)
            for n, party in enumerate(case.parties_in_order, start=1)
        ),
        *(_general_professional(one, functions[one.id]) for one in case.professionals.values()),
        *(_general_member(one, family[one.id]) for one in case.family.values()),
    ]
    return case.with_entities(changed)


def _general_party(party: Party, name: str, number: int) -> Party:
    return replace(party, name=name, code=f"O{number}", description="")


def _general_professional(professional: Professional, designation: str) -> Professional:
    return replace(professional, designation=designation)


def _general_member(member: FamilyMember, designation: str) -> FamilyMember:
    """A family member without age: with the rest of the case an age soon points to one child."""
    return replace(member, designation=designation, age_at_start=None)


def _by_id(entities: Mapping[str, _T]) -> list[_T]:
    return [entities[entity_id] for entity_id in sorted(entities)]


def _numbered(labels: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A name per id: the label, with a number when several share it."""
    pairs = list(labels)
    how_many = Counter(label for _, label in pairs)
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for entity_id, label in pairs:
        seen[label] += 1
        names[entity_id] = f"{label} {seen[label]}" if how_many[label] > 1 else label
    return names
