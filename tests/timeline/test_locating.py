"""Where an event is drawn."""

import pytest

from app.domain.when import unknown_within
from app.timeline.drawing import picture_of, plan_of
from app.timeline.layout import TimelineLayout
from app.timeline.locating import locate, locate_all
from app.timeline.picture import Part
from app.timeline.shapes import Glyph
from tests.builders import a_meeting, a_party, a_snapshot, an_event, day, on
from tests.timeline.scenery import example_layout, inter, whole_view

UNKNOWN = unknown_within(day("1 jan 2019"), day("31 dec 2022"))


def test_that_every_mark_of_the_example_is_where_it_is_said_to_be() -> None:
    layout = example_layout()
    view = whole_view(layout, 1600, 900)
    plan, picture = plan_of(layout, view), picture_of(layout, view)
    marks = {
        shape.about: (shape.x, shape.y, layer.lane_id)
        for layer in picture.layers_of(Part.LANE)
        for shape in reversed(layer.shapes)
        if isinstance(shape, Glyph)
        and len(shape.about) == 1
        and layout.table.homes[shape.about[0]] == layer.lane_id
    }

    assert len(marks) > 20
    for (event_id,), (x, y, lane_id) in marks.items():
        found = locate(layout, view, plan, event_id)
        assert found is not None
        assert found.lane_id == lane_id
        assert found.y == pytest.approx(y)
        assert abs(found.x - x) < 60


def test_that_a_meeting_is_where_its_tag_is() -> None:
    layout = TimelineLayout(a_snapshot(a_party(), an_event("MDO 4", meeting=a_meeting())), inter())
    view = whole_view(layout)
    plan = plan_of(layout, view)

    found = locate(layout, view, plan, "G-mdo-4")
    assert found is not None
    assert found.tag is not None
    assert plan.tags_y <= found.tag.y <= found.y <= plan.lanes.y
    assert found.x == pytest.approx(view.viewport.x_of(day("5 jan 2021").toordinal() + 0.5))


def test_that_events_of_a_cluster_are_in_one_place() -> None:
    events = (an_event(f"E{n}", party_ids=("P1",)) for n in range(60))
    layout = TimelineLayout(a_snapshot(a_party(), *events), inter())
    view = whole_view(layout)

    found = locate_all(layout, view, plan_of(layout, view), ["G-e1", "G-e59"])
    assert found["G-e1"] == found["G-e59"]
    assert found["G-e1"].is_cluster


def test_that_what_is_not_drawn_has_no_place() -> None:
    case = a_snapshot(
        a_party("P1"), an_event("Ooit", UNKNOWN), an_event("Gesprek", on("5 mei 2020"), party_ids=("P1",))
    )
    layout = TimelineLayout(case, inter())
    view = whole_view(layout, hidden_lane_ids=frozenset({"P1"}))
    plan = plan_of(layout, view)

    assert locate(layout, view, plan, "G-ooit") is None
    assert locate(layout, view, plan, "G-gesprek") is None
    assert locate_all(layout, view, plan, ["G-99"]) == {}
