"""Meetings and decisions of made-up events."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.domain.decision import Decision, DecisionBasis, DecisionKind, NoodFeature, Stance, Standpoint
from app.domain.event import Event
from app.domain.goal import GoalCategory
from app.domain.ids import ActorId, AgreementId, DecisionId, EventId, MeetingId
from app.domain.meeting import (
    Absence,
    AbsenceReason,
    Agreement,
    AgreementStatus,
    Attendance,
    AttendanceMode,
    Meeting,
    MeetingKind,
    SharedAnalysis,
)
from app.exchange.fictional.calendar_days import exact
from app.exchange.fictional.cast import Cast
from app.exchange.fictional.dice import Dice, Weighted
from app.exchange.fictional.phrases import AGREEMENTS, GOALS

_MEETING_KINDS = Weighted(
    {
        MeetingKind.MDO: 40, MeetingKind.BILATERAAL: 20, MeetingKind.RONDETAFEL: 12,
        MeetingKind.EVALUATIE: 10,
        MeetingKind.CASUISTIEK_INTERN: 8, MeetingKind.STARTOVERLEG: 5, MeetingKind.ANALYSEBIJEENKOMST: 3,
        MeetingKind.OVERDRACHTSGESPREK: 1, MeetingKind.BESCHERMINGSTAFEL: 1,
    }
)  # fmt: skip
_MODES = Weighted(
    {
        AttendanceMode.FYSIEK: 70, AttendanceMode.ONLINE: 18, AttendanceMode.TELEFONISCH: 9,
        AttendanceMode.SCHRIFTELIJK: 3,
    }
)  # fmt: skip
_ANALYSES = Weighted(
    {SharedAnalysis.NEE: 45, SharedAnalysis.DEELS: 25, SharedAnalysis.ONBEKEND: 20, SharedAnalysis.JA: 10}
)
_BASES = Weighted(
    {
        DecisionBasis.PLANMATIG: 42, DecisionBasis.NOOD: 33, DecisionBasis.WETTELIJK: 13,
        DecisionBasis.ONBEKEND: 12,
    }
)  # fmt: skip
_STANCES = Weighted(
    {
        Stance.EENS: 45,
        Stance.EENS_MET_TWIJFEL: 20,
        Stance.ONEENS: 15,
        Stance.NIET_GEVRAAGD: 15,
        Stance.ONBEKEND: 5,
    }
)
_REASONS, _STATUSES = tuple(AbsenceReason), tuple(AgreementStatus)
_DECISION_KINDS, _GOAL_CATEGORIES, _FEATURES = tuple(DecisionKind), tuple(GoalCategory), tuple(NoodFeature)


def make_meeting(dice: Dice, event: Event, cast: Cast, trigger_id: EventId | None) -> Event:
    """The event with a meeting in it, and with the parties of everybody who was there."""
    kind = _MEETING_KINDS.draw(dice)
    there = dice.some(cast.workers, 2, 5 if kind is MeetingKind.MDO else 3)
    party_ids = tuple(one.party_id for one in there)
    away = [one.party_id for one in dice.some(cast.workers, 0, 2) if one.party_id not in party_ids]
    day = event.when.reckoning_day
    known = event.when.is_known
    present = tuple(
        Attendance(mode=_MODES.draw(dice), professional_id=one.on(day))
        if known and dice.chance(0.9)
        else Attendance(mode=_MODES.draw(dice), party_id=one.party_id)
        for one in there
    )
    meeting = Meeting(
        id=MeetingId(f"OV{event.id[1:]}"),
        kind=kind,
        present=present,
        absent=tuple(Absence(party_id=party_id, reason=dice.pick(_REASONS)) for party_id in away),
        family_present_ids=dice.some(cast.parent_ids, 0, 2),
        shared_analysis=_ANALYSES.draw(dice),
        trigger_event_ids=() if trigger_id is None else (trigger_id,),
        agreements=_agreements(dice, event, cast),
    )
    title = f"MDO met {len(there)} partijen" if kind is MeetingKind.MDO else event.title
    with_meeting = replace(
        event, meeting=meeting, title=title, party_ids=party_ids, supplied_by_id=party_ids[0]
    )
    wants_decision = kind is MeetingKind.MDO and dice.chance(0.2)
    return make_decision(dice, with_meeting, cast, trigger_id) if wants_decision else with_meeting


def make_decision(dice: Dice, event: Event, cast: Cast, trigger_id: EventId | None) -> Event:
    """The event with a decision in it, on every basis there is."""
    basis = _BASES.draw(dice)
    involved: tuple[ActorId, ...] = (*event.party_ids, *cast.parent_ids)
    decision = Decision(
        id=DecisionId(f"BS{event.id[1:]}"),
        kind=dice.pick(_DECISION_KINDS),
        basis=basis,
        nood_features=dice.some(_FEATURES, 1, 3) if basis is DecisionBasis.NOOD else (),
        taken_by_ids=event.party_ids[:1],
        trigger_event_id=trigger_id,
        intended_goal=dice.pick(GOALS),
        goal_category=dice.pick(_GOAL_CATEGORIES),
        standpoints=tuple(
            Standpoint(actor_id=actor, stance=_STANCES.draw(dice)) for actor in dice.some(involved, 1, 4)
        ),
        consulted_ids=event.party_ids[1:],
        explained_to_ids=dice.some(cast.parent_ids, 0, 2),
    )
    return replace(event, decision=decision)


def _agreements(dice: Dice, event: Event, cast: Cast) -> tuple[Agreement, ...]:
    due = exact(event.when.latest + timedelta(days=dice.number(14, 90)))
    return tuple(
        Agreement(
            id=AgreementId(f"AF{event.id[1:]}-{n}"),
            text=text,
            owner_id=dice.pick(cast.party_ids) if dice.chance(0.85) else None,
            due=due if dice.chance(0.8) else None,
            status=dice.pick(_STATUSES),
        )
        for n, text in enumerate(dice.some(AGREEMENTS, 0, 3), start=1)
    )


def _standpoints(dice: Dice, involved: tuple[ActorId, ...]) -> tuple[Standpoint, ...]:
    return tuple(Standpoint(actor_id=one, stance=_STANCES.draw(dice)) for one in dice.some(involved, 1, 4))
