"""Partijen."""

from app.domain.party import PartyKind
from tests.builders import a_party


def test_that_a_party_has_a_lane_and_joins_unless_said() -> None:
    party = a_party()

    assert party.is_core
    assert party.joins_session
    assert party.kind is PartyKind.ANDERS


def test_that_kinds_read_in_dutch() -> None:
    assert PartyKind.JEUGDGEZONDHEIDSZORG.label == "Jeugdgezondheidszorg (JGZ)"
