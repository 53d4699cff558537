"""Functionarissen."""

from app.domain.professional import Function
from tests.builders import a_professional


def test_that_somebody_is_known_by_designation_and_party() -> None:
    professional = a_professional("F1", "P2", designation="Jeugdbeschermer 1")

    assert (professional.designation, professional.party_id) == ("Jeugdbeschermer 1", "P2")
    assert professional.function is Function.ANDERS
