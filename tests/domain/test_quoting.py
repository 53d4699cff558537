"""Own words need consent: of whom, depends on whose words they are."""

from datetime import date

import pytest

from app.domain.case import Case
from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import Entity
from app.domain.family import Authority, FamilyMember, FamilyMemberKind
from app.domain.ids import CaseId, FamilyMemberId, PartyId, ProfessionalId
from app.domain.party import Party
from app.domain.period import Period
from app.domain.professional import Professional
from app.domain.quoting import may_quote, session_day
from app.domain.session import LearningSession
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.domain.when import on_day


def _member(
    member_id: str,
    kind: FamilyMemberKind,
    authority: Authority = Authority.NVT,
    age_at_start: int | None = None,
) -> FamilyMember:
    return FamilyMember(
        id=FamilyMemberId(member_id),
        designation=member_id,
        kind=kind,
        authority=authority,
        age_at_start=age_at_start,
    )


def _says(member_id: str, status: ConsentStatus = ConsentStatus.GEGEVEN) -> Consent:
    return Consent(family_member_id=FamilyMemberId(member_id), status=status)


MOTHER = _member("moeder", FamilyMemberKind.MOEDER, Authority.GEZAMENLIJK)
FATHER = _member("vader", FamilyMemberKind.VADER, Authority.GEZAMENLIJK)
YOUNG = _member("jong", FamilyMemberKind.KIND, Authority.ONDER_GEZAG, 5)
OLD = _member("oud", FamilyMemberKind.KIND, Authority.ONDER_GEZAG, 9)
PARTNER = _member("partner", FamilyMemberKind.NIEUWE_PARTNER)


def _case(*entities: Entity) -> CaseSnapshot:
    """A case from 2019 with its session on 23 May 2023: ``OLD`` is 13 then, ``YOUNG`` 9."""
    start = Period(start=date(2019, 1, 1), end=date(2023, 3, 31))
    case = Case(id=CaseId("C1"), title="Casus", period=start, reference_day=date(2023, 3, 31))
    session = LearningSession(when=on_day(date(2023, 5, 23)))
    family = (MOTHER, FATHER, YOUNG, OLD, PARTNER)
    return empty_snapshot(case).with_entities((session, *family, *entities))


def test_that_parties_and_professionals_speak_for_themselves() -> None:
    party = Party(id=PartyId("P1"), name="Jeugdteam", code="TOE")
    professional = Professional(id=ProfessionalId("F1"), designation="Regisseur 1", party_id=party.id)
    case = _case(party, professional)
    assert may_quote(case, "P1")
    assert may_quote(case, "F1")


def test_that_somebody_outside_the_case_is_not_quoted() -> None:
    assert not may_quote(_case(), "onbekend")


@pytest.mark.parametrize("status", sorted(set(ConsentStatus) - {ConsentStatus.GEGEVEN}))
def test_that_a_parent_is_quoted_only_with_consent_given(status: ConsentStatus) -> None:
    assert not may_quote(_case(), "moeder")
    assert not may_quote(_case(_says("moeder", status)), "moeder")
    assert may_quote(_case(_says("moeder")), "moeder")


def test_that_a_new_partner_is_quoted_only_with_own_consent() -> None:
    assert not may_quote(_case(_says("moeder"), _says("vader")), "partner")
    assert may_quote(_case(_says("partner")), "partner")


def test_that_a_young_child_needs_both_parents_and_not_itself() -> None:
    assert not may_quote(_case(_says("moeder")), "jong")
    assert may_quote(_case(_says("moeder"), _says("vader")), "jong")


def test_that_a_child_of_twelve_or_older_is_asked_itself_too() -> None:
    assert not may_quote(_case(_says("moeder"), _says("vader")), "oud")
    assert may_quote(_case(_says("moeder"), _says("vader"), _says("oud")), "oud")
    assert not may_quote(_case(_says("oud")), "oud")


def test_that_a_child_of_unknown_age_is_asked_itself_too() -> None:
    child = _member("kind", FamilyMemberKind.KIND)
    both = (_says("moeder"), _says("vader"))
    assert not may_quote(_case(child, *both), "kind")
    assert may_quote(_case(child, *both, _says("kind")), "kind")


def test_that_a_parent_without_gezag_is_not_asked_for_the_child() -> None:
    father = _member("vader", FamilyMemberKind.VADER, Authority.GEEN)
    assert may_quote(_case(father, _says("moeder")), "jong")


def test_that_a_parent_of_unknown_gezag_is_asked_for_the_child() -> None:
    father = _member("vader", FamilyMemberKind.VADER, Authority.ONBEKEND)
    assert not may_quote(_case(father, _says("moeder")), "jong")


def test_that_nobody_can_consent_for_a_child_when_nobody_has_gezag() -> None:
    nobody = (
        _member("moeder", FamilyMemberKind.MOEDER, Authority.GEEN),
        _member("vader", FamilyMemberKind.VADER, Authority.GEEN),
    )
    assert not may_quote(_case(*nobody, _says("moeder"), _says("vader")), "jong")


def test_that_the_reference_day_stands_in_for_a_session_that_is_not_planned() -> None:
    assert session_day(_case(LearningSession())) == date(2023, 3, 31)
    assert session_day(_case()) == date(2023, 5, 23)
