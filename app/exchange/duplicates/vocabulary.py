"""How much each word of a case says: rare words much, names and functions little."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.domain.telling import told
from app.exchange.duplicates.words import stems

NAME_WEIGHT = 0.35
"""How much a name or function counts, compared with another word that is as rare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The stems of every event, and the weight of every stem (0 to 1)."""

    stems_of: Mapping[str, frozenset[str]]
    weights: Mapping[str, float]

    def weight(self, found: Iterable[str]) -> float:
        """The weight of some stems together."""
        return sum(map(self.weights.__getitem__, found))

    def likeness(self, one: Event, other: Event) -> float:
        """From 0 (no word in common) to 1: shared words, against the shorter and against both."""
        first, second = self.stems_of[one.id], self.stems_of[other.id]
        shared = self.weight(first & second)
        if not shared:
            return 0.0
        both, least = self._totals(first, second)
        alike = 0.5 * (2 * shared / both) + 0.5 * (shared / least)
        return alike * min(1.0, 0.4 + shared / 2.0)

    def telling(self, one: Event, other: Event) -> list[str]:
        """The shared stems, those that say most first."""
        shared = self.stems_of[one.id] & self.stems_of[other.id]
        return sorted(shared, key=lambda stem: (-self.weights[stem], stem))

    def _totals(self, first: frozenset[str], second: frozenset[str]) -> tuple[float, float]:
        weights = self.weight(first), self.weight(second)
        return sum(weights), min(weights)


def vocabulary_of(case: CaseSnapshot, events: Iterable[Event]) -> Vocabulary:
    """Count the words of these events."""
    stems_of: dict[str, frozenset[str]] = {event.id: frozenset(stems(told(event))) for event in events}
    counts = Counter(stem for found in stems_of.values() for stem in found)
    names = frozenset(_names(case))
    rarest = math.log1p(max(len(stems_of), 2))
    weights = {
        stem: math.log1p(len(stems_of) / count) / rarest * (NAME_WEIGHT if stem in names else 1.0)
        for stem, count in counts.items()
    }
    return Vocabulary(stems_of=stems_of, weights=weights)


def _names(case: CaseSnapshot) -> Iterable[str]:
    """Stems of the names of parties, functions and family members."""
    for party in case.parties.values():
        yield from stems(f"{party.name} {party.code} {party.kind.label}")
    for professional in case.professionals.values():
        yield from stems(f"{professional.designation} {professional.function.label}")
    for member in case.family.values():
        yield from stems(f"{member.designation} {member.kind.label}")
    yield from stems("ouder ouders kind kinderen zoon dochter moeder vader school jeugdteam aanbieder")
