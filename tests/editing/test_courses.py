"""What can be done to courses."""

import pytest

from app.domain.course import Course
from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.ids import CourseId, PartyId
from app.editing.courses import AddCourse, ChangeCourse, RemoveCourse
from tests.builders import a_party, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun

KO1 = CourseId("KO1")
COURSE = Course(id=KO1, party_id=PartyId("P1"), text="Rust.", start=on("1 mei 2020"))


def test_that_a_course_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    change = ChangeCourse(course_id=KO1, changes={"text": "Eerst rust, dan praten."})

    assert_noun(
        editor_with(a_party("P1")),
        EntityKind.COURSE,
        AddCourse(course=COURSE),
        change,
        RemoveCourse(course_id=KO1),
    )


def test_that_a_course_does_not_end_before_it_begins(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1"), COURSE)

    with pytest.raises(InvariantError, match="ligt vóór het begin"):
        editor.run(ChangeCourse(course_id=KO1, changes={"end": on("30 apr 2020")}))
