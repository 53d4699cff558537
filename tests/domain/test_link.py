"""Verbanden."""

from app.domain.link import LinkKind
from tests.builders import a_link


def test_that_a_link_is_nobodys_reading_until_said_and_not_confirmed() -> None:
    link = a_link("V1", "G1", "G2")

    assert link.according_to_id is None
    assert not link.confirmed_in_session


def test_that_a_cause_is_always_according_to_somebody() -> None:
    assert LinkKind.LEIDDE_TOT.label == "Leidde tot (volgens betrokkenen)"
