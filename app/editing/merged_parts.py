"""Puts the parts of events together that are one happening: everything of all of them, once.

What can have one value only keeps that of the event that stays; another value is named in
what `differences` gives, so that nothing is lost and nothing decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.domain.contact import Contact
from app.domain.decision import Decision, DecisionBasis
from app.domain.event import Event, EventKind, Safety
from app.domain.invariants.presence import party_of
from app.domain.meeting import Agreement, Attendance, Meeting, SharedAnalysis
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When

T = TypeVar("T")


def union(*many: Iterable[T]) -> tuple[T, ...]:
    """Everything of all, in order, each once."""
    return tuple(dict.fromkeys(one for several in many for one in several))


def merged_meeting(case: CaseSnapshot, kept: Meeting | None, other: Meeting | None) -> Meeting | None:
    """Everybody present at either, who was absent at both, and all agreements."""
    if kept is None or other is None:
        return kept or other
    present = _attendances(case, (*kept.present, *other.present))
    there = {party_of(case, one) for one in present}
    known = {absence.party_id for absence in kept.absent}
    absences = (*kept.absent, *(one for one in other.absent if one.party_id not in known))
    is_silent = kept.shared_analysis is SharedAnalysis.ONBEKEND
    return replace(
        kept,
        present=present,
        absent=tuple(one for one in absences if one.party_id not in there),
        family_present_ids=union(kept.family_present_ids, other.family_present_ids),
        shared_analysis=other.shared_analysis if is_silent else kept.shared_analysis,
        trigger_event_ids=union(kept.trigger_event_ids, other.trigger_event_ids),
        agreements=_agreements(kept, other),
    )


def merged_decision(kept: Decision | None, other: Decision | None) -> Decision | None:
    """All features, people and standpoints; the basis that is known, and goals that were left open."""
    if kept is None or other is None:
        return kept or other
    spoken = {one.actor_id for one in kept.standpoints}
    is_open = kept.basis is DecisionBasis.ONBEKEND
    return replace(
        kept,
        basis=other.basis if is_open else kept.basis,
        nood_features=union(kept.nood_features, other.nood_features),
        taken_by_ids=union(kept.taken_by_ids, other.taken_by_ids),
        trigger_event_id=kept.trigger_event_id or other.trigger_event_id,
        intended_goal=kept.intended_goal or other.intended_goal,
        goal_category=kept.goal_category or other.goal_category,
        standpoints=(*kept.standpoints, *(one for one in other.standpoints if one.actor_id not in spoken)),
        consulted_ids=union(kept.consulted_ids, other.consulted_ids),
        explained_to_ids=union(kept.explained_to_ids, other.explained_to_ids),
        considered_alternative=kept.considered_alternative or other.considered_alternative,
    )


def merged_contact(kept: Contact | None, other: Contact | None) -> Contact | None:
    """Everybody spoken to, and who took the initiative when one of both says so."""
    if kept is None or other is None:
        return kept or other
    return replace(
        kept,
        with_family_member_ids=union(kept.with_family_member_ids, other.with_family_member_ids),
        initiative_id=kept.initiative_id or other.initiative_id,
    )


def differences(case: CaseSnapshot, kept: Event, other: Event) -> tuple[str, ...]:
    """What ``other`` says that cannot stand beside what ``kept`` says, in Dutch: "soort Incident"."""
    return tuple(
        f"{name} {says}"
        for name, says in (
            ("soort", _other_label(kept.kind, other.kind, EventKind.OVERIG)),
            ("tot en met", _other_day(kept.until, other.until)),
            ("veiligheid", _other_label(kept.safety, other.safety, Safety.ONBEKEND)),
            *_decision_differences(case, kept.decision, other.decision),
            *_meeting_differences(case, kept.meeting, other.meeting),
            *_contact_differences(case, kept.contact, other.contact),
        )
        if says
    )


def _agreements(kept: Meeting, other: Meeting) -> tuple[Agreement, ...]:
    """All agreements; one that both wrote down in the same way stands there once."""
    known = {replace(one, id=kept.agreements[0].id) for one in kept.agreements}
    shape = kept.agreements[0].id if kept.agreements else None
    new = (one for one in other.agreements if shape is None or replace(one, id=shape) not in known)
    return (*kept.agreements, *new)


def _attendances(case: CaseSnapshot, present: tuple[Attendance, ...]) -> tuple[Attendance, ...]:
    """Everybody once; a party without a name gives way to somebody of it."""
    by_whom: dict[tuple[object, object], Attendance] = {}
    for one in present:
        by_whom.setdefault((one.professional_id, one.party_id), one)
    named = {party_of(case, one) for one in by_whom.values() if one.professional_id is not None}
    kept = (one for one in by_whom.values() if one.professional_id is not None or one.party_id not in named)
    return tuple(kept)


def _decision_differences(
    case: CaseSnapshot, kept: Decision | None, other: Decision | None
) -> Iterator[tuple[str, str]]:
    if kept is None or other is None:
        return
    yield "besluit", _other_label(kept.kind, other.kind)
    yield "basis", _other_label(kept.basis, other.basis, DecisionBasis.ONBEKEND)
    yield "doel", _other_text(kept.intended_goal, other.intended_goal)
    yield "alternatief", _other_text(kept.considered_alternative, other.considered_alternative)
    if (
        None not in (kept.goal_category, other.goal_category)
        and kept.goal_category is not other.goal_category
    ):
        yield "soort doel", other.goal_category.label if other.goal_category is not None else ""
    trigger = case.events.get(other.trigger_event_id or "")
    if trigger is not None and kept.trigger_event_id not in (None, other.trigger_event_id):
        yield "aanleiding", trigger.title
    known = {one.actor_id: one.stance for one in kept.standpoints}
    for one in other.standpoints:
        if known.get(one.actor_id, one.stance) is not one.stance:
            yield "standpunt van", f"{case.actor_name(one.actor_id)}: {one.stance.label}"


def _meeting_differences(
    case: CaseSnapshot, kept: Meeting | None, other: Meeting | None
) -> Iterator[tuple[str, str]]:
    if kept is None or other is None:
        return
    yield "overleg", _other_label(kept.kind, other.kind)
    yield (
        "gedeelde analyse",
        _other_label(kept.shared_analysis, other.shared_analysis, SharedAnalysis.ONBEKEND),
    )
    modes = {(one.professional_id, one.party_id): one.mode for one in kept.present}
    for one in other.present:
        if modes.get((one.professional_id, one.party_id), one.mode) is not one.mode:
            name = case.actor_name(one.professional_id or one.party_id)
            yield "aanwezig", f"{name}: {one.mode.label}"
    absent = {one.party_id: one.reason for one in kept.absent}
    present = {party_of(case, one) for one in kept.present}
    for gone in other.absent:
        if gone.party_id in present or absent.get(gone.party_id, gone.reason) is not gone.reason:
            yield "afwezig", f"{case.actor_name(gone.party_id)}: {gone.reason.label}"
    there = {party_of(case, one) for one in other.present}
    for missed in kept.absent:
        if missed.party_id in there:
            yield "aanwezig", case.actor_name(missed.party_id)


def _contact_differences(
    case: CaseSnapshot, kept: Contact | None, other: Contact | None
) -> Iterator[tuple[str, str]]:
    if kept is None or other is None:
        return
    yield "vorm", _other_label(kept.form, other.form)
    if kept.initiative_id not in (None, other.initiative_id) and other.initiative_id is not None:
        yield "initiatief van", case.actor_name(other.initiative_id)


def _other_label(kept: T, other: T, unknown: T | None = None) -> str:
    """The label of another value; empty when it is the same or says nothing."""
    if other == kept or unknown in (other, kept):
        return ""
    return str(getattr(other, "label", other))


def _other_text(kept: str, other: str) -> str:
    return other if kept.strip() and other.strip() and other.strip() != kept.strip() else ""


def _other_day(kept: When | None, other: When | None) -> str:
    if other is None or (kept is not None and kept.order_key == other.order_key):
        return ""
    return other.text
