"""What must never change a signal: the calendar, names, what nobody sees, the order of entry."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entities import EntityKind
from app.domain.event import Event, EventKind, Visibility
from app.domain.ids import EventId
from app.domain.snapshot import CaseSnapshot
from app.exchange.case_json import read_case_file
from app.exchange.fictional import fictional_case
from app.paths import resource_path
from app.privacy.date_shift import shifted_case
from app.signals.registry import signals_json

SOME = settings(max_examples=12, deadline=None)
seeds = st.integers(min_value=0, max_value=10_000)


@pytest.fixture(scope="module")
def example() -> CaseSnapshot:
    return read_case_file(resource_path("example", "casus_wisseldag.json")).snapshot


def moved(found: Any, days: int) -> Any:
    """The same document with every date in it later."""
    if isinstance(found, dict):
        return {key: moved(value, days) for key, value in found.items()}
    if isinstance(found, list):
        return [moved(value, days) for value in found]
    if isinstance(found, str) and len(found) == 10 and found[4] == found[7] == "-":
        return (date.fromisoformat(found) + timedelta(days=days)).isoformat()
    return found


def without_coverage(case: CaseSnapshot) -> Any:
    """All signals but S21, which counts calendar months."""
    document = signals_json(case)
    del document["signalen"]["S21"]
    return document


@pytest.mark.parametrize("weeks", [-150, 1, 52, 260])
def test_that_other_dates_with_the_same_distances_change_only_dates(example: CaseSnapshot, weeks: int):
    later = shifted_case(example, 7 * weeks)
    assert without_coverage(later) == moved(without_coverage(example), 7 * weeks)


@SOME
@given(seed=seeds, weeks=st.integers(min_value=-300, max_value=300))
def test_that_any_case_may_lie_in_other_weeks(seed: int, weeks: int):
    case = fictional_case(60, seed)
    assert without_coverage(shifted_case(case, 7 * weeks)) == moved(without_coverage(case), 7 * weeks)


@SOME
@given(seed=seeds)
def test_that_names_of_parties_change_nothing(seed: int):
    case = fictional_case(60, seed)
    parties = [replace(p, name=f"Anders {p.id}", description="…") for p in case.parties.values()]
    assert signals_json(case.with_entities(parties)) == signals_json(case)


def test_that_other_codes_of_parties_change_only_codes(example: CaseSnapshot):
    parties = [replace(p, code=f"{p.code}X") for p in example.parties.values()]
    text = json.dumps(signals_json(example))
    for party in parties:
        text = text.replace(f'"{party.code[:-1]}"', f'"{party.code}"')
    assert signals_json(example.with_entities(parties)) == json.loads(text)


@SOME
@given(
    seed=seeds,
    kind=st.sampled_from(list(EventKind)),
    hidden=st.sampled_from([Visibility.VOORBEREIDING, Visibility.PARTIJ]),
    place=st.integers(min_value=0, max_value=59),
)
def test_that_an_event_that_is_not_shown_changes_nothing(seed, kind, hidden, place):
    case = fictional_case(60, seed)
    like: Event = case.events_in_order[place]
    unseen = replace(like, id=EventId("G-ongezien"), kind=kind, visibility=hidden)
    assert signals_json(case.with_entities([unseen])) == signals_json(case)


@SOME
@given(seed=seeds)
def test_that_events_may_come_from_a_file_per_party(seed: int):
    case = fictional_case(60, seed)
    empty = case.with_entities(removed=[(EntityKind.EVENT, event_id) for event_id in case.events])
    per_party: dict[str, list[Event]] = {}
    for event in case.events.values():
        per_party.setdefault(event.party_ids[0] if event.party_ids else "", []).append(event)
    merged = empty
    for party_id in sorted(per_party, reverse=True):
        merged = merged.with_entities(per_party[party_id])
    assert signals_json(merged) == signals_json(case)
