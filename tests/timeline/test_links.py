"""Links between events as elbow lines."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import EventId
from app.domain.link import LinkKind
from app.timeline.links import (
    MOST_LINKS,
    LinkIndex,
    elbow,
    follow_up_ids,
    follow_up_shapes,
    link_shapes,
    link_text,
)
from app.timeline.shapes import Path, Rect, Shape, Text
from app.timeline.states import Found
from app.timeline.view import LinksShown, States, TimelineView
from app.timeline.viewport import Viewport
from tests.builders import a_family_member, a_link, a_meeting, a_snapshot, an_agreement, an_event
from tests.timeline.scenery import inter

CASE = a_snapshot(
    a_family_member("L1"),
    *(an_event(str(n)) for n in range(4)),
    a_link("V2", "G-1", "G-2", kind=LinkKind.LEIDDE_TOT, according_to_id="L1"),
    a_link("V1", "G-0", "G-1"),
    a_link("V3", "G-2", "G-3"),
)
FOUND = {f"G-{n}": Found(100.0 + 100 * n, 40.0 + 30 * n, "P1", (f"G-{n}",)) for n in range(4)}
POINTS = st.tuples(st.floats(0, 900), st.floats(0, 400))


def view_with(**changes: Any) -> TimelineView:
    return TimelineView(viewport=Viewport(first_day=0, scale=1, width=1000), **changes)


def drawn_links(
    kind: LinkKind = LinkKind.VOLGDE_OP,
    found: dict[str, Found] | None = None,
    hovered_id: str | None = "V1",
) -> list[Shape]:
    case = CASE.with_entities([a_link("V1", "G-0", "G-1", kind=kind)])
    view = view_with(states=States(hovered_id=hovered_id))
    return list(link_shapes(case, [case.links["V1"]], found or FOUND, view, inter()))


def test_that_links_are_drawn_as_far_as_asked_for() -> None:
    index = LinkIndex(CASE)

    assert index.to_draw(view_with(links=LinksShown.GEEN)) == []
    assert [link.id for link in index.to_draw(view_with(links=LinksShown.ALLE))] == ["V1", "V2", "V3"]
    assert index.to_draw(view_with()) == []
    chosen = view_with(states=States(selected_ids=frozenset({"G-1", "G-2"})))
    assert [link.id for link in index.to_draw(chosen)] == ["V1", "V2", "V3"]
    one = view_with(states=States(selected_ids=frozenset({"G-3"})))
    assert [link.id for link in index.to_draw(one)] == ["V3"]


def test_that_a_pattern_has_no_links() -> None:
    assert LinkIndex(CASE).to_draw(view_with(links=LinksShown.ALLE, is_pattern=True)) == []


def test_that_there_is_an_end_to_how_many_links_are_drawn() -> None:
    links = [a_link(f"V{n}", "G-0", "G-1") for n in range(MOST_LINKS + 50)]

    assert len(LinkIndex(a_snapshot(*links)).to_draw(view_with(links=LinksShown.ALLE))) == MOST_LINKS


def test_that_a_link_says_whose_reading_it_is() -> None:
    assert link_text(CASE, CASE.links["V2"]) == "leidde tot, volgens Moeder"
    assert link_text(CASE, CASE.links["V1"]) == "volgde op"


def test_that_a_link_is_a_line_with_an_arrow_that_both_name_it() -> None:
    shapes = drawn_links()

    assert [shape.about for shape in shapes if isinstance(shape, Path)] == [("V1",), ("V1",)]


def test_that_a_link_tells_its_words_when_pointed_at() -> None:
    assert [shape.text for shape in drawn_links() if isinstance(shape, Text)] == ["volgde op"]
    assert not [shape for shape in drawn_links(hovered_id=None) if isinstance(shape, Text)]


def test_that_kinds_of_links_are_told_apart_without_colour() -> None:
    looks = set()
    for kind in LinkKind:
        path = drawn_links(kind)[0]
        assert isinstance(path, Path)
        looks.add((path.width, path.dash))

    assert len(looks) == len(LinkKind)


@pytest.mark.parametrize("missing", ["G-0", "G-1"])
def test_that_a_link_to_what_is_not_drawn_is_left_out(missing: str) -> None:
    assert drawn_links(found={key: spot for key, spot in FOUND.items() if key != missing}) == []


def test_that_a_link_within_one_cluster_is_left_out() -> None:
    cluster = Found(100, 40, "P1", ("G-0", "G-1"))

    assert drawn_links(found={"G-0": cluster, "G-1": cluster}) == []


@given(POINTS, POINTS)
def test_that_an_elbow_goes_along_and_up_or_down_only(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    corners = elbow(start, end, 1.0)

    assert all(one[0] == other[0] or one[1] == other[1] for one, other in pairwise(corners))
    assert (corners[0][0], corners[-1][0]) == (start[0], end[0])
    assert abs(corners[0][1] - start[1]) >= 5
    assert abs(corners[-1][1] - end[1]) >= 5


@given(st.floats(0, 990), st.floats(0, 990))
def test_that_the_words_of_a_link_stay_in_view(one: float, other: float) -> None:
    found = {"G-0": Found(one, 40, "P1", ("G-0",)), "G-1": Found(other, 90, "P1", ("G-1",))}
    for shape in drawn_links(found=found):
        if isinstance(shape, Text):
            assert 0 <= shape.x <= shape.x + shape.width <= 1000


def test_that_a_selected_meeting_points_to_where_its_agreements_were_taken_up() -> None:
    agreements = (
        an_agreement("AF1", follow_up_event_id=EventId("G-1")),
        an_agreement("AF2", follow_up_event_id=EventId("G-1")),
        an_agreement("AF3"),
    )
    case = CASE.with_entities([an_event("0", meeting=a_meeting(agreements=agreements))])
    tag = Rect(60, 4, 80, 19)
    found = {"G-0": FOUND["G-0"]._replace(tag=tag, lane_id=None), "G-1": FOUND["G-1"]}
    (line,) = follow_up_shapes(case, found, view_with(states=States(selected_ids=frozenset({"G-0"}))))

    assert follow_up_ids(case, "G-0") == ("G-1",)
    assert isinstance(line, Path)
    assert line.dash
    assert [step[-2] for step in (line.outline[0], line.outline[-1]) if len(step) > 2] == [
        FOUND["G-0"].x,
        FOUND["G-1"].x,
    ]
    assert not list(follow_up_shapes(case, found, view_with()))
