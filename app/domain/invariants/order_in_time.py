"""Invariant 8: a trigger, a follow-up and a link never go back in time, on the day reckoned with.

An event without a date is left out: of it nothing can be said.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.event import Event
from app.domain.invariants.report import fout
from app.domain.link import Link
from app.domain.naming import event_name
from app.domain.problems import Problem
from app.domain.snapshot import CaseSnapshot


def triggers_come_first(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """What led to a decision or meeting did not happen after it."""
    triggers = list(event.meeting.trigger_event_ids) if event.meeting is not None else []
    if event.decision is not None and event.decision.trigger_event_id is not None:
        triggers.append(event.decision.trigger_event_id)
    for trigger_id in triggers:
        trigger = case.events.get(trigger_id)
        if trigger is not None and goes_back(trigger, event):
            yield _back(case, event, f"de aanleiding, {_named(case, trigger)}, was later.")


def follow_ups_come_after(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """What followed from an agreement did not happen before the meeting."""
    for agreement in event.meeting.agreements if event.meeting is not None else ():
        follow_up = case.events.get(agreement.follow_up_event_id or "")
        if follow_up is not None and goes_back(event, follow_up):
            yield _back(case, event, f"de opvolging, {_named(case, follow_up)}, was eerder.")


def links_go_forward(case: CaseSnapshot, link: Link) -> Iterator[Problem]:
    """A link runs from an earlier to a later event."""
    former, later = case.events.get(link.from_id), case.events.get(link.to_id)
    if former is not None and later is not None and goes_back(former, later):
        yield _back(case, link, f"{_named(case, later)} was eerder dan {_named(case, former)}.")


def goes_back(former: Event, later: Event) -> bool:
    """Whether ``later`` surely comes before ``former`` on the days reckoned with."""
    is_dated = former.when.is_known and later.when.is_known
    return is_dated and later.when.reckoning_day < former.when.reckoning_day


def _named(case: CaseSnapshot, event: Event) -> str:
    name = event_name(case, event)
    return name[0].lower() + name[1:]


def _back(case: CaseSnapshot, entity: Event | Link, sentence: str) -> Problem:
    return fout(case, entity, "terug_in_de_tijd", sentence)
