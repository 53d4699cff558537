"""A case cut into sheets of paper."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.timeline.drawing import picture_of, plan_of
from app.timeline.layout import TimelineLayout
from app.timeline.picture import Part
from app.timeline.sheets import Sheet, SheetFormat, cut_in_sheets, sheet_view, sheets_of_number
from app.timeline.viewport import TimeLimits, date_at, day_number
from tests.builders import a_case, a_party, a_snapshot, an_event, day, from_until, on
from tests.timeline.scenery import example_case, example_layout, inter, texts_in

A3 = SheetFormat(width=1105, height=700, head_width=96)


def covers_without_overlap(sheets: tuple[Sheet, ...], limits: TimeLimits) -> bool:
    joins_up = all(one.last + timedelta(days=1) == other.first for one, other in pairwise(sheets))
    return (
        joins_up and sheets[0].first == date_at(limits.first) and sheets[-1].last == date_at(limits.last - 1)
    )


def test_that_the_sheets_of_the_example_cover_it_without_overlap() -> None:
    sheets = cut_in_sheets(example_layout(), A3)

    assert covers_without_overlap(sheets, example_layout().table.limits)
    assert [sheet.number for sheet in sheets] == list(range(1, len(sheets) + 1))
    assert {sheet.count for sheet in sheets} == {len(sheets)}


@given(st.integers(1, 24))
@settings(max_examples=24)
def test_that_any_number_of_sheets_covers_the_case_without_overlap(count: int) -> None:
    sheets = sheets_of_number(example_layout(), count)

    assert len(sheets) == count
    assert covers_without_overlap(sheets, example_layout().table.limits)


@given(st.integers(0, 900), st.integers(30, 400), st.integers(1, 6))
@settings(max_examples=30)
def test_that_a_part_of_the_time_can_be_printed(start: int, days: int, count: int) -> None:
    first = example_layout().table.limits.first + start
    span = TimeLimits(first=first, last=first + days)

    assert covers_without_overlap(sheets_of_number(example_layout(), count, span), span)


def test_that_everything_fits_on_the_sheets_and_fewer_would_not_do() -> None:
    layout = example_layout()
    sheets = cut_in_sheets(layout, A3)

    def fits(found: tuple[Sheet, ...]) -> bool:
        return all(plan_of(layout, sheet_view(A3, found, sheet)).height <= A3.height for sheet in found)

    assert fits(sheets)
    if len(sheets) > 1:
        assert not fits(sheets_of_number(layout, len(sheets) - 1))


def test_that_every_event_is_named_on_exactly_one_sheet() -> None:
    layout = example_layout()
    sheets = cut_in_sheets(layout, A3)
    found = [
        text
        for sheet in sheets
        for text in texts_in(picture_of(layout, sheet_view(A3, sheets, sheet)), Part.LANE)
    ]

    numbers = example_case().event_numbers
    expected = [
        f"{numbers[event.id]} {' '.join(event.title.split())}"
        for table in layout.table.tables
        for event in table.events
    ]
    assert sorted(found) == sorted(expected)


def test_that_all_sheets_have_one_scale_and_fit_beside_each_other() -> None:
    sheets = cut_in_sheets(example_layout(), A3)
    views = [sheet_view(A3, sheets, sheet) for sheet in sheets]

    assert len({round(view.viewport.scale, 9) for view in views}) == 1
    assert all(view.viewport.right <= A3.width + 1e-6 for view in views)
    assert all(view.is_paper and view.has_numbers for view in views)


def test_that_a_cut_avoids_a_busy_day() -> None:
    busy = [an_event(f"E{n}", on("1 jan 2021"), party_ids=("P1",)) for n in range(12)]
    layout = TimelineLayout(a_snapshot(a_party(), *busy), inter())

    one, _ = sheets_of_number(layout, 2)
    assert abs(day_number(one.last) - day_number(day("1 jan 2021"))) > 2


@pytest.mark.parametrize("period", [("5 mei 2020", "5 mei 2020"), ("1 jan 2020", "9 jan 2020")])
def test_that_a_short_case_is_one_sheet(period: tuple[str, str]) -> None:
    layout = TimelineLayout(a_snapshot(case=a_case(period=from_until(*period))), inter())

    assert len(cut_in_sheets(layout, A3)) == 1
