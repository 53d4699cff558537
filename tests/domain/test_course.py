"""The course a party stated."""

from app.domain.course import Course
from app.domain.ids import CourseId, PartyId
from tests.builders import on


def test_that_a_course_is_shared_with_nobody_unless_said() -> None:
    course = Course(id=CourseId("KO1"), party_id=PartyId("P1"), text="Rust.", start=on("1 jan 2020"))

    assert course.shared_with_ids == ()
    assert course.end is None
