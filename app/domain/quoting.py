"""Whose own words may be shown: the rule about consent of invariant 12, in one place.

Professionals and parties speak for themselves. A family member is quoted only with
consent: a parent or somebody of the network with their own, a child with that of every
parent with gezag and, from the age of twelve on the day of the session, also its own.
"""

from datetime import date

from app.domain.ages import OWN_CONSENT_AGE, age_at
from app.domain.consent import ConsentStatus
from app.domain.family import Authority, FamilyMember, FamilyMemberKind
from app.domain.snapshot import CaseSnapshot

_HOLDS_AUTHORITY = frozenset({Authority.GEZAMENLIJK, Authority.EENHOOFDIG})
_PARENTS = frozenset({FamilyMemberKind.MOEDER, FamilyMemberKind.VADER})


def may_quote(case: CaseSnapshot, actor_id: str) -> bool:
    """Whether the own words of this party, professional or family member may be shown.

    Somebody who is not in the case is not quoted.
    """
    member = case.family.get(actor_id)
    if member is None:
        return actor_id in case.parties or actor_id in case.professionals
    if member.kind is not FamilyMemberKind.KIND:
        return has_consented(case, member.id)
    parents = parents_with_authority(case)
    by_parents = bool(parents) and all(has_consented(case, parent.id) for parent in parents)
    return by_parents and (not is_asked_itself(case, member) or has_consented(case, member.id))


def has_consented(case: CaseSnapshot, family_member_id: str) -> bool:
    """Whether this family member's consent is recorded as given, and not withdrawn since."""
    consent = case.consents.get(family_member_id)
    return consent is not None and consent.status is ConsentStatus.GEGEVEN


def parents_with_authority(case: CaseSnapshot) -> tuple[FamilyMember, ...]:
    """Those who decide about the children, by id; a parent whose gezag is unknown counts as one."""
    found = [m for m in case.family.values() if m.authority in _HOLDS_AUTHORITY or _may_hold(m)]
    return tuple(sorted(found, key=lambda m: m.id))


def is_asked_itself(case: CaseSnapshot, child: FamilyMember) -> bool:
    """Whether this child is old enough to be asked itself; of unknown age it is."""
    age = age_at(child, case.case.period.start, session_day(case))
    return age is None or age >= OWN_CONSENT_AGE


def session_day(case: CaseSnapshot) -> date:
    """The day of the session; before one is planned, the reference day of the case."""
    if case.session is None or case.session.when is None:
        return case.case.reference_day
    return case.session.when.reckoning_day


def _may_hold(member: FamilyMember) -> bool:
    return member.kind in _PARENTS and member.authority is Authority.ONBEKEND
