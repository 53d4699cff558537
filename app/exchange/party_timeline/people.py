"""Matches the people and parties of a cell with those of the case."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.snapshot import CaseSnapshot
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


def _match(case: CaseSnapshot, wanted: str) -> tuple[str, str] | None:
    parties = ((p.id, (p.code, p.name)) for p in case.parties_in_order)
    if (party_id := _only(parties, wanted)) is not None:
        return ("party", party_id)
    people = sorted(case.professionals.values(), key=lambda p: p.id)
    if (found := _only(((p.id, (p.designation,)) for p in people), wanted)) is not None:
        return ("professional", found)
    if (found := _only(((p.id, (p.function.label, p.function.value)) for p in people), wanted)) is not None:
        return ("professional", found)
    family = sorted(case.family.values(), key=lambda m: m.id)
    if (found := _only(((m.id, (m.designation,)) for m in family), wanted)) is not None:
        return ("family", found)
    return None


def _only(named: Iterable[tuple[str, tuple[str, ...]]], wanted: str) -> str | None:
    """The one id of which a name is the wanted one; None when nobody or more than one has it."""
    found = [entity_id for entity_id, names in named if wanted in {bare(name) for name in names}]
    return found[0] if len(found) == 1 and wanted else None
