"""The family and its network."""

from app.domain.family import Authority, FamilyMemberKind, Household
from tests.builders import a_family_member


def test_that_nothing_is_supposed_about_gezag_or_age() -> None:
    mother = a_family_member()

    assert mother.authority is Authority.ONBEKEND
    assert mother.age_at_start is None


def test_that_a_child_lives_in_both_households_unless_said() -> None:
    child = a_family_member("L3", FamilyMemberKind.KIND)

    assert child.household is Household.BEIDE
    assert Household("A+B").label == "Huishouden A en B"
