"""Times long enough to be drawn as bands, and their labels."""

from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.wording import SHORT_MONTHS
from app.timeline.lane_bands import LaneBands
from app.timeline.lane_table import LaneTable
from app.timeline.lanes import Lane, LaneKind
from app.timeline.layout_rules import Labels, Placed, Rules
from app.timeline.view import SCREEN
from app.timeline.viewport import date_at
from tests.builders import an_event, day, in_the_month, in_the_year, on, somewhere_between
from tests.timeline.scenery import inter

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
FIRST, LAST = float(day("1 jan 2019").toordinal()), float(day("1 jan 2023").toordinal())
TIMES = st.lists(st.tuples(st.integers(0, 1300), st.integers(2, 120)), max_size=15)


def bands_of(*events: Any, scale: float = 4.0, rows: int = 3) -> LaneBands:
    rules = Rules(scale=scale, step=scale, sizes=SCREEN, first=FIRST, last=LAST)
    table = LaneTable(LANE, events)
    return LaneBands(table, rules, rows, Labels(table, rules, inter()))


def all_of(bands: LaneBands) -> list[Placed]:
    return list(bands.placed(-1e9, 1e9))


def day_of_case(number: int) -> str:
    found = date_at(FIRST + number)
    return f"{found.day} {SHORT_MONTHS[found.month - 1]} {found.year}"


@given(TIMES, st.floats(0.3, 10), st.integers(1, 5))
@settings(max_examples=60)
def test_that_no_band_or_label_of_one_lies_on_another(
    times: list[tuple[int, int]], scale: float, rows: int
) -> None:
    events = [
        an_event(f"Bezoek {n}", somewhere_between(day_of_case(start), day_of_case(start + days)))
        for n, (start, days) in enumerate(times)
    ]
    spans = []
    for found in all_of(bands_of(*events, scale=scale, rows=rows)):
        assert found.band is not None
        assert 0 <= found.row < rows
        left, right = found.band[0] * scale, found.band[1] * scale
        if found.label and not found.is_on_band:
            label = found.at * scale + found.label_dx
            left, right = min(left, label), max(right, label + found.label_width)
        spans.append((found.row, left, right))
    for one, other in combinations(spans, 2):
        assert one[0] != other[0] or one[2] <= other[1] + 1e-6 or other[2] <= one[1] + 1e-6


def test_that_only_times_wide_enough_are_bands() -> None:
    events = (an_event("Mei", in_the_month("mei 2020")), an_event("Dag", on("9 jul 2020")))

    assert bands_of(*events, scale=4.0).is_band.tolist() == [True, False]
    assert bands_of(*events, scale=0.5).is_band.tolist() == [False, False]


def test_that_bands_leave_a_row_for_marks() -> None:
    events = [an_event(f"Ergens {n}", in_the_year(2020)) for n in range(5)]

    rows = {found.row for found in all_of(bands_of(*events, rows=3))}
    assert rows
    assert rows <= {1, 2}


def test_that_a_label_lies_beside_or_on_its_band_and_is_never_lost_while_there_is_room() -> None:
    (beside,) = all_of(bands_of(an_event("Huisbezoek", in_the_month("mei 2020"))))
    (on_it,) = all_of(bands_of(an_event("Huisbezoek bij moeder en vader", in_the_year(2022)), scale=3.0))

    assert beside.label == "Huisbezoek"
    assert not beside.is_on_band
    assert on_it.label == "Huisbezoek bij moeder en vader"


def test_that_what_is_taken_covers_band_and_label() -> None:
    bands = bands_of(an_event("Huisbezoek", in_the_month("mei 2020")))
    (found,) = all_of(bands)
    ((row, start, end),) = bands.taken(FIRST * 4, LAST * 4)

    assert row == found.row
    assert found.band is not None
    assert start < found.band[0] * 4
    assert end > found.at * 4 + found.label_dx + found.label_width
