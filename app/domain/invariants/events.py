"""Invariants 6 and 7 and the titles: what one event must say of itself."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.event import Event
from app.domain.invariants.report import fout, waarschuwing
from app.domain.problems import Problem
from app.domain.snapshot import CaseSnapshot

TITLE_LENGTH = 60
"""What is longer does not fit on the timeline."""


def contested_events_have_accounts(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """An event is contested exactly when there are two accounts of it or more."""
    if event.is_contested and len(event.accounts) < 2:
        sentence = "staat op ‘verschillende lezingen’, maar er zijn geen twee lezingen."
        yield fout(case, event, "betwist_zonder_lezingen", sentence)
    if not event.is_contested and len(event.accounts) >= 2:
        sentence = f"heeft {len(event.accounts)} lezingen, maar staat niet op ‘verschillende lezingen’."
        yield fout(case, event, "lezingen_zonder_betwist", sentence)


def nood_has_features(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """A decision out of nood says what made it pressing."""
    if event.decision is not None and event.decision.is_nood and not event.decision.nood_features:
        sentence = "het besluit is op basis van nood. Wat maakte de situatie toen zo dringend?"
        yield waarschuwing(case, event, "nood_zonder_kenmerk", sentence)


def event_has_title(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """An event has a title, and one that fits."""
    if not event.title.strip():
        yield fout(case, event, "titel_leeg", "heeft nog geen titel.")
    elif len(event.title) > TITLE_LENGTH:
        sentence = f"de titel heeft {len(event.title)} tekens; tot {TITLE_LENGTH} past hij op de tijdlijn."
        yield waarschuwing(case, event, "titel_lang", sentence)
