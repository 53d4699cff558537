"""Ages of children at a day."""

from datetime import date

from app.domain.ages import age_at, full_years
from app.domain.family import FamilyMember, FamilyMemberKind
from app.domain.ids import FamilyMemberId

START = date(2019, 1, 15)


def a_child(age: int | None) -> FamilyMember:
    return FamilyMember(
        id=FamilyMemberId("L3"), designation="Kind 1", kind=FamilyMemberKind.KIND, age_at_start=age
    )


def test_that_a_year_counts_from_its_own_day() -> None:
    assert full_years(START, date(2020, 1, 14)) == 0
    assert full_years(START, date(2020, 1, 15)) == 1
    assert full_years(date(2020, 2, 29), date(2021, 2, 28)) == 0


def test_that_age_grows_with_the_case() -> None:
    assert age_at(a_child(9), START, date(2023, 5, 23)) == 13


def test_that_an_age_is_never_made_up() -> None:
    assert age_at(a_child(None), START, date(2023, 5, 23)) is None


def test_that_nobody_is_younger_than_nothing() -> None:
    assert age_at(a_child(0), START, date(2018, 1, 1)) == 0
