"""What somebody sees, and how that moves."""

import pytest

from app.domain.changes import change_set
from app.domain.entities import EntityKind
from app.domain.when import unknown_within
from app.exchange.fictional import fictional_case
from app.timeline.layout import TimelineLayout
from app.timeline.sight import Sight
from tests.builders import a_party, a_snapshot, an_event, day, on
from tests.timeline.scenery import inter

UNKNOWN = unknown_within(day("1 jan 2019"), day("31 dec 2022"))
CASE = a_snapshot(
    *(a_party(f"P{n}", order=n) for n in range(1, 31)),
    an_event("Eerst", on("5 mei 2020"), party_ids=("P1",)),
    an_event("Laatst", on("5 mei 2022"), party_ids=("P30",)),
    an_event("Ooit", UNKNOWN, party_ids=("P1",)),
)


@pytest.fixture
def sight() -> Sight:
    found = Sight(TimelineLayout(CASE, inter()))
    found.resize(1280, 600, 176)
    return found


def seen(sight: Sight) -> tuple[float, float]:
    return sight.view.viewport.first_day, sight.view.viewport.last_day


def test_that_at_first_the_whole_case_is_seen_also_in_another_size(sight: Sight) -> None:
    for width in (1280, 800, 1920):
        sight.resize(width, 600, 176)
        first, last = seen(sight)
        assert first < sight.limits.first < sight.limits.last < last


def test_that_after_moving_another_size_keeps_the_place(sight: Sight) -> None:
    sight.zoom(4)
    first, scale = seen(sight)[0], sight.view.viewport.scale
    sight.resize(900, 600, 176)

    assert (seen(sight)[0], sight.view.viewport.scale) == (first, scale)


def test_that_zooming_keeps_what_lies_under_the_pointer(sight: Sight) -> None:
    before = sight.view.viewport.day_at(700)
    sight.zoom_step(3, 700)

    assert sight.view.viewport.day_at(700) == pytest.approx(before)


def test_that_zooming_in_and_out_comes_back(sight: Sight) -> None:
    sight.zoom(3)
    before = seen(sight)
    sight.zoom_step(1)
    sight.zoom_step(-1)

    assert seen(sight) == pytest.approx(before)


def test_that_panning_pushes_time_along_and_stops_at_the_ends(sight: Sight) -> None:
    sight.zoom(4)
    before = sight.view.viewport.x_of(737_000)
    sight.pan(50)
    assert sight.view.viewport.x_of(737_000) == pytest.approx(before + 50)

    sight.pan(1e9)
    assert sight.view.viewport.middle_day == pytest.approx(sight.limits.first)


def test_that_scrolling_stays_within_the_lanes(sight: Sight) -> None:
    assert sight.scroll_range > 0
    sight.scroll(-1e9)
    assert sight.view.scroll == sight.scroll_range
    sight.scroll(1e9)
    assert sight.view.scroll == 0


def test_that_fewer_lanes_leave_no_empty_place(sight: Sight) -> None:
    sight.scroll(-1e9)
    sight.change(hidden_lane_ids=frozenset(f"P{n}" for n in range(3, 31)))

    assert sight.view.scroll == sight.scroll_range == 0


def test_that_one_can_go_back_to_what_was_seen_before_a_jump(sight: Sight) -> None:
    sight.zoom(6)
    first = seen(sight)
    sight.go_to(day("5 mei 2022").toordinal())
    second = seen(sight)

    assert sight.go_back()
    assert seen(sight) == pytest.approx(first)
    assert sight.go_forward()
    assert seen(sight) == pytest.approx(second)
    assert not sight.go_forward()


def test_that_without_a_jump_there_is_nothing_to_go_back_to(sight: Sight) -> None:
    assert not sight.go_back()


def test_that_chosen_events_are_all_brought_in_view(sight: Sight) -> None:
    assert sight.fit_events(["G-eerst", "G-laatst"])
    first, last = seen(sight)
    assert first < day("5 mei 2020").toordinal() < day("5 mei 2022").toordinal() < last


def test_that_events_without_date_cannot_be_fitted(sight: Sight) -> None:
    before = seen(sight)

    assert not sight.fit_events(["G-ooit", "G-99"])
    assert seen(sight) == before


def test_that_an_event_out_of_sight_is_revealed_in_time_and_lane(sight: Sight) -> None:
    sight.zoom(20, 200)
    assert sight.reveal("G-laatst")

    found = sight.locate("G-laatst")
    assert found is not None
    viewport, lanes = sight.view.viewport, sight.plan.lanes
    assert viewport.left < found.x < viewport.right
    assert lanes.y <= found.y <= lanes.bottom


def test_that_what_is_in_sight_is_not_moved(sight: Sight) -> None:
    before = sight.view
    assert sight.reveal("G-eerst")

    assert sight.view == before
    assert not sight.reveal("G-ooit")


def test_that_a_chosen_time_is_shown_just_so(sight: Sight) -> None:
    first = day("1 mrt 2020").toordinal()
    sight.show_span(first, first + 90)

    assert seen(sight) == pytest.approx((first, first + 90))


def test_that_selecting_leaves_the_plan_as_it_is(sight: Sight) -> None:
    plan = sight.plan
    sight.change_states(selected_ids=frozenset({"G-eerst"}))

    assert sight.plan is plan
    assert sight.view.states.selected_ids == {"G-eerst"}


def test_that_a_small_case_is_always_settled(sight: Sight) -> None:
    sight.zoom(2)

    assert not sight.is_large
    assert not sight.settle()


def test_that_a_large_case_settles_after_zooming() -> None:
    events = (an_event(f"E{n}", on("1 jan 2019").shifted(n, "x"), party_ids=("P1",)) for n in range(450))
    sight = Sight(TimelineLayout(a_snapshot(a_party(), *events), inter()))
    sight.zoom(2)

    assert not sight.view.is_settled
    assert sight.settle()
    assert sight.view.is_settled


def test_that_an_edit_is_seen_in_the_same_place(sight: Sight) -> None:
    sight.zoom(3)
    before = seen(sight)
    changed = an_event("Eerst", on("5 mei 2021"), party_ids=("P1",))
    old = sight.locate("G-eerst")
    sight.refresh(CASE.with_entities([changed]), change_set("", [(EntityKind.EVENT, changed.id)]))

    assert seen(sight) == before
    new = sight.locate("G-eerst")
    assert old is not None
    assert new is not None
    assert new.x > old.x


def test_that_the_next_steps_of_zoom_of_a_large_case_are_laid_out_ahead() -> None:
    sight = Sight(TimelineLayout(fictional_case(500, 1), inter()))
    sight.resize(1280, 600, 176)
    before = len(sight.layout._levels)
    pieces = sum(1 for _ in sight.foresee())

    assert pieces > 4
    assert len(sight.layout._levels) == before + 2


def test_that_a_small_case_needs_nothing_ahead(sight: Sight) -> None:
    assert list(sight.foresee()) == []
