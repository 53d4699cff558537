"""Matches the people and parties of a cell with those of the case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.snapshot import CaseSnapshot, Touched
from app.exchange.party_timeline.columns import bare


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who was found in a cell, as ids in the order of the cell, and the words nobody matched."""

    party_ids: tuple[str, ...] = ()
    professional_ids: tuple[str, ...] = ()
    family_ids: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()


def match_people(case: CaseSnapshot, text: str) -> People:
    """Match names separated by comma, semicolon or new line on code, name and function."""
    found: dict[str, list[str]] = {"party": [], "professional": [], "family": [], "unmatched": []}
    for words in _names(case, text):
        kind, entity_id = _match(case, bare(words)) or ("unmatched", words)
        if entity_id not in found[kind]:
            found[kind].append(entity_id)
    return People(
        party_ids=tuple(found["party"]),
        professional_ids=tuple(found["professional"]),
        family_ids=tuple(found["family"]),
        unmatched=tuple(found["unmatched"]),
    )


def _names(case: CaseSnapshot, text: str) -> Iterator[str]:
    """The names in a cell; a comma separates them unless it is part of one ("Rechtbank, team familie")."""
    for part in re.split(r"[;\n]", text):
        names = [part] if _match(case, bare(part)) else part.split(",")
        yield from (name.strip() for name in names if name.strip())


def find_party(case: CaseSnapshot, text: str) -> str | None:
    """The party with this code or name."""
    wanted = bare(text)
    for party in case.parties_in_order:
        if wanted and wanted in (bare(party.code), bare(party.name)):
            return party.id
    return None


@dataclass(frozen=True, slots=True)
class Names:
    """Whom a word stands for: kind and id, kept with the snapshot until somebody in the case changes."""

    by_word: dict[str, tuple[str, str]]

    @classmethod
    def of(cls, case: CaseSnapshot) -> Names:
        """Gather codes, names, designations and functions; a word that two could claim is of nobody."""
        people = sorted(case.professionals.values(), key=lambda p: p.id)
        family = sorted(case.family.values(), key=lambda m: m.id)
        by_word: dict[str, tuple[str, str]] = {}
        for kind, named in (
            ("party", [(p.id, (p.code, p.name)) for p in case.parties_in_order]),
            ("professional", [(p.id, (p.designation,)) for p in people]),
            ("professional", [(p.id, (p.function.label, p.function.value)) for p in people]),
            ("family", [(m.id, (m.designation,)) for m in family]),
        ):
            for word, entity_id in _claimed_once(named):
                by_word.setdefault(word, (kind, entity_id))
        return cls(by_word)

    def after(self, following: CaseSnapshot, touched: Touched) -> Names | None:
        """The same as long as no party, professional or family member was touched."""
        del following
        kinds = (EntityKind.PARTY, EntityKind.PROFESSIONAL, EntityKind.FAMILY_MEMBER)
        return None if any(touched.get(kind) for kind in kinds) else self


def _match(case: CaseSnapshot, wanted: str) -> tuple[str, str] | None:
    return case.derived(Names).by_word.get(wanted)


def _claimed_once(named: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    """The words that are a name of one of these, with whose."""
    claims: dict[str, set[str]] = {}
    for entity_id, names in named:
        for name in names:
            claims.setdefault(bare(name), set()).add(entity_id)
    yield from ((word, next(iter(ids))) for word, ids in claims.items() if word and len(ids) == 1)
