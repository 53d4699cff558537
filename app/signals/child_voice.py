"""S11 Stem van het kind: when a child was heard or seen, and the longest time in between."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.event import Event, EventKind, EventLabel
from app.signals.basis import Basis, day_of
from app.signals.days import Stretch, between, longest_interval
from app.signals.json_form import Json, iso, stretch_json


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildVoice:
    """S11; days are ordinals, each once."""

    days: tuple[int, ...]
    event_ids: tuple[str, ...]
    longest_interval: Stretch
    per_child: Mapping[str, tuple[int, ...]]
    stands_out: bool


def child_voice(basis: Basis) -> ChildVoice:
    """S11 from the start of the case up to the peildatum."""
    children: list[str] = [child.id for child in basis.case.children]
    heard = [e for e in basis.events if _is_moment(e, children)]
    days = sorted({day_of(e.when) for e in heard})
    first, last = basis.start, basis.last_day
    marks = [first, *(d for d in days if first <= d <= last), last]
    longest = longest_interval(marks) if first <= last else between(first, first)
    longest = longest or between(first, first)
    return ChildVoice(
        days=tuple(days),
        event_ids=tuple(e.id for e in heard),
        longest_interval=longest,
        per_child={
            child: tuple(sorted({day_of(e.when) for e in heard if child in _about(e)})) for child in children
        },
        stands_out=longest.days > basis.thresholds.child_silence,
    )


def _is_moment(event: Event, children: list[str]) -> bool:
    if event.has_label(EventLabel.STEM_KIND):
        return True
    return event.kind is EventKind.CONTACT and any(child in _about(event) for child in children)


def _about(event: Event) -> tuple[str, ...]:
    """The family members an event counts for: at a contact those who took part."""
    if event.kind is EventKind.CONTACT:
        return event.contact.with_family_member_ids if event.contact else ()
    return event.family_member_ids


def to_json(_basis: Basis, found: ChildVoice) -> Json:
    """S11 in the form of the contract."""
    return {
        "momenten": [iso(day) for day in found.days],
        "langste_tussentijd": stretch_json(found.longest_interval),
        "per_kind": {child: [iso(day) for day in days] for child, days in found.per_child.items()},
        "opvallend": found.stands_out,
    }
