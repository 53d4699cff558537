"""What went before one decision out of nood: who had been in touch, what lay open, who had regie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.event import Event
from app.domain.meeting import Agreement
from app.domain.when import When
from app.signals.basis import Basis, day_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LastEvent:
    """The last event of some kind before the decision and the days since; both None when there was none."""

    event_id: str | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAgreement:
    """An agreement of which the term had not passed and that had not been taken up yet."""

    agreement_id: str
    event_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoodTrail:
    """The trail of one decision; days are counted back from it, ids as they are named."""

    event_id: str
    day: int
    contacts: tuple[tuple[str, LastEvent], ...]
    mdo: LastEvent
    trigger_ids: tuple[str, ...]
    agreements: tuple[OpenAgreement, ...]
    regie_involvement_ids: tuple[str, ...]
    frame_ids: tuple[str, ...]
    service_ids: tuple[str, ...]


def nood_trail(basis: Basis, event_id: str) -> NoodTrail | None:
    """The trail of a decision out of nood; None when the event is no such decision or does not count."""
    event = basis.by_id.get(event_id)
    if event is None or not event.is_nood:
        return None
    day = day_of(event.when)
    triggers = basis.before(basis.triggers, day, basis.thresholds.before_decision)
    case = basis.case
    regie = sorted((i for i in case.involvements.values() if i.has_regie), key=lambda i: i.id)
    frames = sorted(case.frames.values(), key=lambda f: (f.start.reckoning_day, f.id))
    return NoodTrail(
        event_id=event_id,
        day=day,
        contacts=tuple((p.id, _last(_contacts(basis, p.id), event, day)) for p in basis.core),
        mdo=_last(basis.mdos, event, day),
        trigger_ids=tuple(e.id for e in triggers if e.id != event_id),
        agreements=tuple(_open_agreements(basis, event, day)),
        regie_involvement_ids=tuple(i.id for i in regie if _covers(basis, i.start, i.end, day)),
        frame_ids=tuple(f.id for f in frames if _covers(basis, f.start, f.end, day)),
        service_ids=tuple(
            s.id for s in basis.services if (run := basis.service_run(s)) and run[0] <= day <= run[1]
        ),
    )


def _contacts(basis: Basis, party_id: str) -> list[Event]:
    return [e for e in basis.contacts if party_id in e.party_ids or party_id in basis.parties_in(e)]


def _last(events: Iterable[Event], decision: Event, day: int) -> LastEvent:
    """The last of ``events``, which are in order, up to the day of the decision."""
    earlier = [e for e in events if day_of(e.when) <= day and e.id != decision.id]
    if not earlier:
        return LastEvent()
    return LastEvent(event_id=earlier[-1].id, days=day - day_of(earlier[-1].when))


def _open_agreements(basis: Basis, decision: Event, day: int) -> Iterable[OpenAgreement]:
    for event in basis.meetings:
        if event.id == decision.id or event.meeting is None or day_of(event.when) > day:
            continue
        for agreement in event.meeting.agreements:
            if _is_open(basis, agreement, day):
                yield OpenAgreement(agreement_id=agreement.id, event_id=event.id, text=agreement.text)


def _is_open(basis: Basis, agreement: Agreement, day: int) -> bool:
    taken_up = basis.by_id.get(agreement.follow_up_event_id or "")
    if taken_up is not None and day_of(taken_up.when) <= day:
        return False
    return agreement.due is None or day_of(agreement.due) >= day


def _covers(basis: Basis, start: When, end: When | None, day: int) -> bool:
    run = basis.run(start, end)
    return run is not None and run[0] <= day <= run[1]
