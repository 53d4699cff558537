"""The table of keys covers the whole domain, once."""

from dataclasses import fields, is_dataclass

import pytest

from app.domain.case import Case
from app.domain.entities import SPECS
from app.exchange.case_format import KEYS, SECTIONS, TOP_OF_CASE, keys_of


@pytest.mark.parametrize("owner", KEYS, ids=lambda owner: owner.__name__)
def test_that_every_field_has_one_key(owner: type) -> None:
    assert is_dataclass(owner)
    keys = keys_of(owner) + (TOP_OF_CASE if owner is Case else ())

    assert sorted(key.field for key in keys) == sorted(field.name for field in fields(owner))
    assert len({key.key for key in keys}) == len(keys)


def test_that_every_kind_of_entity_has_a_section_and_keys() -> None:
    kinds = {section.kind for section in SECTIONS}

    assert {spec.type for spec in SPECS.values()} <= KEYS.keys()
    assert kinds == SPECS.keys() - {spec.kind for spec in SPECS.values() if spec.type is Case}


def test_that_an_optional_key_has_a_default() -> None:
    for owner in KEYS:
        defaults = {field.name: field.default for field in fields(owner)}
        for key in keys_of(owner):
            assert not key.may_be_absent or not isinstance(defaults[key.field], type(fields(Case)[0].default))
