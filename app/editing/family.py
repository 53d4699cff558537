"""What can be done to family members."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.family import FamilyMember
from app.domain.ids import FamilyMemberId
from app.editing.intention import AddOne, ChangeOne, RemoveUnused


@dataclass(frozen=True, kw_only=True)
class AddFamilyMember(AddOne):
    """Add a family member."""

    family_member: FamilyMember


@dataclass(frozen=True, kw_only=True)
class ChangeFamilyMember(ChangeOne):
    """Change fields of a family member."""

    KIND = EntityKind.FAMILY_MEMBER

    family_member_id: FamilyMemberId


@dataclass(frozen=True, kw_only=True)
class RemoveFamilyMember(RemoveUnused):
    """Remove a family member nothing refers to any more; the consent goes along."""

    KIND = EntityKind.FAMILY_MEMBER

    family_member_id: FamilyMemberId
