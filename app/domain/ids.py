"""Identities of everything in a case.

An id is a text that is unique over all entities of the case (invariant 1); the
types only keep the kinds apart for the type checker.
"""

import hashlib
import secrets
from typing import NewType

CaseId = NewType("CaseId", str)
PartyId = NewType("PartyId", str)
FamilyMemberId = NewType("FamilyMemberId", str)
ProfessionalId = NewType("ProfessionalId", str)
InvolvementId = NewType("InvolvementId", str)
FrameId = NewType("FrameId", str)
EventId = NewType("EventId", str)
AccountId = NewType("AccountId", str)
MeetingId = NewType("MeetingId", str)
AgreementId = NewType("AgreementId", str)
DecisionId = NewType("DecisionId", str)
ServiceId = NewType("ServiceId", str)
SourceId = NewType("SourceId", str)
HandoverId = NewType("HandoverId", str)
LinkId = NewType("LinkId", str)
ContextId = NewType("ContextId", str)
CourseId = NewType("CourseId", str)
QuestionId = NewType("QuestionId", str)
FindingId = NewType("FindingId", str)
ActionItemId = NewType("ActionItemId", str)
SceneId = NewType("SceneId", str)
SignalId = NewType("SignalId", str)

ActorId = PartyId | ProfessionalId | FamilyMemberId
"""Somebody who speaks, decides or owns: a party, a professional or a family member."""

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id(prefix: str) -> str:
    """A fresh id such as ``G-4k7d0p2mzx``; 50 random bits, so no clash within a case."""
    return f"{prefix}-" + "".join(secrets.choice(_ALPHABET) for _ in range(10))


def derived_id(prefix: str, *parts: str) -> str:
    """The id that always belongs to these texts: what is read twice can be known by it."""
    digest = hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=10).digest()
    return f"{prefix}-" + "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in digest)
