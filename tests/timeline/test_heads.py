"""The heads of lanes and bands."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.drawing import plan_of
from app.timeline.heads import band_head_shapes, count_shapes, head_shapes, wrapped
from app.timeline.layout import TimelineLayout
from app.timeline.plan import Plan
from app.timeline.shapes import Rect, Shape, Text
from app.timeline.view import BEAMER, SCREEN, SMALL_SCREEN, Sizes, TimelineView
from tests.builders import a_family_member, a_meeting, a_party, a_snapshot, an_event
from tests.timeline.scenery import EvenMeasure, inter, overlap, text_box, whole_view

WORDS = st.lists(st.sampled_from(["Jeugdbescherming", "Oost", "en", "wijkteam", "W" * 30]), max_size=6)


def planned(**changes: Any) -> tuple[Plan, TimelineView]:
    people = (
        a_family_member("L1"),
        *(a_party(f"P{n}", f"Jeugdbescherming Oostland {n}", order=n) for n in range(1, 4)),
    )
    layout = TimelineLayout(a_snapshot(*people, an_event("MDO", meeting=a_meeting())), inter())
    view = whole_view(layout, **changes)
    return plan_of(layout, view), view


def texts(shapes: list[Shape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Text)]


@pytest.mark.parametrize(("sizes", "heads"), [(SCREEN, 176), (SCREEN, 96), (SMALL_SCREEN, 96), (BEAMER, 240)])
def test_that_words_stay_in_their_head_and_never_overlap(sizes: Sizes, heads: float) -> None:
    plan, view = planned(sizes=sizes, heads=heads)
    unnamed = {row.table.lane.id: 1234 for row in plan.rows}
    boxes = [text_box(shape) for shape in head_shapes(plan, view, inter()) if isinstance(shape, Text)]

    assert all(box.x >= 0 and box.right <= heads for box in boxes)
    assert not [(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :] if overlap(a, b, 1.0)]
    assert len(texts(list(count_shapes(plan, view, unnamed, inter())))) == len(plan.rows)


def test_that_a_party_has_a_number_and_an_edge_in_its_colour() -> None:
    plan, view = planned()
    shapes = list(head_shapes(plan, view, inter()))

    assert {"1", "2", "3"} <= set(texts(shapes))
    assert {"party1", "party2", "party3"} <= {s.fill for s in shapes if isinstance(s, Rect)}
    assert "Moeder" in texts(shapes)


def test_that_every_head_can_be_pointed_at() -> None:
    plan, view = planned()
    grounds = [s for s in head_shapes(plan, view, inter()) if isinstance(s, Rect) and s.about]

    assert [ground.about[0] for ground in grounds] == ["L1", "P1", "P2", "P3"]


def test_that_a_count_is_told_only_where_there_is_one() -> None:
    plan, view = planned()

    assert texts(list(count_shapes(plan, view, {"P1": 5, "P2": 0}, inter()))) == ["5 zonder naam"]
    narrow_plan, narrow = planned(heads=96)
    assert texts(list(count_shapes(narrow_plan, narrow, {"P1": 5}, inter()))) == ["+5"]


def test_that_a_pattern_has_no_names_and_no_counts() -> None:
    plan, view = planned(is_pattern=True)

    assert texts(list(head_shapes(plan, view, inter()))) == ["1", "2", "3"]
    assert list(count_shapes(plan, view, {"P1": 5}, inter())) == []
    assert texts(list(band_head_shapes(plan, view, inter()))) == []


def test_that_the_row_of_meetings_is_named() -> None:
    plan, view = planned()

    assert texts(list(band_head_shapes(plan, view, inter()))) == ["Overleg"]


@given(WORDS, st.floats(8, 120), st.integers(1, 3))
def test_that_wrapped_lines_fit_and_lose_words_only_with_an_ellipsis(
    words: list[str], room: float, lines: int
) -> None:
    text = " ".join(words)
    found = wrapped(text, room, 2.0, EvenMeasure(), lines)

    assert len(found) <= lines
    assert all(len(line) <= room for line in found)
    assert " ".join(found) == text or any(line.endswith("…") for line in found)


def test_that_a_name_is_never_cut_after_a_word_that_only_leads_on() -> None:
    measure = EvenMeasure()
    room = measure.width("Raad voor de…", 2.0)

    assert wrapped("Raad voor de Kinderbescherming", room, 2.0, measure, 1) == ["Raad…"]
