"""Which mark stands for an event or for the way a party took part in a meeting."""

from __future__ import annotations

from app.domain.decision import DecisionBasis
from app.domain.event import Event
from app.domain.meeting import AbsenceReason, AttendanceMode
from app.timeline.glyphs import EVENT_GLYPHS
from app.timeline.marks import glyph_of, is_joint

Presence = AttendanceMode | AbsenceReason | None
"""How somebody was at a meeting, or why not; None when nothing is known."""


def head_glyph(event: Event) -> str:
    """The mark of an event as the timeline draws it; empty for a joint meeting, drawn as a line there."""
    if is_joint(event):
        return ""
    name = glyph_of(event)
    return name if name in EVENT_GLYPHS else "overig"


def basis_glyph(basis: DecisionBasis) -> str:
    """The mark of a decision on this basis."""
    return f"besluit_{basis.value}"


def presence_glyph(presence: Presence) -> str:
    """The mark of presence in a lane; empty when nothing is known."""
    if isinstance(presence, AttendanceMode):
        return "aanwezig"
    if presence is None or presence is AbsenceReason.ONBEKEND:
        return ""
    return "niet_uitgenodigd" if presence is AbsenceReason.NIET_UITGENODIGD else "verhinderd"
