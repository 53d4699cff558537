"""Invariant 1: ids are unique over all entities and their parts, and every reference resolves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.domain.entities import Entity, id_of, kind_of
from app.domain.invariants.report import fout
from app.domain.problems import Problem
from app.domain.reference_index import owners_of, resolves
from app.domain.references import ANYTHING, part_ids, references_of
from app.domain.snapshot import CaseSnapshot


def references_resolve(case: CaseSnapshot, entity: Entity) -> Iterator[Problem]:
    """Everything an entity refers to is in the case."""
    for reference in references_of(entity):
        if not resolves(case, reference):
            sentence = (
                f"verwijst naar ‘{reference.target_id}’ ({reference.what}). Dat staat niet in de casus."
            )
            yield fout(case, entity, "verwijzing_onbekend", sentence)


def ids_are_unique_at(case: CaseSnapshot, entity: Entity) -> Iterator[Problem]:
    """No id of this entity or its parts is given out a second time."""
    for own_id in ids_given_by(entity):
        if len(owners_of(case, own_id)) > 1:
            yield _clash(case, entity, own_id)


def ids_are_unique(case: CaseSnapshot) -> Iterator[Problem]:
    """No id of the whole case is given out a second time."""
    given = [(own_id, entity) for entity in case.each() for own_id in ids_given_by(entity)]
    counts = Counter(own_id for own_id, _ in given)
    if len(counts) < len(given):
        yield from (_clash(case, entity, own_id) for own_id, entity in given if counts[own_id] > 1)


def ids_given_by(entity: Entity) -> Iterator[str]:
    """The id of an entity, when it has one of its own, and those of its parts."""
    if kind_of(entity) in ANYTHING:
        yield id_of(entity)
    yield from part_ids(entity)


def _clash(case: CaseSnapshot, entity: Entity, own_id: str) -> Problem:
    return fout(case, entity, "id_dubbel", f"het kenmerk ‘{own_id}’ komt vaker voor in de casus.")
