"""What lies under a point of a view."""

import pytest

from app.timeline.drawing import picture_of, plan_of
from app.timeline.hit_map import HitMap
from app.timeline.hit_test import hit_test
from app.timeline.layout import TimelineLayout
from app.timeline.locating import locate
from app.timeline.picture import Part
from app.timeline.view import TimelineView
from app.timeline.viewport import date_at
from tests.builders import a_meeting, a_party, a_snapshot, an_event, day, on
from tests.timeline.scenery import HEADS, example_layout, inter, whole_view

CASE = a_snapshot(
    a_party("P1"),
    a_party("P2", order=1),
    an_event("Gesprek", on("5 mei 2020"), party_ids=("P1",)),
    an_event("Bezoek", on("5 mei 2021"), party_ids=("P2",)),
    an_event("MDO 4", on("5 mei 2022"), meeting=a_meeting()),
)


def mapped(layout: TimelineLayout) -> tuple[HitMap, TimelineView]:
    view = whole_view(layout)
    return HitMap(layout, view, plan_of(layout, view)), view


@pytest.fixture
def layout() -> TimelineLayout:
    return TimelineLayout(CASE, inter())


@pytest.mark.parametrize("event_id", ["G-gesprek", "G-bezoek", "G-mdo-4"])
def test_that_an_event_is_found_where_it_is_drawn(layout: TimelineLayout, event_id: str) -> None:
    hits, view = mapped(layout)
    place = locate(layout, view, plan_of(layout, view), event_id)
    assert place is not None

    hit = hits.at(place.x, place.y)
    assert hit is not None
    assert hit.ids == (event_id,)


def test_that_the_map_finds_what_the_whole_picture_shows() -> None:
    hits, view = mapped(example_layout())
    picture = picture_of(example_layout(), view)

    for x in range(int(HEADS) + 2, 1280, 37):
        for y in range(60, 720, 23):
            found, expected = hits.at(x, y), hit_test(picture, x, y)
            if expected is None or expected.part not in (Part.OVERLAY, Part.GROUND):
                assert (found and found.ids) == (expected and expected.ids), (x, y)


def test_that_empty_ground_is_a_moment_in_a_lane(layout: TimelineLayout) -> None:
    hits, view = mapped(layout)
    row = plan_of(layout, view).rows[1]
    x = view.viewport.x_of(day("1 okt 2019").toordinal() + 0.5)

    assert hits.at(x, row.y + 3) is None
    point = hits.lane_point(x, row.y + 3)
    assert point is not None
    assert (date_at(point.day), point.lane_id) == (day("1 okt 2019"), "P2")


def test_that_there_is_no_moment_in_the_heads_or_above_the_lanes(layout: TimelineLayout) -> None:
    hits, view = mapped(layout)
    plan = plan_of(layout, view)

    assert hits.lane_point(HEADS - 1, plan.rows[0].y + 3) is None
    assert hits.lane_point(HEADS + 50, plan.lanes.y - 1) is None


def test_that_a_head_stands_for_its_lane(layout: TimelineLayout) -> None:
    hits, view = mapped(layout)
    row = plan_of(layout, view).rows[0]

    hit = hits.at(20, row.bottom - 3)
    assert hit is not None
    assert (hit.ids, hit.part) == (("P1",), Part.HEADS)


def test_that_a_rectangle_catches_events_of_the_lanes_it_covers(layout: TimelineLayout) -> None:
    hits, view = mapped(layout)
    rows = plan_of(layout, view).rows

    assert set(hits.within(HEADS, rows[0].y, 1280, rows[0].bottom - 1)) == {"G-gesprek"}
    everything = set(hits.within(HEADS, 0, 1280, 720))
    assert {"G-gesprek", "G-bezoek"} <= everything <= set(CASE.events)
