"""What can be chosen for a field: everybody and everything in the case, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.domain.event import Event
from app.domain.invariants.order_in_time import goes_back
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import span_text
from app.ui.widgets.picker import Option

Choices = Callable[[CaseSnapshot], list[Option]]


def party_options(case: CaseSnapshot) -> list[Option]:
    """The parties in the order of their lanes."""
    return [Option(key=one.id, text=one.name, detail=one.code) for one in case.parties_in_order]


def professional_options(case: CaseSnapshot) -> list[Option]:
    """The professionals with their party, in the order of the parties."""
    lanes = {party.id: place for place, party in enumerate(case.parties_in_order)}
    people = sorted(
        case.professionals.values(), key=lambda one: (lanes.get(one.party_id, 0), one.designation, one.id)
    )
    return [Option(key=one.id, text=one.designation, detail=_code(case, one.party_id)) for one in people]


def family_options(case: CaseSnapshot) -> list[Option]:
    """The members of the family and its network."""
    members = sorted(case.family.values(), key=lambda one: one.id)
    return [Option(key=one.id, text=one.designation) for one in members]


def actor_options(case: CaseSnapshot) -> list[Option]:
    """Everybody who can speak, decide or own: parties, then the family, then professionals."""
    return [*party_options(case), *family_options(case), *professional_options(case)]


def source_options(case: CaseSnapshot) -> list[Option]:
    """The sources by their words."""
    options = [
        Option(key=one.id, text=source_text(case, one.id), detail=_code(case, one.holder_party_id))
        for one in case.sources.values()
    ]
    return sorted(options, key=lambda option: option.text.casefold())


def service_options(case: CaseSnapshot) -> list[Option]:
    """The aanbod in order of its start."""
    services = sorted(case.services.values(), key=lambda one: (one.start.order_key, one.id))
    return [Option(key=one.id, text=one.name, detail=span_text(one.start, one.end)) for one in services]


def frame_options(case: CaseSnapshot) -> list[Option]:
    """The kaders in order of their start."""
    frames = sorted(case.frames.values(), key=lambda one: (one.start.order_key, one.id))
    return [
        Option(key=one.id, text=frame_text(case, one.id), detail=_children(case, one.id)) for one in frames
    ]


def earlier_options(case: CaseSnapshot, event: Event) -> list[Option]:
    """The events that can have led to this one, the nearest first."""
    return _event_options(case, [one for one in reversed(_others(case, event)) if not goes_back(one, event)])


def later_options(case: CaseSnapshot, event: Event) -> list[Option]:
    """The events that can have followed from this one, the nearest first."""
    return _event_options(case, [one for one in _others(case, event) if not goes_back(event, one)])


def other_options(case: CaseSnapshot, event: Event) -> list[Option]:
    """All other events, the nearest in time first."""
    own = event.when.reckoning_day
    others = sorted(_others(case, event), key=lambda one: abs((one.when.reckoning_day - own).days))
    return _event_options(case, others)


def event_text(case: CaseSnapshot, event_id: str) -> str:
    """An event as a chip names it: "73 · Dochter vertrekt bij vader"."""
    event = case.events.get(event_id)
    return "" if event is None else f"{case.number_of(event_id)} · {event.title}"


def source_text(case: CaseSnapshot, source_id: str) -> str:
    """A source as people know it."""
    source = case.sources.get(source_id)
    return "" if source is None else source.description or source.kind.label


def service_text(case: CaseSnapshot, service_id: str) -> str:
    """The name of an aanbod."""
    service = case.services.get(service_id)
    return "" if service is None else service.name


def frame_text(case: CaseSnapshot, frame_id: str) -> str:
    """A kader with its dates."""
    frame = case.frames.get(frame_id)
    return "" if frame is None else f"{frame.kind.label}, {span_text(frame.start, frame.end)}"


def _others(case: CaseSnapshot, event: Event) -> list[Event]:
    return [one for one in case.events_in_order if one.id != event.id]


def _event_options(case: CaseSnapshot, events: Iterable[Event]) -> list[Option]:
    return [Option(key=one.id, text=event_text(case, one.id), detail=one.when.text) for one in events]


def _children(case: CaseSnapshot, frame_id: str) -> str:
    return ", ".join(case.actor_name(one) for one in case.frames[frame_id].family_member_ids)


def _code(case: CaseSnapshot, party_id: str | None) -> str:
    party = case.parties.get(party_id or "")
    return "" if party is None else party.code
