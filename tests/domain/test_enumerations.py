"""All enumerations under their Dutch name."""

import pytest

from app.domain.enumerations import ENUMERATIONS


def test_that_all_enumerations_of_the_format_are_there() -> None:
    assert len(ENUMERATIONS) == 41


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_that_every_key_is_stored_and_every_label_is_shown(name: str) -> None:
    members = list(ENUMERATIONS[name])

    assert all(member.name == member.value.upper() for member in members)
    assert all(member.label for member in members)
    assert len({member.label for member in members}) == len(members)
