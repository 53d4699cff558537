"""The areas of a drawing."""

from app.timeline.drawing import plan_of
from app.timeline.layout import TimelineLayout
from app.timeline.plan import Plan
from app.timeline.view import TimelineView
from tests.builders import a_party, a_snapshot
from tests.timeline.scenery import inter, whole_view


def plan_with(**changes: float) -> tuple[Plan, TimelineView]:
    layout = TimelineLayout(a_snapshot(*(a_party(f"P{n}", order=n) for n in range(30))), inter())
    view = whole_view(layout, **changes)
    return plan_of(layout, view), view


def test_that_each_lane_is_found_by_its_height() -> None:
    plan, _ = plan_with()

    for row in plan.rows:
        middle = (row.y + row.bottom) / 2
        found = plan.row_at(middle)
        assert found is (row if middle < plan.lanes.bottom else None)


def test_that_above_and_below_the_lanes_there_is_no_lane() -> None:
    plan, _ = plan_with()

    assert plan.row_at(plan.lanes.y - 1) is None
    assert plan.row_at(plan.lanes.bottom) is None


def test_that_a_lane_is_found_by_its_id() -> None:
    plan, _ = plan_with()

    found = plan.row_of("P7")
    assert found is not None
    assert found.table.lane.id == "P7"
    assert plan.row_of("P99") is None


def test_that_scrolling_moves_the_lanes_and_not_the_area_they_are_seen_in() -> None:
    still, _ = plan_with()
    moved, _ = plan_with(scroll=100)

    assert moved.lanes == still.lanes
    assert [row.y for row in moved.rows] == [row.y - 100 for row in still.rows]


def test_that_without_a_height_everything_is_seen() -> None:
    plan, _ = plan_with(height=0)

    assert plan.height == plan.lanes.bottom == plan.rows[-1].bottom
