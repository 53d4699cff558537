"""Cells with a fixed choice."""

import pytest

from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.exchange.party_timeline.values import by_label_or_key, decision_basis, event_kind, says_no, says_yes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("incident", EventKind.INCIDENT),
        ("INCIDENT / escalatie", EventKind.INCIDENT),
        ("Escalatie", EventKind.INCIDENT),
        (" Contact met gezin ", EventKind.CONTACT),
        ("aanbod_start", EventKind.AANBOD_START),
        ("onzin", None),
        ("", None),
    ],
)
def test_that_a_kind_is_known_by_label_or_key(text, kind):
    assert event_kind(text) is kind


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Ja", DecisionBasis.ONBEKEND),
        ("NOOD", DecisionBasis.NOOD),
        ("ad hoc", DecisionBasis.NOOD),
        ("Planmatig", DecisionBasis.PLANMATIG),
        ("wettelijk", DecisionBasis.WETTELIJK),
        ("misschien", None),
    ],
)
def test_that_a_decision_has_its_basis(text, basis):
    assert decision_basis(text) is basis


def test_that_yes_and_no_are_told_apart():
    assert says_yes(" JA ")
    assert says_no("Nee")
    assert says_no("")
    assert not says_yes("misschien")
    assert not says_no("misschien")


def test_that_a_part_of_two_labels_is_not_guessed():
    assert by_label_or_key(EventKind, "aanbod") is None
