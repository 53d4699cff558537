"""The whole picture of a case: its laws at any zoom, its situations, and bad circumstances."""

from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.exchange.fictional import fictional_case
from app.timeline.dealing import MEETINGS_ID
from app.timeline.density import is_far
from app.timeline.drawing import picture_of, plan_of
from app.timeline.hit_test import hit_test
from app.timeline.layout import TimelineLayout
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Glyph, Rect, Soft, Text
from app.timeline.view import BEAMER, PAPER, SCREEN, SMALL_SCREEN, Band, Sizes, TimelineView
from app.timeline.viewport import Viewport
from tests.timeline.scenery import (
    HEADS,
    about_of,
    example_layout,
    inter,
    labels_in,
    mark_box,
    marks_in,
    overlap,
    text_box,
    whole_view,
)

SIGNS = {"lezingen", "kantelmoment", "wat_werkte", "vergrendeld", "nood_klein"}
PRESENCE = {"aanwezig", "verhinderd", "niet_uitgenodigd", "wisselend_aanwezig", "gezin_aanwezig"}
SIZES = st.sampled_from([SCREEN, SMALL_SCREEN, BEAMER])


@cache
def layout_of(seed: int) -> TimelineLayout:
    """The example, or a fictional case with twenty to seven hundred events."""
    if seed == 0:
        return example_layout()
    return TimelineLayout(fictional_case((20, 120, 700)[seed % 3], seed), inter())


@st.composite
def pictures(draw: st.DrawFn, sizes: st.SearchStrategy[Sizes] = SIZES) -> tuple[TimelineLayout, TimelineView]:
    """A case and a view somewhere in it, from the whole case to a week."""
    layout = layout_of(draw(st.integers(0, 5)))
    limits = layout.table.limits
    days = limits.days / 1.6 ** draw(st.integers(0, 12))
    first = limits.first + (limits.days - days) * draw(st.floats(0, 1))
    width = float(draw(st.sampled_from([624, 1104, 1744])))
    scale = min(width / max(days, 10), 90)
    viewport = Viewport(first_day=first, scale=scale, width=width, left=HEADS)
    changes: dict[str, Any] = {"sizes": draw(sizes), "is_settled": draw(st.booleans())}
    height = float(draw(st.sampled_from([0, 500, 900])))
    return layout, TimelineView(viewport=viewport, height=height, **changes)


def grounds_of(layer: Layer) -> list[Any]:
    """Marks, signs, clusters and labels of a lane with the room they take and what they are about."""
    found: list[Any] = []
    for shape in layer.shapes:
        if isinstance(shape, Glyph) and shape.name not in {"vergrendeld", "nood_klein"}:
            half = 3.5 if shape.name in SIGNS else (5.0 if shape.name in PRESENCE else 8.0)
            found.append((mark_box(shape, half), shape))
        elif isinstance(shape, Text) and shape.anchor is Anchor.START:
            found.append((text_box(shape), shape))
    return found


def collisions(layout: TimelineLayout, view: TimelineView) -> list[tuple[Any, Any]]:
    """Pairs of a label and another label or mark that lie on each other."""
    found = []
    for layer in picture_of(layout, view).layers_of(Part.LANE):
        for (box, shape), (other_box, other) in combinations(grounds_of(layer), 2):
            has_label = isinstance(shape, Text) or isinstance(other, Text)
            if has_label and overlap(box, other_box, 0.5):
                found.append((shape, other))
    return found


@given(pictures())
@settings(max_examples=30)
def test_that_no_label_of_a_known_day_lies_on_another_label_or_mark(
    drawn: tuple[TimelineLayout, TimelineView],
) -> None:
    layout, view = drawn
    days = {(event.id,) for event in layout.case.events.values() if event.when.is_exact}

    if not is_far(view):
        found = collisions(layout, view)
        assert not [pair for pair in found if pair[0].about in days and pair[1].about in days]


@given(pictures())
@settings(max_examples=30, phases=[Phase.generate])
def test_that_no_label_lies_on_another_label_or_mark(drawn: tuple[TimelineLayout, TimelineView]) -> None:
    layout, view = drawn

    assert is_far(view) or not collisions(layout, view)


@given(pictures())
@settings(max_examples=30)
def test_that_no_cluster_lies_on_a_label(drawn: tuple[TimelineLayout, TimelineView]) -> None:
    layout, view = drawn
    for layer in picture_of(layout, view).layers_of(Part.LANE):
        pills = [
            Box(x=shape.x, y=shape.y, width=shape.width, height=shape.height)
            for shape in layer.shapes
            if isinstance(shape, Rect) and shape.radius == 9 * view.sizes.unit
        ]
        texts = [text_box(label) for label in labels_in(layer)]
        assert not [(pill, text) for pill in pills for text in texts if overlap(pill, text, 0.5)]


def counted(picture: Picture, layout: TimelineLayout, view: TimelineView) -> Counter[str]:
    """How often each event stands in the lanes as a mark or in a count, from its left to its right edge."""
    found: Counter[str] = Counter()
    for layer in picture.layers_of(Part.LANE):
        for shape in layer.shapes:
            if isinstance(shape, Glyph) and shape.name not in SIGNS | PRESENCE:
                found.update(shape.about)
            if isinstance(shape, Rect) and (shape.radius == 9 * view.sizes.unit or is_far(view)):
                found.update(key for key in shape.about if key in layout.case.events)
    return found


@given(pictures())
@settings(max_examples=30)
def test_that_every_event_in_view_is_drawn_or_counted_exactly_once(
    drawn: tuple[TimelineLayout, TimelineView],
) -> None:
    layout, view = drawn
    view = replace(view, height=0.0)
    found = counted(picture_of(layout, view), layout, view)

    margin = 120 * view.sizes.unit / view.viewport.scale
    first, last = view.viewport.first_day + margin, view.viewport.last_day - margin
    expected = {
        event.id
        for own in layout.table.tables
        for at, event in zip(own.at.tolist(), own.events, strict=True)
        if first <= at <= last
    }
    assert expected <= set(found)
    assert not [key for key, times in found.items() if times > 1]


@given(pictures())
@settings(max_examples=20)
def test_that_every_joint_meeting_in_view_crosses_the_lanes_once(
    drawn: tuple[TimelineLayout, TimelineView],
) -> None:
    layout, view = drawn
    picture = picture_of(layout, view)
    boxes = [
        shape
        for layer in picture.layers_of(Part.MEETINGS)
        for shape in layer.shapes
        if isinstance(shape, Rect)
    ]
    found = Counter(key for box in boxes for key in box.about)

    viewport = view.viewport
    expected = {m.event_id for m in layout.table.meetings if viewport.first_day <= m.at <= viewport.last_day}
    assert expected <= set(found)
    assert set(found.values()) <= {1}


@given(pictures())
@settings(max_examples=15)
def test_that_what_is_painted_of_an_event_is_found_by_pointing_at_it(
    drawn: tuple[TimelineLayout, TimelineView],
) -> None:
    layout, view = drawn
    picture = picture_of(layout, view)
    lanes = plan_of(layout, view).lanes
    for layer in picture.layers_of(Part.LANE):
        for shape in layer.shapes:
            if not isinstance(shape, Glyph) or not shape.about or shape.name in SIGNS | PRESENCE:
                continue
            if lanes.holds(shape.x, shape.y):
                hit = hit_test(picture, shape.x, shape.y)
                assert hit is not None
                assert hit.ids


@given(pictures())
@settings(max_examples=15)
def test_that_named_and_unnamed_together_are_all_events_in_view(
    drawn: tuple[TimelineLayout, TimelineView],
) -> None:
    layout, view = drawn
    view = replace(view, height=0.0)
    if is_far(view):
        return
    picture, viewport = picture_of(layout, view), view.viewport
    told = sum(
        int("".join(letter for letter in shape.text if letter.isdigit()))
        for layer in picture.layers_of(Part.HEADS)
        for shape in layer.shapes
        if isinstance(shape, Text) and shape.role == "text3" and shape.anchor is Anchor.END
    )
    named = 0
    for layer in picture.layers_of(Part.LANE):
        places = {
            g.about: g.x for g in layer.shapes if isinstance(g, Glyph) and g.name not in SIGNS | PRESENCE
        }
        named += sum(
            viewport.left <= places[label.about] < viewport.right
            for label in labels_in(layer)
            if label.about in places
        )
    inside = sum(
        int(((own.at >= viewport.first_day) & (own.at < viewport.last_day)).sum())
        for own in layout.table.tables
    )
    clusters = sum(
        len(shape.about)
        for layer in picture.layers_of(Part.LANE)
        for shape in layer.shapes
        if isinstance(shape, Rect) and shape.radius == 9 * view.sizes.unit
    )
    assert abs(told + named - inside) <= clusters


@given(pictures(st.just(PAPER)))
@settings(max_examples=10)
def test_that_paper_prints_the_name_of_every_event_whose_mark_is_on_it(
    drawn: tuple[TimelineLayout, TimelineView],
) -> None:
    layout, view = drawn
    view = replace(view, is_paper=True, height=0.0)
    if len(layout.case.events) > 200:
        return
    viewport = view.viewport
    labels = Counter(
        label.about for layer in picture_of(layout, view).layers_of(Part.LANE) for label in labels_in(layer)
    )
    expected = {
        (event.id,)
        for own in layout.table.tables
        for at, event in zip(own.at.tolist(), own.events, strict=True)
        if viewport.first_day <= at < viewport.last_day
    }
    assert set(labels) == expected
    assert set(labels.values()) <= {1}


def test_that_looking_around_first_does_not_change_the_picture() -> None:
    case = fictional_case(120, 7)
    fresh, walked = TimelineLayout(case, inter()), TimelineLayout(case, inter())
    view = whole_view(fresh, 1280, 720)
    near = replace(view, viewport=view.viewport.zoomed(6, 700, fresh.table.limits))
    for moved in (near, replace(near, viewport=near.viewport.panned(700)), view):
        picture_of(walked, moved)

    assert list(picture_of(walked, near).shapes()) == list(picture_of(fresh, near).shapes())


@given(st.floats(-400, 400))
@settings(max_examples=15)
def test_that_panning_moves_what_is_drawn_and_changes_nothing_else(distance: float) -> None:
    layout = layout_of(1)
    view = whole_view(layout, 1280, 0)
    view = replace(view, viewport=view.viewport.zoomed(4, 700, layout.table.limits))
    moved = replace(view, viewport=view.viewport.panned(distance))

    def labels(of: TimelineView, shift: float) -> dict[str, tuple[float, float]]:
        return {
            label.about[0]: (label.x - shift, label.y)
            for layer in picture_of(layout, of).layers_of(Part.LANE)
            for label in labels_in(layer)
            if HEADS + 420 < label.x - shift < HEADS + 700
        }

    before, after = labels(view, 0), labels(moved, distance)
    assert before
    assert set(before) == set(after)
    for key, place in before.items():
        assert after[key] == pytest.approx(place, abs=0.01)


def test_that_everything_in_the_lanes_is_something_of_the_case() -> None:
    layout = example_layout()
    known = {*layout.case.events, *layout.case.involvements}

    for layer in picture_of(layout, whole_view(layout)).layers_of(Part.LANE):
        assert about_of(layer.shapes) <= known
    assert MEETINGS_ID in set(layout.table.homes.values())


def test_that_an_uncertain_date_is_drawn_as_possible_time_never_as_a_point() -> None:
    layout = example_layout()
    uncertain = {
        event.id
        for event in layout.case.events.values()
        if event.when.is_known and not event.when.is_exact and event.meeting is None
    }
    view = whole_view(layout, 6000, 0)
    picture = picture_of(layout, view)
    bands = about_of(shape for shape in picture.shapes() if isinstance(shape, Soft))

    assert uncertain
    for mark in marks_in(picture):
        if mark.name not in SIGNS | PRESENCE and len(mark.about) == 1:
            assert mark.hollow == (mark.about[0] in uncertain)
            assert not mark.hollow or mark.about[0] in bands


def test_that_bands_lie_under_each_other_between_axis_and_lanes() -> None:
    layout = example_layout()
    plan = plan_of(layout, whole_view(layout, bands=frozenset(Band)))

    y = plan.axis_height
    for place in plan.bands:
        assert place.y == y
        y += place.height
    assert y <= plan.tags_y < plan.lanes.y == plan.rows[0].y


def test_that_a_band_left_out_takes_no_room() -> None:
    layout = example_layout()

    none, all_of_them = (plan_of(layout, whole_view(layout, bands=b)) for b in (frozenset(), frozenset(Band)))
    assert none.bands == ()
    assert none.lanes.y < all_of_them.lanes.y


def test_that_the_picture_says_what_it_shows() -> None:
    picture = picture_of(example_layout(), whole_view(example_layout()))

    assert picture.title.startswith("Tijdlijn ")
    assert f"{len(example_layout().case.events)} gebeurtenissen" in picture.description
    assert (picture.width, picture.height) == (1280, 720)


@pytest.mark.parametrize("part", list(Part))
def test_that_a_picture_has_every_part(part: Part) -> None:
    assert picture_of(example_layout(), whole_view(example_layout())).layers_of(part)
