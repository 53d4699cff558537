"""What went before a decision, in words: one line per question, also when nothing was recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.wording import days_text, listing_text
from app.signals.basis import Basis
from app.signals.nood_trail import LastEvent, NoodTrail
from app.signals.target import Target, to_events

TRAIL_QUESTION = "Wat was er op dat moment bekend, en bij wie?"
_NOTHING = "niet vastgelegd"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailLine:
    """A question and its answer, with where the answer leads."""

    title: str
    text: str
    target: Target


def trail_lines(basis: Basis, trail: NoodTrail) -> tuple[TrailLine, ...]:
    """The trail from what was nearest to what was around it."""
    case = basis.case
    contacts = [_contact_line(basis, party_id, last, trail.day) for party_id, last in trail.contacts]
    regie = [case.involvements[i] for i in trail.regie_involvement_ids]
    return (
        _line("In de dagen ervoor", _titles(basis, trail.trigger_ids), trail.trigger_ids),
        _line("Laatste MDO", _last_text(basis, trail.mdo), _ids(trail.mdo)),
        *contacts,
        _line(
            "Afspraken die nog liepen",
            [one.text for one in trail.agreements],
            dict.fromkeys(one.event_id for one in trail.agreements),
        ),
        _line("Regie", [case.actor_name(i.professional_id) for i in regie]),
        _line("Kader", list(dict.fromkeys(case.frames[i].kind.label for i in trail.frame_ids))),
        _line("Lopend aanbod", [case.services[i].name for i in trail.service_ids]),
    )


def _line(title: str, parts: list[str], event_ids: Iterable[str] = ()) -> TrailLine:
    return TrailLine(title=title, text="; ".join(parts) or _NOTHING, target=to_events(event_ids))


def _contact_line(basis: Basis, party_id: str, last: LastEvent, day: int) -> TrailLine:
    title = f"Laatste contact {basis.codes[party_id]}"
    if last.event_id is None and not basis.is_active(party_id, day):
        return TrailLine(title=title, text="toen niet betrokken", target=Target())
    return _line(title, _last_text(basis, last), _ids(last))


def _last_text(basis: Basis, last: LastEvent) -> list[str]:
    if last.event_id is None or last.days is None:
        return []
    event = basis.by_id[last.event_id]
    ago = "dezelfde dag" if last.days == 0 else f"{days_text(last.days)} ervoor"
    about = "" if event.when.is_exact else "± "
    return [f"{about}{ago} ({event.when.text}, {event.title})"]


def _titles(basis: Basis, event_ids: Iterable[str]) -> list[str]:
    events = [basis.by_id[i] for i in event_ids]
    return [listing_text([f"{e.title} ({e.when.text})" for e in events])] if events else []


def _ids(last: LastEvent) -> tuple[str, ...]:
    return () if last.event_id is None else (last.event_id,)
