"""The columns of one lane."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.event import EventKind
from app.timeline.lane_table import Bar, Echo, LaneTable, Presence, bars_in_rows
from app.timeline.lanes import Lane, LaneKind
from tests.builders import a_decision, an_event, in_the_month, on, somewhere_between

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
OTHERS = Lane(id="overig", kind=LaneKind.OVERIGE, name="Overige partijen")


def test_that_events_are_sorted_by_time_then_by_hand_then_by_id() -> None:
    table = LaneTable(
        LANE,
        [
            an_event("B", on("5 jan 2021"), order=1),
            an_event("C", on("4 jan 2021")),
            an_event("A", on("5 jan 2021"), order=1),
            an_event("D", on("5 jan 2021"), order=0),
        ],
    )

    assert [event.title for event in table.events] == ["C", "D", "A", "B"]
    assert list(table.at) == sorted(table.at)
    assert table.index_of("G-a") == 2


def test_that_an_empty_lane_has_empty_columns() -> None:
    table = LaneTable(LANE, [])

    assert len(table.at) == len(table.first) == len(table.last) == len(table.stretches) == 0
    assert table.bar_rows == 0
    assert not table.has_nood(range(0))


def test_that_only_an_empty_lane_of_several_is_left_out() -> None:
    assert not LaneTable(LANE, []).is_left_out
    assert LaneTable(OTHERS, []).is_left_out
    assert not LaneTable(OTHERS, [an_event()]).is_left_out
    assert not LaneTable(OTHERS, [], echoes=[Echo("G-1", 5.0, "party1")]).is_left_out


def test_that_nood_among_events_is_told() -> None:
    nood = an_event("Spoed", kind=EventKind.BESLUIT, decision=a_decision(nood=True))
    table = LaneTable(LANE, [an_event("Gesprek", on("1 jan 2020")), nood])

    assert table.has_nood((0, 1))
    assert not table.has_nood((0,))
    assert table.ids((1,)) == ("G-spoed",)
    assert table.mark(1).is_nood


def test_that_echoes_and_presences_come_in_the_order_of_time() -> None:
    table = LaneTable(
        LANE,
        [],
        echoes=[Echo("G-2", 9.0, "mark"), Echo("G-1", 3.0, "mark")],
        presences=[Presence("G-4", 8.0, "aanwezig"), Presence("G-3", 2.0, "aanwezig")],
    )

    assert list(table.echo_at) == [3.0, 9.0]
    assert list(table.presence_at) == [2.0, 8.0]


def test_that_no_more_than_three_rows_of_bars_are_drawn() -> None:
    table = LaneTable(LANE, [], bars=[Bar(f"R{n}", 0.0, 9.0, n) for n in range(5)])

    assert table.bar_rows == 3


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 90)), max_size=25))
def test_that_bars_in_one_row_never_overlap(spans: list[tuple[int, int]]) -> None:
    bars = bars_in_rows((f"R{n}", float(start), float(start + days)) for n, (start, days) in enumerate(spans))

    assert len(bars) == len(spans)
    for one in bars:
        for other in bars:
            apart = one.last <= other.first or other.last <= one.first
            assert one is other or one.row != other.row or apart


def test_that_times_of_more_than_a_day_get_rows_in_which_they_share_no_day() -> None:
    table = LaneTable(
        LANE,
        [
            an_event("Dag", on("5 mei 2021")),
            an_event("Mei", in_the_month("mei 2021")),
            an_event("Rond", somewhere_between("20 mei 2021", "20 jun 2021")),
            an_event("Juli", in_the_month("jul 2021")),
        ],
    )

    rows = {event.title: int(row) for event, row in zip(table.events, table.stretches, strict=True)}
    assert rows == {"Dag": -1, "Mei": 0, "Rond": 1, "Juli": 0}
