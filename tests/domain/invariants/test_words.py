"""Invariant 12: own words rest on consent."""

import pytest

from app.domain.account import Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.event import Event
from app.domain.family import Authority, FamilyMember, FamilyMemberKind
from app.domain.ids import FamilyMemberId
from app.domain.invariants.words import may_speak, words_rest_on_consent
from app.domain.session import LearningSession
from app.domain.snapshot import CaseSnapshot
from tests.builders import a_family_member, a_party, a_snapshot, an_event, on

GIVEN = ConsentStatus.GEGEVEN
MOTHER = a_family_member("L1", authority=Authority.GEZAMENLIJK)
FATHER = a_family_member("L2", FamilyMemberKind.VADER, authority=Authority.GEZAMENLIJK)
GRANDMOTHER = a_family_member("L6", FamilyMemberKind.GROOTOUDER)


def a_child(age: int) -> FamilyMember:
    return a_family_member("L3", FamilyMemberKind.KIND, age_at_start=age)


def consents(**statuses: ConsentStatus) -> list[Consent]:
    return [Consent(family_member_id=FamilyMemberId(one), status=status) for one, status in statuses.items()]


def words_of(*speakers: str) -> Event:
    return an_event(
        experiences=tuple(Experience(actor_id=FamilyMemberId(one), text="Zo was het.") for one in speakers)
    )


def codes(case: CaseSnapshot, *speakers: str) -> list[str]:
    return [problem.code for problem in words_rest_on_consent(case, words_of(*speakers))]


def family(age: int, **statuses: ConsentStatus) -> CaseSnapshot:
    session = LearningSession(when=on("1 mrt 2022"))
    return a_snapshot(
        MOTHER, FATHER, GRANDMOTHER, a_child(age), a_party("P1"), session, *consents(**statuses)
    )


def test_that_words_have_a_speaker() -> None:
    assert codes(a_snapshot(), "") == ["beleving_zonder_spreker"]
    assert codes(a_snapshot(a_party("P1")), "P1") == []


def test_that_words_of_a_parent_rest_on_own_consent() -> None:
    assert codes(family(5, L1=GIVEN), "L1", "L1") == []
    assert codes(family(5, L1=GIVEN), "L2", "L2") == ["woorden_zonder_toestemming"]
    assert codes(family(5, L1=ConsentStatus.GEINFORMEERD), "L1") == ["woorden_zonder_toestemming"]


def test_that_words_of_a_child_rest_on_every_parent_with_gezag() -> None:
    assert codes(family(5, L1=GIVEN, L2=GIVEN), "L3") == []
    assert codes(family(5, L1=GIVEN), "L3") == ["woorden_zonder_toestemming"]


@pytest.mark.parametrize(("age", "is_asked"), [(8, False), (9, True)])
def test_that_a_child_of_twelve_at_the_session_is_asked_itself(age: int, is_asked: bool) -> None:
    """The case begins in 2019, so at the session in March 2022 three full years have passed."""
    assert bool(codes(family(age, L1=GIVEN, L2=GIVEN), "L3")) is is_asked
    assert codes(family(age, L1=GIVEN, L2=GIVEN, L3=GIVEN), "L3") == []


def test_that_the_network_may_be_written_down_until_somebody_objects() -> None:
    assert codes(family(5), "L6") == []
    assert codes(family(5, L6=ConsentStatus.GEINFORMEERD), "L6") == []
    assert codes(family(5, L6=ConsentStatus.GEWEIGERD), "L6") == ["woorden_zonder_toestemming"]
    assert not may_speak(family(5, L6=ConsentStatus.INGETROKKEN), GRANDMOTHER)


def test_that_the_sentence_says_whose_consent_is_needed() -> None:
    (of_child,) = words_rest_on_consent(family(5), words_of("L3"))
    (of_mother,) = words_rest_on_consent(family(5), words_of("L1"))

    assert "van elke ouder met gezag" in of_child.message
    assert of_mother.message.endswith("van moeder. Daarvoor is geen toestemming vastgelegd.")
