"""The lines through a made-up case: legal frames, services, stated courses and circumstances."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.entities import Entity
from app.domain.event import EventKind
from app.domain.frame import Frame, FrameKind
from app.domain.goal import GoalCategory
from app.domain.ids import ContextId, CourseId, FrameId, ServiceId
from app.domain.period import Period
from app.domain.service import Service, ServiceEnding, ServiceKind, ServiceOutcome
from app.exchange.fictional.calendar_days import exact
from app.exchange.fictional.cast import Cast
from app.exchange.fictional.dice import Dice
from app.exchange.fictional.phrases import GOALS

_DAY = timedelta(days=1)
_YEAR = 364
_VOTS_DAYS = 84
_EVENTS_PER_SERVICE = 13
_MOST_SERVICES = 400
_OUTCOMES = (
    ServiceOutcome.DOEL_BEREIKT,
    ServiceOutcome.DEELS_BEREIKT,
    ServiceOutcome.NIET_BEREIKT,
    ServiceOutcome.ONBEKEND,
)
_ENDINGS = (ServiceEnding.VOLGENS_PLAN, ServiceEnding.VOORTIJDIG_AANBIEDER, ServiceEnding.VOORTIJDIG_GEZIN)
_KINDS = tuple(kind for kind in ServiceKind if kind is not ServiceKind.ANDERS)


@dataclass(frozen=True, slots=True)
class Border:
    """An event that is the start or the end of a service."""

    kind: EventKind
    service_id: ServiceId
    title: str


def make_frames(period: Period, cast: Cast) -> Iterator[Frame]:
    """Voluntary help, pressure, a measure of the court for some years, and voluntary help again."""
    drang = period.start + timedelta(days=period.days * 2 // 5)
    vots = drang + timedelta(days=period.days * 3 // 20)
    ots = vots + timedelta(days=min(_VOTS_DAYS, period.days // 20))
    after = period.start + timedelta(days=period.days * 17 // 20)
    measures = [ots]
    while measures[-1] + timedelta(days=_YEAR) < after:
        measures.append(measures[-1] + timedelta(days=_YEAR))
    kinds = [FrameKind.VRIJWILLIG, FrameKind.DRANG, FrameKind.VOTS, *[FrameKind.OTS] * len(measures)]
    starts = [period.start, drang, vots, *measures, after]
    for number, (kind, start, following) in enumerate(zip(kinds, starts, starts[1:], strict=False), start=1):
        yield _frame(f"K{number}", kind, cast, (start, following - _DAY))
    yield _frame(f"K{len(starts)}", FrameKind.VRIJWILLIG, cast, (after, None))
    yield _frame(f"K{len(starts) + 1}", FrameKind.UHP, cast, (ots, ots + timedelta(days=20)))


def _frame(frame_id: str, kind: FrameKind, cast: Cast, days: tuple[date, date | None]) -> Frame:
    first, last = days
    return Frame(
        id=FrameId(frame_id),
        kind=kind,
        family_member_ids=cast.child_ids,
        start=exact(first),
        end=None if last is None else exact(last),
        note="Verzonnen kader.",
    )


def make_services(
    dice: Dice, days: Sequence[date], cast: Cast, period: Period
) -> tuple[list[Service], dict[int, Border]]:
    """Services, and the events (by their number from 0) with which they start and end."""
    wanted = min(len(days) // _EVENTS_PER_SERVICE, _MOST_SERVICES)
    free = list(range(len(days)))
    services: list[Service] = []
    borders: dict[int, Border] = {}
    for number in range(1, wanted + 1):
        at = dice.pick(free)
        end = _end_of(dice, days, at)
        if at in borders or end in borders:
            continue
        service = _service(dice, number, (days[at], None if end is None else days[end]), cast, period)
        services.append(service)
        borders[at] = Border(EventKind.AANBOD_START, service.id, f"Start {service.name}"[:60])
        if end is not None:
            borders[end] = Border(EventKind.AANBOD_EINDE, service.id, f"Einde {service.name}"[:60])
    return services, borders


def _end_of(dice: Dice, days: Sequence[date], at: int) -> int | None:
    """The number of a later event at which a service that starts at ``at`` ends."""
    length = timedelta(days=dice.number(40, 330))
    step = max(1, round(length.days * len(days) / max((days[-1] - days[0]).days, 1)))
    end = at + step
    return end if end < len(days) and days[end] > days[at] else None


def _service(dice: Dice, number: int, days: tuple[date, date | None], cast: Cast, period: Period) -> Service:
    first, last = days
    kind = dice.pick(_KINDS)
    applied = max(first - timedelta(days=dice.number(7, 90)), period.start)
    return Service(
        id=ServiceId(f"A{number}"),
        name=kind.label,
        kind=kind,
        provider_id=dice.pick(cast.party_ids),
        for_ids=dice.pick((cast.child_ids, cast.parent_ids, cast.parent_ids + cast.child_ids)),
        goal=dice.pick(GOALS),
        goal_category=dice.pick(tuple(GoalCategory)),
        applied_on=exact(applied),
        start=exact(first),
        end=None if last is None else exact(last),
        outcome=ServiceOutcome.LOOPT if last is None else dice.pick(_OUTCOMES),
        ending=ServiceEnding.LOOPT if last is None else dice.pick(_ENDINGS),
        what_helped="Een vaste plek en een vast gezicht." if dice.chance(0.4) else "",
    )


def make_courses_and_context(dice: Dice, period: Period, cast: Cast) -> Iterator[Entity]:
    """A stated course per lane, and a few circumstances from outside."""
    for number, workers in enumerate(cast.workers[:6], start=1):
        start = dice.day(period.start, period.end - timedelta(days=100))
        yield Course(
            id=CourseId(f"KO{number}"),
            party_id=workers.party_id,
            text=dice.pick(GOALS),
            start=exact(start),
            end=exact(start + timedelta(days=90)) if dice.chance(0.5) else None,
            shared_with_ids=tuple(p for p in dice.some(cast.party_ids, 0, 3) if p != workers.party_id),
            source_ids=workers.source_ids[:1],
        )
    for number, kind in enumerate(ContextKind, start=1):
        start = dice.day(period.start, period.end - timedelta(days=120))
        yield ContextPeriod(
            id=ContextId(f"CP{number}"),
            kind=kind,
            description=f"{kind.label}: verzonnen omstandigheid",
            start=exact(start),
            end=exact(start + timedelta(days=dice.number(30, 110))),
            party_ids=dice.some(cast.party_ids, 0, 2),
        )
