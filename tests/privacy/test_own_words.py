"""Words of the family stand only where consent allows them."""

from dataclasses import replace

from app.domain.consent import Consent, ConsentStatus
from app.privacy.own_words import WITHHELD, with_allowed_words
from tests.privacy.marked_case import CHILD, FATHER, MOTHER, SHOWN, WORKER, a_full_case


def _refused(member_id: str) -> Consent:
    return replace(a_full_case().consents[member_id], status=ConsentStatus.GEWEIGERD)


def test_that_a_case_with_all_consent_stays_as_it_is() -> None:
    case = a_full_case()
    assert with_allowed_words(case) is case


def test_that_only_the_words_without_consent_go() -> None:
    case = a_full_case().with_entities([replace(a_full_case().family[CHILD], age_at_start=14)])
    quiet = with_allowed_words(case.with_entities([_refused(CHILD)]))
    assert [one.actor_id for one in quiet.events[SHOWN].experiences] == [MOTHER, WORKER]


def test_that_a_refusing_parent_silences_the_child_too() -> None:
    quiet = with_allowed_words(a_full_case().with_entities([_refused(FATHER)]))
    assert [one.actor_id for one in quiet.events[SHOWN].experiences] == [MOTHER, WORKER]


def test_that_a_lezing_without_consent_keeps_its_place_but_not_its_words() -> None:
    quiet = with_allowed_words(a_full_case().with_entities([_refused(FATHER)]))
    accounts = quiet.events[SHOWN].accounts
    assert [one.text for one in accounts] == ["Zo", WITHHELD]
    assert quiet.events[SHOWN].is_contested


def test_that_a_question_of_somebody_without_consent_goes() -> None:
    quiet = with_allowed_words(a_full_case().with_entities([_refused(MOTHER)]))
    assert set(quiet.questions) == {"Q1"}
