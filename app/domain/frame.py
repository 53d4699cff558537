"""The kader (legal frame) per child over time."""

from dataclasses import dataclass

from app.domain.ids import FamilyMemberId, FrameId
from app.domain.labelled import Labelled
from app.domain.when import When


class FrameKind(Labelled):
    """Voluntary, pressure or a measure of the court."""

    VRIJWILLIG = "vrijwillig", "Vrijwillig kader"
    DRANG = "drang", "Drang / preventieve jeugdbescherming"
    VOTS = "vots", "Voorlopige ondertoezichtstelling (VOTS)"
    OTS = "ots", "Ondertoezichtstelling (OTS)"
    SPOED_UHP = "spoed_uhp", "Spoedmachtiging uithuisplaatsing"
    UHP = "uhp", "Machtiging uithuisplaatsing (UHP)"
    GEZAGSBEEINDIGING = "gezagsbeeindiging", "Gezagsbeëindiging / voogdij"


BASE_FRAMES = frozenset({FrameKind.VRIJWILLIG, FrameKind.DRANG, FrameKind.VOTS, FrameKind.OTS})
"""Kinds of which a child always has exactly one; the others lie over them (invariant 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A kader for one or more children; ``end`` None means it still runs."""

    id: FrameId
    kind: FrameKind
    family_member_ids: tuple[FamilyMemberId, ...]
    start: When
    end: When | None = None
    note: str = ""

    @property
    def is_base(self) -> bool:
        """Whether this is a base frame rather than one laid over it."""
        return self.kind in BASE_FRAMES
