"""Compares two events: how much they look like one happening, and why."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.event import Event
from app.domain.folding import folded
from app.domain.snapshot import CaseSnapshot
from app.domain.telling import told
from app.domain.wording import listing_text
from app.exchange.duplicates.closeness import date_closeness, date_reason
from app.exchange.duplicates.company import is_elsewhere, shared_company
from app.exchange.duplicates.kinds import is_one_of_its_kind, kind_likeness
from app.exchange.duplicates.vocabulary import Vocabulary
from app.exchange.duplicates.words import stem_of

_WORDS, _KIND, _COMPANY = 0.74, 0.13, 0.13
_LEAST_WORDS = 0.16
_ONE_OF_ITS_KIND = 0.55
_ELSEWHERE = 0.4
_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The parts of a score, each from 0 to 1."""

    date: float
    words: float
    kind: float
    company: float
    is_elsewhere: bool

    @property
    def score(self) -> float:
        """All parts together: the date limits what words, kind and company make likely."""
        likely = _WORDS * self.words + _KIND * self.kind + _COMPANY * self.company
        return self.date * likely * (_ELSEWHERE if self.is_elsewhere else 1.0)


def compare(case: CaseSnapshot, vocabulary: Vocabulary, one: Event, other: Event) -> Comparison | None:
    """How alike two events are; None when date or words rule it out."""
    date = date_closeness(one, other)
    if not date:
        return None
    words = vocabulary.likeness(one, other)
    if date == 1.0 and is_one_of_its_kind(one, other):
        words = max(words, _ONE_OF_ITS_KIND)
    if words < _LEAST_WORDS:
        return None
    return Comparison(
        date=date,
        words=words,
        kind=kind_likeness(one, other),
        company=shared_company(case, one, other),
        is_elsewhere=is_elsewhere(one, other),
    )


def reason(vocabulary: Vocabulary, one: Event, other: Event, found: Comparison) -> str:
    """Why two events may be one, in Dutch: "Zelfde dag. Allebei een MDO. Zelfde woorden: …"."""
    sentences = [date_reason(one, other)]
    if one.is_mdo and other.is_mdo:
        sentences.append("Allebei een MDO")
    elif one.kind is other.kind:
        sentences.append(f"Allebei {one.kind.label}")
    words = _shown_words(one, vocabulary.telling(one, other))
    if words:
        sentences.append(f"Woorden in beide: {listing_text(words)}")
    if found.company:
        sentences.append("Dezelfde betrokkenen")
    return ". ".join(sentences) + "."


def _shown_words(event: Event, wanted: list[str]) -> list[str]:
    """The words of an event behind its most telling stems, as they stand in it."""
    shown: dict[str, str] = {}
    for word in told(event).replace("/", " ").split():
        bare = word.strip(".,;:!?()‘’“”'\"")
        shown.setdefault(stem_of(folded(bare)), bare)
    return [f"‘{shown[stem]}’" for stem in wanted if stem in shown][:_SHOWN]
