"""The events of a made-up case, one after the other, each knowing what came before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from app.domain.account import Account, Emotion, Experience
from app.domain.contact import Contact, ContactForm
from app.domain.event import Establishment, Event, EventKind, EventLabel, Safety, Visibility
from app.domain.ids import AccountId, ActorId, EventId, LinkId, ServiceId
from app.domain.link import Link, LinkKind
from app.domain.period import Period
from app.domain.when import When
from app.exchange.fictional.calendar_days import exact, make_when
from app.exchange.fictional.cast import Cast, Workers
from app.exchange.fictional.course_of_help import Border
from app.exchange.fictional.dice import Dice, Weighted
from app.exchange.fictional.parts import make_decision, make_meeting
from app.exchange.fictional.phrases import OWN_WORDS, PHRASES

_LOOK_BACK = 12
_KIND_WEIGHTS = Weighted(
    {
        EventKind.CONTACT: 30, EventKind.OVERLEG: 14, EventKind.BESLUIT: 10, EventKind.CORRESPONDENTIE: 8,
        EventKind.INCIDENT: 7, EventKind.OMGANG: 6, EventKind.SIGNAAL: 6, EventKind.MELDING: 3,
        EventKind.EVALUATIE: 3, EventKind.RAPPORT: 2, EventKind.ONDERZOEK: 2, EventKind.LEVENSGEBEURTENIS: 2,
        EventKind.WISSELING: 2, EventKind.RANDVOORWAARDE: 2, EventKind.OVERIG: 2, EventKind.OVERDRACHT: 1,
        EventKind.ZITTING: 1, EventKind.BESCHIKKING: 1, EventKind.KLACHT: 1,
    }
)  # fmt: skip
_ESTABLISHMENTS = Weighted(
    {Establishment.VASTGESTELD: 55, Establishment.GEMELD: 40, Establishment.ONBEKEND: 5}
)
_SAFETIES = Weighted({Safety.NIET_IN_GEDING: 30, Safety.ONBEKEND: 45, Safety.ZORGEN: 20, Safety.ACUUT: 5})
_VISIBILITIES = Weighted({Visibility.SESSIE: 95, Visibility.VOORBEREIDING: 3, Visibility.PARTIJ: 2})
_PARTY_COUNTS = Weighted({1: 70, 2: 22, 3: 8})
_TRIGGERS = frozenset({EventKind.INCIDENT, EventKind.MELDING, EventKind.SIGNAAL})
_LABELS, _EMOTIONS, _FORMS = tuple(EventLabel), tuple(Emotion), tuple(ContactForm)
_CONTESTED_SHARE, _LABEL_SHARE, _WORDS_SHARE, _LASTING_SHARE = 0.02, 0.15, 0.2, 0.03


@dataclass(frozen=True, slots=True)
class Setting:
    """What all events of one case share."""

    period: Period
    cast: Cast
    days: Sequence[date]
    borders: Mapping[int, Border]
    id_width: int


def make_events(dice: Dice, setting: Setting) -> list[Event]:
    """An event for each day, in that order."""
    whens = [
        exact(day) if number in setting.borders else make_when(dice, day, setting.period)
        for number, day in enumerate(setting.days)
    ]
    narrator = _Narrator(dice, setting, whens)
    return [narrator.tell(number) for number in range(len(whens))]


def make_links(dice: Dice, events: Sequence[Event], cast: Cast) -> list[Link]:
    """Links between some events that follow each other closely."""
    links: list[Link] = []
    for former, later in pairwise(events):
        if former.when.reckoning_day <= later.when.reckoning_day and dice.chance(0.2):
            kind = dice.pick((*[LinkKind.VOLGDE_OP] * 2, LinkKind.REACTIE_OP, LinkKind.LEIDDE_TOT))
            links.append(
                Link(
                    id=LinkId(f"V{len(links) + 1}"),
                    kind=kind,
                    from_id=former.id,
                    to_id=later.id,
                    according_to_id=None if kind is LinkKind.VOLGDE_OP else dice.pick(cast.party_ids),
                )
            )
    return links


class _Narrator:
    """Tells the events one by one; remembers the last trigger and who speaks."""

    def __init__(self, dice: Dice, setting: Setting, whens: Sequence[When]) -> None:
        self._dice = dice
        self._setting = setting
        self._whens = whens
        self._reckoned = [when.reckoning_day for when in whens]
        self._last_trigger: int | None = None

    def tell(self, number: int) -> Event:
        """The event of this number."""
        border = self._setting.borders.get(number)
        kind = border.kind if border is not None else _KIND_WEIGHTS.draw(self._dice)
        workers = self._workers()
        title, fact = self._phrase(kind, workers[0])
        event = self._plain_event(number, kind, (title if border is None else border.title, fact), workers)
        event = self._with_parts(event, number, workers)
        if border is not None:
            event = replace(event, service_id=ServiceId(border.service_id))
        if kind in _TRIGGERS:
            self._last_trigger = number
        return event

    def _workers(self) -> tuple[Workers, ...]:
        count = _PARTY_COUNTS.draw(self._dice)
        return self._dice.some(self._setting.cast.workers, count, count)

    def _phrase(self, kind: EventKind, first: Workers) -> tuple[str, str]:
        title, fact = self._dice.pick(PHRASES[kind])
        return title.replace("{partij}", first.name), fact

    def _plain_event(
        self, number: int, kind: EventKind, words: tuple[str, str], workers: tuple[Workers, ...]
    ) -> Event:
        dice, cast, day = self._dice, self._setting.cast, self._reckoned[number]
        has_people = kind not in (EventKind.LEVENSGEBEURTENIS, EventKind.CONTEXT, EventKind.OVERLEG)
        return Event(
            id=self._id(number),
            when=self._whens[number],
            until=self._until(number),
            kind=kind,
            title=words[0],
            fact=words[1],
            establishment=_ESTABLISHMENTS.draw(dice),
            safety=_SAFETIES.draw(dice),
            visibility=_VISIBILITIES.draw(dice),
            party_ids=tuple(one.party_id for one in workers),
            professional_ids=(workers[0].on(day),) if has_people and self._whens[number].is_known else (),
            family_member_ids=dice.some(cast.parent_ids + cast.child_ids, 0, 3),
            source_ids=dice.some(workers[0].source_ids, 0, 2),
            supplied_by_id=workers[0].party_id,
            labels=dice.some(_LABELS, 1, 2) if dice.chance(_LABEL_SHARE) else (),
            experiences=self._experiences(workers) if dice.chance(_WORDS_SHARE) else (),
        )

    def _with_parts(self, event: Event, number: int, workers: tuple[Workers, ...]) -> Event:
        match event.kind:
            case EventKind.CONTACT:
                members = self._dice.some(self._setting.cast.parent_ids + self._setting.cast.child_ids, 1, 2)
                contact = Contact(
                    form=self._dice.pick(_FORMS),
                    with_family_member_ids=members,
                    initiative_id=workers[0].party_id,
                )
                event = replace(event, contact=contact, family_member_ids=members)
            case EventKind.OVERLEG:
                event = make_meeting(self._dice, event, self._setting.cast, self._trigger_id(number))
            case EventKind.BESLUIT:
                event = make_decision(self._dice, event, self._setting.cast, self._trigger_id(number))
            case _ if self._dice.chance(_CONTESTED_SHARE):
                event = self._contested(event)
        return event

    def _contested(self, event: Event) -> Event:
        speakers = self._dice.some(self._setting.cast.party_ids, 2, 3)
        accounts = tuple(
            Account(
                id=AccountId(f"{event.id}-L{n}"),
                actor_id=speaker,
                text=f"Volgens deze partij: {event.fact[:1].lower()}{event.fact[1:]}",
                when=event.when,
            )
            for n, speaker in enumerate(speakers, start=1)
        )
        return replace(event, establishment=Establishment.BETWIST, accounts=accounts)

    def _experiences(self, workers: tuple[Workers, ...]) -> tuple[Experience, ...]:
        speakers: tuple[ActorId, ...] = (workers[0].party_id, *self._setting.cast.parent_ids)
        speaker = self._dice.pick(speakers)
        words = self._dice.pick(OWN_WORDS)
        return (Experience(actor_id=speaker, text=words, emotion=self._dice.pick(_EMOTIONS)),)

    def _until(self, number: int) -> When | None:
        when = self._whens[number]
        if number in self._setting.borders or not when.is_exact or not self._dice.chance(_LASTING_SHARE):
            return None
        return exact(when.latest + timedelta(days=self._dice.number(1, 14)))

    def _trigger_id(self, number: int) -> EventId | None:
        """The last trigger, when it lies shortly before this event also on the days reckoned with."""
        at = self._last_trigger
        if at is None or number - at > _LOOK_BACK or self._reckoned[at] > self._reckoned[number]:
            return None
        return self._id(at)

    def _id(self, number: int) -> EventId:
        return EventId(f"G{number + 1:0{self._setting.id_width}d}")
