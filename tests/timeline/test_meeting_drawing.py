"""Joint meetings as drawn."""

from typing import Any

from app.timeline.meeting_drawing import line_shapes, presence_shapes, tag_area_height, tag_shapes, tags_in
from app.timeline.meeting_tags import Tag
from app.timeline.shapes import Glyph, Line, Rect, Text
from app.timeline.view import TimelineView
from app.timeline.viewport import Viewport, date_at

MDO = Tag(700_050.0, ("G1",), True, {"P1": "aanwezig", "P2": "verhinderd"}, 0, "MDO 4", -25.0, 50.0)
OTHER = Tag(700_090.0, ("G2", "G3"), False, {"P1": "niet_uitgenodigd"})
LATER = Tag(701_000.0, ("G4",), True, {})


def view_with(**changes: Any) -> TimelineView:
    return TimelineView(viewport=Viewport(first_day=700_000.0, scale=4.0, width=800, left=100), **changes)


def test_that_an_mdo_has_a_solid_line_and_another_meeting_a_thinner_dashed_one() -> None:
    one, two = line_shapes([MDO, OTHER], view_with(), (50, 400))

    assert isinstance(one, Line)
    assert isinstance(two, Line)
    assert one.width > two.width
    assert (one.dash, bool(two.dash)) == ((), True)
    assert (one.x1, one.y1, one.y2, one.about) == (300, 50, 400, ("G1",))


def test_that_a_line_out_of_view_is_not_drawn() -> None:
    assert list(line_shapes([LATER], view_with(), (50, 400))) == []


def test_that_each_lane_shows_how_it_took_part_and_nothing_when_it_did_not() -> None:
    def names(lane_id: str) -> list[str]:
        shapes = presence_shapes([MDO, OTHER], lane_id, 80, view_with(), "surface")
        return [shape.name for shape in shapes if isinstance(shape, Glyph)]

    assert names("P1") == ["aanwezig", "niet_uitgenodigd"]
    assert names("P2") == ["verhinderd"]
    assert names("P3") == []


def test_that_the_mark_of_an_mdo_is_larger() -> None:
    mdo, other = presence_shapes([MDO, OTHER], "P1", 80, view_with(), "surface")

    assert isinstance(mdo, Glyph)
    assert isinstance(other, Glyph)
    assert mdo.scale > other.scale
    assert mdo.y == other.y == 80


def test_that_a_tag_is_filled_for_an_mdo_and_a_small_block_without_room() -> None:
    shapes = list(tag_shapes([MDO, OTHER], view_with(), 30, 1))
    boxes = {shape.about: shape for shape in shapes if isinstance(shape, Rect)}

    assert (boxes["G1",].fill, boxes["G1",].x, boxes["G1",].width) == ("meet", 275, 50)
    assert boxes["G2", "G3"].fill == "surface"
    assert boxes["G2", "G3"].width == 8
    assert [(s.text, s.role) for s in shapes if isinstance(s, Text)] == [("MDO 4", "onMeet")]


def test_that_tags_stay_in_their_area() -> None:
    height = tag_area_height(view_with(), 2)
    tags = [MDO, OTHER, MDO._replace(row=1, ids=("G5",))]
    for shape in tag_shapes(tags, view_with(), 30, 2):
        if isinstance(shape, Rect):
            assert 30 <= shape.y <= shape.y + shape.height <= 30 + height


def test_that_a_case_without_meetings_has_no_area_for_tags() -> None:
    assert tag_area_height(view_with(), 0) == 0
    assert tag_area_height(view_with(), 2) > tag_area_height(view_with(), 1) > 0


def test_that_only_tags_near_the_view_are_drawn() -> None:
    assert list(tags_in([MDO, OTHER, LATER], view_with())) == [MDO, OTHER]


def test_that_a_meeting_later_than_the_moment_of_then_is_not_drawn() -> None:
    assert list(tags_in([MDO, OTHER], view_with(until=date_at(700_060.0)))) == [MDO]


def test_that_a_meeting_with_a_decision_out_of_nood_says_so_on_its_tag() -> None:
    def signs(tag: Tag) -> list[str]:
        return [shape.name for shape in tag_shapes([tag], view_with(), 10, 1) if isinstance(shape, Glyph)]

    assert signs(MDO._replace(is_nood=True)) == ["nood_klein"]
    assert signs(MDO) == []
