"""S15: days with no, one or more courses."""

from app.domain.course import Course
from app.domain.ids import CourseId, PartyId
from app.signals.courses import courses
from tests.builders import on
from tests.signals.scenes import a_cast, a_year


def a_course(course_id, first, last=None, shared=()):
    return Course(
        id=CourseId(course_id),
        party_id=PartyId("A"),
        text="Rust.",
        start=on(first),
        end=None if last is None else on(last),
        shared_with_ids=tuple(PartyId(p) for p in shared),
    )


def test_that_days_are_told_apart_by_number_of_courses():
    found = courses(
        a_year(
            *a_cast("A", "B"),
            a_course("K1", "1 feb 2020", "29 feb 2020"),
            a_course("K2", "29 feb 2020", shared=("B",)),
        )
    )
    assert (found.days_without, found.days_more, found.days_total) == (31, 1, 366)
    assert found.days_one == 366 - 31 - 1
    assert found.days_shared == 307


def test_that_three_at_once_count_as_more():
    found = courses(a_year(*a_cast("A"), *(a_course(f"K{n}", "31 dec 2020") for n in range(3))))
    assert (found.days_without, found.days_more) == (365, 1)
