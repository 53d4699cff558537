"""Puts a made-up case together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from app.domain.case import Case, CaseProgress, CaseStatus
from app.domain.entities import Entity
from app.domain.event import Event
from app.domain.ids import ActionItemId, CaseId, FindingId, QuestionId
from app.domain.learning import (
    ActionItem,
    Finding,
    FindingKind,
    FindingLevel,
    LearningQuestion,
    QuestionTheme,
)
from app.domain.period import Period
from app.domain.session import AgendaItem, LearningSession, Participant, SessionRole
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.exchange.fictional.calendar_days import exact, make_days, period_for
from app.exchange.fictional.cast import Cast, make_cast
from app.exchange.fictional.course_of_help import make_courses_and_context, make_frames, make_services
from app.exchange.fictional.dice import Dice
from app.exchange.fictional.happenings import Setting, make_events, make_links

NOTICE = "Volledig verzonnen en door de computer gemaakt. Iedere gelijkenis berust op toeval."

_AGENDA = ((15, "Welkom, doel, spelregels"), (75, "De tijdlijn samen bekijken"), (90, "Wat nemen we mee"))


def fictional_case(events: int, seed: int) -> CaseSnapshot:
    """A valid made-up case with this many events; the same number and seed give the same case.

    Raises ValueError for a negative number.
    """
    if events < 0:
        raise ValueError("a case has no negative number of events")
    dice, period = Dice(seed), period_for(events)
    cast = make_cast(dice, period, events)
    days = make_days(dice, period, events)
    services, borders = make_services(dice, days, cast, period)
    setting = Setting(period=period, cast=cast, days=days, borders=borders, id_width=max(3, len(str(events))))
    happened = make_events(dice, setting)
    entities: list[Entity] = [*cast.entities, *make_frames(period, cast), *services, *happened]
    entities += make_links(dice, happened, cast)
    entities += make_courses_and_context(dice, period, cast)
    entities += _learning(happened, cast)
    entities.append(_session(period, cast))
    return empty_snapshot(_case(events, seed, period)).with_entities(entities)


def _case(events: int, seed: int, period: Period) -> Case:
    return Case(
        id=CaseId(f"C-VERZONNEN-{seed}"),
        title=f"Verzonnen casus {seed} ({events} gebeurtenissen)",
        period=period,
        reference_day=period.end,
        status=CaseStatus.GEREED_VOOR_SESSIE,
        progress=CaseProgress.AFGESLOTEN,
        theme="complexe scheiding",
        occasion="Om mee te oefenen.",
        goal="Lerend terugkijken op het verloop en de samenwerking.",
        fictional=True,
        notice=NOTICE,
    )


def _learning(events: Sequence[Event], cast: Cast) -> Iterator[Entity]:
    evidence = tuple(event.id for event in events[:2])
    for number, theme in enumerate(QuestionTheme, start=1):
        yield LearningQuestion(
            id=QuestionId(f"Q{number}"),
            submitter_id=cast.party_ids[number % 6],
            theme=theme,
            text=f"Wat kunnen wij leren over {theme.label.lower()}?",
            linked_ids=evidence[:1],
        )
    yield Finding(
        id=FindingId("I1"),
        kind=FindingKind.WAT_WERKTE,
        level=FindingLevel.SAMENWERKING,
        text="Samen kijken gaf rust.",
        evidence_ids=evidence,
        share_with_region=True,
    )
    yield ActionItem(
        id=ActionItemId("T1"), text="Binnen zes weken samen kijken.", owner_party_id=cast.party_ids[0]
    )


def _session(period: Period, cast: Cast) -> LearningSession:
    agenda = tuple(AgendaItem(minutes=minutes, part=part) for minutes, part in _AGENDA)
    people = [Participant(role=SessionRole.BEGELEIDER, designation="Begeleider (onafhankelijk)")]
    people += [
        Participant(role=SessionRole.DEELNEMER, designation="Deelnemer", party_id=party_id)
        for party_id in cast.party_ids[:6]
    ]
    return LearningSession(
        when=exact(period.end + timedelta(days=60)),
        starts_at="09:30",
        minutes=sum(item.minutes for item in agenda),
        place="Vergaderruimte (verzonnen)",
        participants=tuple(people),
        ground_rules=("We kijken naar het verloop, niet naar schuld.",),
        agenda=agenda,
    )
