"""Stated courses."""

from app.domain.course import Course
from app.domain.ids import CourseId, PartyId
from app.figures.course_bars import course_bars_figure
from app.signals.courses import courses
from app.timeline.shapes import Rect
from tests.builders import on
from tests.figures.drawing import SPACE, texts
from tests.signals.scenes import a_cast, a_year


def figure(*entities):
    basis = a_year(*entities)
    return course_bars_figure(basis, courses(basis), SPACE)


def test_that_a_course_stands_word_for_word_and_a_shared_one_has_a_dark_edge():
    own = Course(id=CourseId("K1"), party_id=PartyId("A"), text="Eerst rust.", start=on("1 jan 2020"))
    shared = Course(
        id=CourseId("K2"),
        party_id=PartyId("A"),
        text="Samen één plan.",
        start=on("1 mrt 2020"),
        shared_with_ids=(PartyId("B"),),
    )
    found = figure(*a_cast("A", "B"), own, shared)
    bars = [s for s in found.picture.shapes() if isinstance(s, Rect) and s.fill == "sunken"]

    assert {"Eerst rust.", "Samen één plan."} <= set(texts(found))
    assert [bar.line for bar in bars] == ["lineStrong", "text"]
    assert bars[0].y < bars[1].y


def test_that_without_courses_there_is_no_figure():
    assert figure() is None
