"""Consent of family members."""

from app.domain.consent import Consent, ConsentStatus
from app.domain.ids import FamilyMemberId


def test_that_a_consent_needs_no_date_to_be_recorded() -> None:
    consent = Consent(family_member_id=FamilyMemberId("L1"), status=ConsentStatus.NIET_GEVRAAGD)

    assert consent.when is None
    assert consent.scope == ""


def test_that_informed_is_something_else_than_given() -> None:
    assert ConsentStatus.GEINFORMEERD.label == "Geïnformeerd (zonder toestemming)"
    assert ConsentStatus("geinformeerd") is not ConsentStatus.GEGEVEN
