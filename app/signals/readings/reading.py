"""The words of one signal: what was counted, what was left out, and the question to the group."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.wording import count_text, day_text, days_text, number_text
from app.signals.basis import Basis, day_of
from app.signals.days import Stretch
from app.signals.target import Target, to_events, to_stretch

CLOSING = "Gebaseerd op wat is aangeleverd. Wat hier ontbreekt, kan wel gebeurd zijn."
"""The fixed line under every figure."""

TOO_SHORT = "te kort om iets over te zeggen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Some words of a sentence and where they lead: a number to its events, a stretch to its time."""

    words: str
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence with the ids of the events it rests on, and the words in it that lead somewhere."""

    text: str
    event_ids: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def leads(self) -> tuple[Mention, ...]:
        """The mentions; without any, the number in the text that counts the events."""
        if self.mentions or not self.event_ids:
            return tuple(m for m in self.mentions if not m.target.is_empty and m.words in self.text)
        number = number_text(len(self.event_ids))
        if not re.search(rf"(?<![\w.]){re.escape(number)}(?!\w|\.\d)", self.text):
            return ()
        return (Mention(words=number, target=to_events(self.event_ids)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A signal in words. ``limits`` names the thresholds that were used, empty when there are none."""

    statements: tuple[Statement, ...]
    question: str
    left_out: str = ""
    limits: str = ""

    @property
    def event_ids(self) -> tuple[str, ...]:
        """All events the signal rests on, each once."""
        return tuple(dict.fromkeys(i for s in self.statements for i in s.event_ids))


def mention(words: str, event_ids: Iterable[str]) -> Mention:
    """Words that lead to events."""
    return Mention(words=words, target=to_events(event_ids))


def stretch_mention(stretch: Stretch, event_ids: Iterable[str] = ()) -> Mention:
    """The length of a stretch, which leads to its time and lights up these events."""
    return Mention(words=days_text(stretch.days), target=to_stretch(stretch, event_ids))


def around(basis: Basis, stretch: Stretch, event_ids: Iterable[str]) -> tuple[str, ...]:
    """Those of the events that lie just before, at the ends of, or just after a stretch."""
    ends = range(stretch.start.toordinal() - 1, stretch.start.toordinal() + 1)
    later = range(stretch.end.toordinal(), stretch.end.toordinal() + 2)
    days = {i: day_of(basis.by_id[i].when) for i in event_ids if i in basis.by_id}
    return tuple(i for i, day in days.items() if day in ends or day in later)


def stretch_text(stretch: Stretch) -> str:
    """A stretch as "321 dagen (27 november 2020 – 13 oktober 2021)"."""
    return f"{days_text(stretch.days)} ({day_text(stretch.start)} – {day_text(stretch.end)})"


def events_text(number: int) -> str:
    """A number of events."""
    return count_text(number, "gebeurtenis", "gebeurtenissen")


def left_out_text(basis: Basis, event_ids: Iterable[str] = (), extra: str = "") -> str:
    """What was not counted, and how many of the counted dates are not known to the day."""
    hidden = len(basis.case.events) - len(basis.shown)
    undated = len(basis.shown) - len(basis.events)
    parts = []
    if hidden:
        parts.append(f"{events_text(hidden)} alleen voor de voorbereiding of de eigen partij")
    if undated:
        parts.append(f"{events_text(undated)} zonder datum")
    sentences = [f"Niet meegeteld: {' en '.join(parts)}."] if parts else []
    unsure = sum(1 for i in set(event_ids) if i in basis.by_id and not basis.by_id[i].when.is_exact)
    if unsure:
        sentences.append(
            f"Bij {events_text(unsure)} is de dag niet precies bekend: lees de dagen daar als ±."
        )
    if extra:
        sentences.append(extra)
    return " ".join(sentences)


def name_of(basis: Basis, party_id: str) -> str:
    """The name of a party."""
    return basis.case.actor_name(party_id)
