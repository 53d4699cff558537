"""What can be done to the courses parties stated."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.course import Course
from app.domain.entities import EntityKind
from app.domain.ids import CourseId
from app.editing.intention import AddOne, ChangeOne, RemoveOne


@dataclass(frozen=True, kw_only=True)
class AddCourse(AddOne):
    """Add a course."""

    course: Course


@dataclass(frozen=True, kw_only=True)
class ChangeCourse(ChangeOne):
    """Change fields of a course."""

    KIND = EntityKind.COURSE

    course_id: CourseId


@dataclass(frozen=True, kw_only=True)
class RemoveCourse(RemoveOne):
    """Remove a course."""

    KIND = EntityKind.COURSE

    course_id: CourseId
