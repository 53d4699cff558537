"""The list of everything a case consists of."""

from dataclasses import fields, is_dataclass
from typing import get_args

import pytest

from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import SESSION_ID, SPECS, Entity, EntityKind, EntitySpec, id_of, kind_of
from app.domain.ids import FamilyMemberId, SignalId
from app.domain.session import LearningSession
from app.domain.signal_decision import SignalDecision
from tests.builders import a_party


def test_that_every_entity_has_one_spec() -> None:
    assert set(SPECS) == set(EntityKind)
    assert {spec.type for spec in SPECS.values()} == set(get_args(Entity))
    assert len({spec.prefix for spec in SPECS.values()}) == len(SPECS)


@pytest.mark.parametrize("spec", SPECS.values(), ids=lambda spec: spec.one)
def test_that_an_entity_is_a_value_that_cannot_change(spec: EntitySpec) -> None:
    assert is_dataclass(spec.type)
    assert hasattr(spec.type, "__slots__")
    assert getattr(spec.type, "__dataclass_params__").frozen  # noqa: B009 -- not in the stubs


def test_that_an_entity_is_known_by_kind_and_id() -> None:
    party = a_party("P7")

    assert (kind_of(party), id_of(party)) == (EntityKind.PARTY, "P7")


def test_that_what_has_no_id_is_known_by_whom_or_what_it_is_about() -> None:
    consent = Consent(family_member_id=FamilyMemberId("L1"), status=ConsentStatus.GEGEVEN)

    assert id_of(consent) == "L1"
    assert id_of(SignalDecision(signal_id=SignalId("S4"))) == "S4"
    assert id_of(LearningSession()) == SESSION_ID


def test_that_no_field_holds_the_name_address_or_number_of_a_person() -> None:
    """Invariant 14: people are known by role and function; only organisations and services have names."""
    forbidden = ("name", "naam", "address", "birth", "bsn", "phone", "mail", "zaaknummer", "ecli")
    found = {
        f"{owner.__name__}.{one.name}"
        for owner in _all_dataclasses()
        for one in fields(owner)
        if any(word in one.name for word in forbidden)
    }

    assert found == {"Party.name", "Service.name", "SignalParameter.name"}


def _all_dataclasses() -> set[type]:
    waiting: list[object] = list(get_args(Entity))
    found: set[type] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, type) and is_dataclass(one) and one not in found:
            found.add(one)
            waiting += [field.type for field in fields(one)]
        waiting += get_args(one)
    return found
