"""Marks of decisions as the timeline draws them, for the rows of a figure."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.decision import DecisionBasis
from app.domain.event import Event
from app.figures.time_rows import Mark
from app.figures.wording import event_words, number_words
from app.signals.basis import Basis, day_of
from app.signals.target import to_events

DECISION_GLYPHS: Mapping[DecisionBasis, str] = MappingProxyType(
    {basis: f"besluit_{basis.value}" for basis in DecisionBasis}
)
"""The mark of a decision by its basis: the shape says it, the colour only helps."""


def decision_mark(basis: Basis, event: Event) -> Mark:
    """A decision with the number of its event under it."""
    kind = event.decision.basis if event.decision is not None else DecisionBasis.ONBEKEND
    return glyph_mark(basis, event, DECISION_GLYPHS[kind], scale=0.85)


def glyph_mark(basis: Basis, event: Event, glyph: str, *, scale: float = 1.0) -> Mark:
    """An event as a mark of the timeline; hollow when its day is not known."""
    return Mark(
        day=day_of(event.when),
        words=event_words(basis, event.id),
        target=to_events((event.id,)),
        glyph=glyph,
        scale=scale,
        hollow=not event.when.is_exact,
        number=number_words(basis, event.id),
    )
