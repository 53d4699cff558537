"""Invariants 6 and 7, and titles."""

import pytest

from app.domain.account import Account
from app.domain.decision import DecisionBasis
from app.domain.event import Establishment, Event
from app.domain.ids import AccountId, PartyId
from app.domain.invariants.events import (
    contested_events_have_accounts,
    event_has_title,
    nood_has_features,
)
from app.domain.problems import Severity
from tests.builders import a_decision, a_snapshot, an_event, on

CASE = a_snapshot()


def contested(establishment: Establishment, accounts: int) -> Event:
    told = (
        Account(id=AccountId(f"LZ{n}"), actor_id=PartyId("P1"), text="Zo.", when=on("1 jan 2021"))
        for n in range(accounts)
    )
    return an_event(establishment=establishment, accounts=tuple(told))


@pytest.mark.parametrize(
    ("establishment", "accounts", "code"),
    [
        (Establishment.BETWIST, 2, None),
        (Establishment.BETWIST, 3, None),
        (Establishment.GEMELD, 0, None),
        (Establishment.GEMELD, 1, None),
        (Establishment.BETWIST, 1, "betwist_zonder_lezingen"),
        (Establishment.GEMELD, 2, "lezingen_zonder_betwist"),
    ],
)
def test_that_contested_means_two_accounts_or_more(
    establishment: Establishment, accounts: int, code: str | None
) -> None:
    found = list(contested_events_have_accounts(CASE, contested(establishment, accounts)))

    assert [problem.code for problem in found] == ([] if code is None else [code])


def test_that_nood_says_what_made_it_pressing() -> None:
    assert list(nood_has_features(CASE, an_event(decision=a_decision(nood=True)))) == []
    assert list(nood_has_features(CASE, an_event(decision=a_decision()))) == []
    assert list(nood_has_features(CASE, an_event())) == []


def test_that_nood_without_features_may_stay_but_is_asked_about() -> None:
    (problem,) = nood_has_features(CASE, an_event(decision=a_decision(basis=DecisionBasis.NOOD)))

    assert (problem.code, problem.severity) == ("nood_zonder_kenmerk", Severity.WAARSCHUWING)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("a" * 60, []),
        ("a" * 61, [("titel_lang", Severity.WAARSCHUWING)]),
        (" \n", [("titel_leeg", Severity.FOUT)]),
    ],
)
def test_that_a_title_is_there_and_fits(title: str, found: list[tuple[str, Severity]]) -> None:
    event = an_event(title)

    assert [(problem.code, problem.severity) for problem in event_has_title(CASE, event)] == found
