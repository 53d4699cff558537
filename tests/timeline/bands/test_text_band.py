"""Bands of words: phases, koers and context."""

from typing import Any

from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.frame import Frame, FrameKind
from app.domain.ids import ContextId, CourseId, FamilyMemberId, FrameId, PartyId
from app.timeline.bands.strip import Strip
from app.timeline.bands.text_band import TextBand, Words, context_band, course_band, phase_band
from app.timeline.shapes import Rect, Shape, Text
from app.timeline.view import SCREEN
from app.timeline.viewport import Viewport, day_number
from tests.builders import a_party, a_snapshot, day, on
from tests.timeline.scenery import inter


def shapes_of(band: TextBand, **changes: Any) -> list[Shape]:
    viewport = Viewport(first_day=day_number(day("1 jan 2019")), scale=0.7, width=1200)
    return list(band.shapes(Strip(viewport=viewport, y=40, sizes=SCREEN, measure=inter(), **changes)))


def texts(band: TextBand, **changes: Any) -> list[str]:
    return [shape.text for shape in shapes_of(band, **changes) if isinstance(shape, Text)]


def test_that_nothing_to_say_takes_no_room() -> None:
    assert course_band(a_snapshot()).height(SCREEN) == 0
    assert shapes_of(context_band(a_snapshot())) == []


def test_that_phases_carry_their_numbers() -> None:
    frame = Frame(
        id=FrameId("K1"),
        kind=FrameKind.OTS,
        family_member_ids=(FamilyMemberId("L3"),),
        start=on("1 jan 2020"),
    )
    found = texts(phase_band(a_snapshot(frame)))

    assert [text.split()[0] for text in found] == ["1", "2"]
    assert found[0] == "1 Voorgeschiedenis"


def test_that_a_koers_is_in_the_words_of_its_party() -> None:
    course = Course(
        id=CourseId("KO1"), party_id=PartyId("P1"), text="Eerst rust thuis", start=on("1 feb 2019")
    )
    shapes = shapes_of(course_band(a_snapshot(a_party("P1", code="WT"), course)))

    (text,) = [shape for shape in shapes if isinstance(shape, Text)]
    assert (text.text, text.about) == ("WT: Eerst rust thuis", ("KO1",))


def test_that_a_circumstance_names_for_whom_it_held_when_not_for_all() -> None:
    def context(*party_ids: str) -> ContextPeriod:
        return ContextPeriod(
            id=ContextId("X1"),
            kind=ContextKind.CAPACITEIT,
            description="Wachtlijst",
            start=on("1 feb 2019"),
            party_ids=tuple(PartyId(one) for one in party_ids),
        )

    case = a_snapshot(a_party("P1", code="WT"), context())
    assert texts(context_band(case)) == ["Wachtlijst"]
    assert texts(context_band(case.with_entities([context("P1")]))) == ["Wachtlijst (WT)"]


def test_that_words_at_the_same_time_get_up_to_three_rows_and_the_rest_is_counted() -> None:
    start = day_number(day("1 jan 2019"))
    band = TextBand("Koers", [Words(start, start + 900, f"Woorden {n}", (f"K{n}",)) for n in range(5)])
    rows = {shape.y for shape in shapes_of(band) if isinstance(shape, Rect)}

    assert len(rows) == 3
    assert band.title == "Koers +2"
    assert max(rows) + 14 <= 40 + band.height(SCREEN)


def test_that_words_stay_in_their_span() -> None:
    start = day_number(day("1 jan 2019"))
    band = TextBand("Koers", [Words(start, start + 90, "Ondersteunen zonder over te nemen van ouders")])

    for shape in shapes_of(band):
        if isinstance(shape, Text):
            assert shape.x + shape.width <= 90 * 0.7


def test_that_a_pattern_has_no_words() -> None:
    start = day_number(day("1 jan 2019"))

    assert texts(TextBand("Koers", [Words(start, start + 900, "Rust")]), is_pattern=True) == []
