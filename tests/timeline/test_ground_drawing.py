"""What lies behind the lanes."""

from typing import Any

import pytest

from app.domain.context import ContextKind, ContextPeriod
from app.domain.ids import ContextId, PartyId
from app.timeline.drawing import plan_of
from app.timeline.ground_drawing import band_ground_shapes, ground_shapes
from app.timeline.layout import TimelineLayout
from app.timeline.plan import Plan
from app.timeline.shapes import Hatch, Line, Rect, Shape
from app.timeline.view import TimelineView
from tests.builders import a_party, a_snapshot, day, on
from tests.timeline.scenery import inter, whole_view


def a_context(*party_ids: str) -> ContextPeriod:
    return ContextPeriod(
        id=ContextId("X1"),
        kind=ContextKind.MAATSCHAPPELIJK,
        description="Scholen dicht",
        start=on("16 mrt 2020"),
        end=on("10 mei 2020"),
        party_ids=tuple(PartyId(one) for one in party_ids),
    )


def ground_of(*entities: Any, **changes: Any) -> tuple[list[Shape], Plan, TimelineView]:
    case = a_snapshot(*(a_party(f"P{n}", order=n) for n in range(1, 5)), *entities)
    layout = TimelineLayout(case, inter())
    view = whole_view(layout, **changes)
    plan = plan_of(layout, view)
    return list(ground_shapes(case, plan, view, inter())), plan, view


def hatches(shapes: list[Shape]) -> list[Rect]:
    return [shape for shape in shapes if isinstance(shape, Rect) and shape.hatch is Hatch.CLOSED]


def test_that_every_lane_has_its_ground_and_neighbours_differ() -> None:
    shapes, plan, _ = ground_of()
    grounds = [shape for shape in shapes if isinstance(shape, Rect)]

    assert [(g.y, g.height) for g in grounds] == [(row.y, row.box.height) for row in plan.rows]
    assert [g.fill for g in grounds] == ["surface", "laneAlt", "surface", "laneAlt"]


def test_that_a_circumstance_is_hatched_through_the_lanes_it_held_for() -> None:
    everywhere, plan, view = ground_of(a_context())
    some, _, _ = ground_of(a_context("P2"))

    assert [hatch.y for hatch in hatches(everywhere)] == [row.y for row in plan.rows]
    assert [hatch.y for hatch in hatches(some)] == [plan.rows[1].y]
    (hatch,) = hatches(some)
    assert hatch.x == pytest.approx(view.viewport.x_of(day("16 mrt 2020").toordinal()))
    assert hatch.x + hatch.width == pytest.approx(view.viewport.x_of(day("11 mei 2020").toordinal()))
    assert hatch.about == ("X1",)


def test_that_what_came_later_than_then_is_not_hatched_or_lined() -> None:
    until = day("1 apr 2020")
    shapes, _, view = ground_of(a_context("P2"), until=until)
    edge = view.viewport.x_of(until.toordinal() + 1.0)

    (hatch,) = hatches(shapes)
    assert hatch.x + hatch.width == pytest.approx(edge)
    assert all(s.x1 <= edge for s in shapes if isinstance(s, Line) and s.x1 == s.x2)


def test_that_years_are_strong_lines_from_top_to_bottom_of_the_lanes() -> None:
    shapes, plan, view = ground_of()
    strong = [shape for shape in shapes if isinstance(shape, Line) and shape.line == "lineStrong"]

    expected = [
        view.viewport.x_of(day(f"1 jan {year}").toordinal()) for year in (2019, 2020, 2021, 2022, 2023)
    ]
    assert [line.x1 for line in strong] == pytest.approx(expected)
    assert {line.y1 for line in strong} == {plan.lanes.y}


def test_that_the_lines_run_on_behind_the_bands() -> None:
    _, plan, view = ground_of()
    shapes = list(band_ground_shapes(plan, view, inter()))

    assert isinstance(shapes[0], Rect)
    assert shapes[0].y == plan.axis_height
    assert len([s for s in shapes if isinstance(s, Line) and s.x1 == s.x2]) == 5
