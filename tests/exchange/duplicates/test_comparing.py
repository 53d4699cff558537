"""Comparing two events."""

from app.exchange.duplicates.comparing import Comparison, compare, reason
from app.exchange.duplicates.vocabulary import vocabulary_of
from tests.builders import a_snapshot, an_event, on

ONE, OTHER, LATER = (
    an_event("Fiets over de brug", id="1"),
    an_event("Brug met fiets", id="2"),
    an_event("Fiets over de brug", on("5 mei 2021"), id="3"),
)
CASE = a_snapshot(ONE, OTHER, LATER, an_event("Iets geheel afwijkends", id="4"))
WORDS = vocabulary_of(CASE, CASE.events_in_order)


def test_that_date_and_words_can_rule_it_out() -> None:
    assert compare(CASE, WORDS, ONE, OTHER) is not None
    assert compare(CASE, WORDS, ONE, LATER) is None
    assert compare(CASE, WORDS, ONE, CASE.events["4"]) is None


def test_that_the_date_limits_the_score_and_other_family_lowers_it() -> None:
    near = Comparison(date=1, words=1, kind=1, company=1, is_elsewhere=False)
    far = Comparison(date=0.5, words=1, kind=1, company=1, is_elsewhere=False)
    other = Comparison(date=1, words=1, kind=1, company=1, is_elsewhere=True)

    assert near.score == 1
    assert far.score == 0.5
    assert other.score < near.score


def test_that_the_reason_has_the_words_as_they_were_written() -> None:
    found = compare(CASE, WORDS, ONE, OTHER)
    assert found is not None

    assert reason(WORDS, ONE, OTHER, found) == (
        "Zelfde dag. Allebei Contact met gezin. Woorden in beide: ‘brug’ en ‘Fiets’."
    )
