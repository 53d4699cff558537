"""To what the ids in a field refer, and what becomes of them when that is removed.

The type of a field says it: a ``PartyId`` points at a party. A reference to a party,
a person or a source is never lost silently, so its removal is refused. A reference to
anything else is let go: a row of a list disappears, an optional field becomes empty,
and what cannot exist without it (a verband, an overdracht) is removed with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain import ids
from app.domain.consent import Consent
from app.domain.learning import Finding, LearningQuestion
from app.domain.scene import SceneFilter
from app.storage.tables import IDENTITY, OnRemoval, Reference

_TARGETS: Mapping[object, str] = MappingProxyType(
    {
        ids.PartyId: "party",
        ids.FamilyMemberId: "family_member",
        ids.ProfessionalId: "professional",
        ids.SourceId: "source",
        ids.InvolvementId: "involvement",
        ids.FrameId: "frame",
        ids.EventId: "event",
        ids.ServiceId: "service",
        ids.DecisionId: IDENTITY,
        ids.MeetingId: IDENTITY,
    }
)

_KEPT = frozenset({"party", "family_member", "professional", "source"})

_PARTS: Mapping[tuple[type, str], Reference] = MappingProxyType(
    {
        (LearningQuestion, "linked_ids"): Reference(table=IDENTITY),
        (Finding, "evidence_ids"): Reference(table=IDENTITY),
        (SceneFilter, "lane_ids"): Reference(table=IDENTITY),
        (Consent, "family_member_id"): Reference(table="family_member"),
    }
)
"""Fields that may point at several kinds, or whose rule differs."""


def reference_of(
    owner: type, field: str, targets: tuple[object, ...], *, is_optional: bool
) -> Reference | None:
    """The reference in ``owner.field``, whose type names ``targets``; None when it is no reference."""
    special = _PARTS.get((owner, field))
    if special is not None:
        return special
    known = [_TARGETS[target] for target in targets if target in _TARGETS]
    if not known:
        return None
    if len(known) > 1:
        return Reference(table=IDENTITY, on_removal=OnRemoval.REFUSE)
    return Reference(table=known[0], on_removal=_rule(known[0], is_optional=is_optional))


def _rule(table: str, *, is_optional: bool) -> OnRemoval:
    if table in _KEPT:
        return OnRemoval.REFUSE
    return OnRemoval.FORGET if is_optional else OnRemoval.FOLLOW
