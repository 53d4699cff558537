"""What can be done to professionals."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.ids import ProfessionalId
from app.domain.professional import Professional
from app.editing.intention import AddOne, ChangeOne, RemoveUnused


@dataclass(frozen=True, kw_only=True)
class AddProfessional(AddOne):
    """Add a professional."""

    professional: Professional


@dataclass(frozen=True, kw_only=True)
class ChangeProfessional(ChangeOne):
    """Change fields of a professional."""

    KIND = EntityKind.PROFESSIONAL

    professional_id: ProfessionalId


@dataclass(frozen=True, kw_only=True)
class RemoveProfessional(RemoveUnused):
    """Remove a professional nothing refers to any more."""

    KIND = EntityKind.PROFESSIONAL

    professional_id: ProfessionalId
