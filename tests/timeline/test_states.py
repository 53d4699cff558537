"""Rings around what is chosen, pointed at or walked over."""

from typing import Any

from app.timeline.shapes import Path, Rect, Shape
from app.timeline.states import Found, state_shapes
from app.timeline.view import States, TimelineView
from app.timeline.viewport import Viewport

SPOT = Found(100, 50, "P1", ("G-1",))
CLUSTER = Found(300, 50, "P1", ("G-2", "G-3"))
TAG = Found(200, 20, None, ("G-4",), Rect(180, 10, 40, 20))
FOUND = {"G-1": SPOT, "G-2": CLUSTER, "G-3": CLUSTER, "G-4": TAG}


def rings(**states: Any) -> list[Shape]:
    viewport = Viewport(first_day=0, scale=1, width=500)
    return list(state_shapes(FOUND, TimelineView(viewport=viewport, states=States(**states))))


def width_of(shape: Shape) -> float:
    assert isinstance(shape, Path)
    places = [step[-2] for step in shape.outline if len(step) > 2]
    return max(places) - min(places)


def test_that_nothing_chosen_draws_nothing() -> None:
    assert rings() == []


def test_that_what_is_selected_has_a_solid_ring_and_the_keyboard_a_dashed_one() -> None:
    (selected,) = rings(selected_ids=frozenset({"G-1"}))
    (focused,) = rings(focused_id="G-1")

    assert isinstance(selected, Path)
    assert isinstance(focused, Path)
    assert (selected.line, selected.dash) == ("focus", ())
    assert focused.line == "focus"
    assert focused.dash


def test_that_both_rings_can_be_told_apart() -> None:
    inner, outer = rings(selected_ids=frozenset({"G-1"}), focused_id="G-1")

    assert width_of(outer) > width_of(inner) + 4


def test_that_pointing_at_what_is_selected_adds_nothing() -> None:
    assert len(rings(hovered_id="G-1")) == 1
    assert len(rings(hovered_id="G-1", selected_ids=frozenset({"G-1"}))) == 1


def test_that_a_meeting_is_ringed_around_its_tag() -> None:
    (ring,) = rings(selected_ids=frozenset({"G-4"}))

    assert isinstance(ring, Rect)
    assert (ring.x, ring.y, ring.width, ring.height) == (177, 7, 46, 26)
    assert ring.fill is None


def test_that_a_cluster_has_a_wider_ring() -> None:
    alone, cluster = rings(selected_ids=frozenset({"G-1", "G-2"}))

    assert CLUSTER.is_cluster
    assert not SPOT.is_cluster
    assert width_of(cluster) > width_of(alone)


def test_that_what_is_not_drawn_has_no_ring() -> None:
    assert rings(selected_ids=frozenset({"G-99"}), hovered_id="G-98", focused_id="G-97") == []
