"""From days to places and back, panning, zooming and fitting."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.viewport import (
    LARGEST_SCALE,
    TimeLimits,
    Viewport,
    clamped_scale,
    date_at,
    day_number,
    fitted,
)
from tests.builders import day

SCALES = st.floats(0.01, LARGEST_SCALE)
DAYS = st.floats(600_000, 800_000)
VIEWS = st.builds(Viewport, first_day=DAYS, scale=SCALES, width=st.floats(300, 3000), left=st.floats(0, 300))
PLACES = st.floats(0, 3000)
LIMITS = TimeLimits(first=day_number(day("1 jan 2019")), last=day_number(day("1 jan 2023")))


@given(VIEWS, DAYS)
def test_that_the_moment_at_the_place_of_a_day_is_that_day(view: Viewport, moment: float) -> None:
    assert view.day_at(view.x_of(moment)) == pytest.approx(moment, abs=1e-5)


@given(VIEWS, DAYS, DAYS)
def test_that_later_is_further_right(view: Viewport, one: float, other: float) -> None:
    first, last = sorted((one, other))

    assert view.x_of(first) <= view.x_of(last)


@given(VIEWS)
def test_that_edges_and_middle_agree_with_places(view: Viewport) -> None:
    assert view.x_of(view.first_day) == view.left
    assert view.x_of(view.last_day) == pytest.approx(view.right, abs=1e-4)
    assert view.x_of(view.middle_day) == pytest.approx((view.left + view.right) / 2, abs=1e-4)


@given(VIEWS, DAYS)
def test_that_the_origin_places_every_day(view: Viewport, moment: float) -> None:
    assert view.origin + moment * view.scale == pytest.approx(view.x_of(moment), abs=1e-4)


@given(VIEWS, st.floats(-2000, 2000), DAYS)
def test_that_panning_pushes_everything_along(view: Viewport, distance: float, moment: float) -> None:
    assert view.panned(distance).x_of(moment) == pytest.approx(view.x_of(moment) + distance, abs=1e-3)


@given(st.floats(0.2, 5), st.floats(200, 1000))
def test_that_zooming_leaves_the_moment_under_the_pointer_in_place(factor: float, x: float) -> None:
    view = fitted(LIMITS, 1000, 100).zoomed(8, 600, LIMITS)

    zoomed = view.zoomed(factor, x, LIMITS)

    assert zoomed.scale == pytest.approx(clamped_scale(view.scale * factor, view.width, LIMITS))
    assert zoomed.day_at(x) == pytest.approx(view.day_at(x), abs=1e-6)


@given(VIEWS, st.floats(0.001, 1000), PLACES)
def test_that_zooming_never_leaves_the_case(view: Viewport, factor: float, x: float) -> None:
    zoomed = view.zoomed(factor, x, LIMITS)

    assert LIMITS.first - 1e-6 <= zoomed.middle_day <= LIMITS.last + 1e-6
    assert zoomed.scale <= LARGEST_SCALE
    assert LIMITS.days * zoomed.scale >= view.width / 1.26


@given(VIEWS)
def test_that_what_is_within_limits_stays_as_it_is(view: Viewport) -> None:
    once = view.clamped(LIMITS)

    assert once.clamped(LIMITS) == once


def test_that_zooming_in_has_an_end_and_so_has_zooming_out() -> None:
    view = fitted(LIMITS, 1000)

    assert view.zoomed(1e6, 500, LIMITS).scale == LARGEST_SCALE
    far = view.zoomed(1e-6, 500, LIMITS)
    assert far.day_at(0) < LIMITS.first < LIMITS.last < far.day_at(1000)


@given(st.floats(1, 120_000), st.floats(200, 3000), st.floats(0, 300))
def test_that_a_fitted_view_shows_all_between_its_margins(days: float, width: float, left: float) -> None:
    limits = TimeLimits(first=700_000.0, last=700_000.0 + days)
    view = fitted(limits, width, left, margin=24)

    assert view.x_of(limits.first) >= left + 24 - 1e-3
    assert view.x_of(limits.last) <= left + width - 24 + 1e-3
    assert view.middle_day == pytest.approx((limits.first + limits.last) / 2)


def test_that_a_case_of_one_day_is_not_drawn_wider_than_a_day_may_be() -> None:
    limits = TimeLimits(first=700_000.0, last=700_000.0)

    assert limits.days == 1
    assert fitted(limits, 1000).scale == LARGEST_SCALE


def test_that_a_window_without_room_still_has_a_view() -> None:
    assert fitted(LIMITS, 0).width == 1
    assert fitted(LIMITS, 0).scale > 0
    assert fitted(LIMITS, 800).resized(-20, 100).width == 1


def test_that_resizing_keeps_time_and_scale() -> None:
    view = fitted(LIMITS, 1000, 100)
    smaller = view.resized(400, 50)

    assert (smaller.first_day, smaller.scale) == (view.first_day, view.scale)
    assert (smaller.left, smaller.right) == (50, 450)


def test_that_a_day_is_put_in_the_middle() -> None:
    assert fitted(LIMITS, 1000).centred_on(737_000.5).middle_day == pytest.approx(737_000.5)


def test_that_a_place_within_a_day_gives_that_date() -> None:
    start = day_number(day("5 jan 2021"))

    assert date_at(start) == date_at(start + 0.99) == day("5 jan 2021")
    assert date_at(start + 1) == day("6 jan 2021")


def test_that_places_outside_the_calendar_give_its_ends() -> None:
    assert date_at(-5.0) == date.min
    assert date_at(1e9) == date.max
