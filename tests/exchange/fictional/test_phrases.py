"""The phrases fit on the timeline and keep the house's tone."""

import re

from app.domain.event import EventKind
from app.exchange.fictional.phrases import AGREEMENTS, GOALS, OWN_WORDS, PHRASES

LONGEST_PARTY = "Raad voor de Kinderbescherming"


def test_that_every_kind_of_event_has_phrases_that_fit() -> None:
    assert PHRASES.keys() == set(EventKind)
    for phrases in PHRASES.values():
        for title, fact in phrases:
            assert len(title.replace("{partij}", LONGEST_PARTY)) <= 60
            assert fact.endswith(".")


def test_that_no_phrase_blames() -> None:
    phrases = [part for found in PHRASES.values() for phrase in found for part in phrase]
    blaming = re.compile(r"\b(te laat|helaas|slechts|fout|falen|gebrek|weigert)\b", re.IGNORECASE)

    assert not [text for text in (*phrases, *AGREEMENTS, *GOALS, *OWN_WORDS) if blaming.search(text)]
