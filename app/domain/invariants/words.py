"""Invariant 12: own words have a speaker, and those of parents and children rest on consent."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.consent import ConsentStatus
from app.domain.event import Event
from app.domain.family import FamilyMember, FamilyMemberKind
from app.domain.invariants.report import fout
from app.domain.problems import Problem
from app.domain.quoting import may_quote
from app.domain.snapshot import CaseSnapshot

ASKED_FIRST = frozenset({FamilyMemberKind.MOEDER, FamilyMemberKind.VADER, FamilyMemberKind.KIND})
"""Family members whose words are only written down with consent; others may object."""

_OBJECTS = frozenset({ConsentStatus.GEWEIGERD, ConsentStatus.INGETROKKEN})


def words_rest_on_consent(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """Every beleving has a speaker whose words may be used."""
    for speaker_id in dict.fromkeys(experience.actor_id for experience in event.experiences):
        if not speaker_id:
            yield fout(case, event, "beleving_zonder_spreker", "bij een beleving staat niet van wie die is.")
        member = case.family.get(speaker_id)
        if member is not None and not may_speak(case, member):
            yield fout(case, event, "woorden_zonder_toestemming", _sentence(member))


def may_speak(case: CaseSnapshot, member: FamilyMember) -> bool:
    """Whether words of this family member may stand in the case."""
    if member.kind in ASKED_FIRST:
        return may_quote(case, member.id)
    consent = case.consents.get(member.id)
    return consent is None or consent.status not in _OBJECTS


def _sentence(member: FamilyMember) -> str:
    whose = f"er staan eigen woorden van {member.designation.lower()}"
    if member.kind is FamilyMemberKind.KIND:
        needed = "elke ouder met gezag, en vanaf 12 jaar van het kind zelf"
        return f"{whose}. Daarvoor is toestemming nodig van {needed}."
    return f"{whose}. Daarvoor is geen toestemming vastgelegd."
