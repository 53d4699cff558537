"""One lane at one scale."""

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.event import EventKind
from app.timeline.lane_level import LaneLevel
from app.timeline.lane_table import LaneTable, Presence
from app.timeline.lanes import Lane, LaneKind
from app.timeline.layout_rules import Rules
from app.timeline.view import SCREEN
from tests.builders import a_decision, an_event, day, in_the_month, on
from tests.timeline.scenery import inter

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
FIRST, LAST = float(day("1 jan 2019").toordinal()), float(day("1 jan 2023").toordinal())
MONTHS = ("jan", "mrt", "mei", "sep", "nov")


def level_of(*events: Any, scale: float = 4.0, rows: int = 3, **changes: Any) -> LaneLevel:
    rules = Rules(scale=scale, step=scale, sizes=SCREEN, first=FIRST, last=LAST, **changes)
    return LaneLevel(LaneTable(LANE, events), rules, rows, inter())


@given(
    st.lists(st.tuples(st.integers(0, 1400), st.booleans()), max_size=60),
    st.floats(0.1, 60),
    st.integers(1, 5),
)
@settings(max_examples=60)
def test_that_every_event_stands_in_one_place_and_can_be_found_there(
    days: list[tuple[int, bool]], scale: float, rows: int
) -> None:
    events = [
        an_event(
            f"Gesprek {n}",
            in_the_month(f"{MONTHS[n % 5]} 2020") if loose else on("1 jan 2019").shifted(at, "x"),
        )
        for n, (at, loose) in enumerate(days)
    ]
    level = level_of(*events, scale=scale, rows=rows)
    placed = list(level.placed(FIRST, LAST))

    members = Counter(member for found in placed for member in found.members)
    assert members == Counter(range(len(events)))
    assert all(0 <= found.row < rows for found in placed)
    for index in range(len(events)):
        found = level.holding(index)
        assert found is not None
        assert index in found.members


def test_that_ids_are_those_of_the_members_and_nood_among_them_is_told() -> None:
    nood = an_event("Spoed", kind=EventKind.BESLUIT, decision=a_decision(nood=True))
    (cluster,) = level_of(nood, *(an_event(f"Gesprek {n}") for n in range(30)), rows=1).placed(FIRST, LAST)

    assert len(cluster.ids) == 31
    assert cluster.has_nood
    assert cluster.label == ""


def test_that_a_long_uncertain_time_is_a_band_and_a_short_one_is_not() -> None:
    event = an_event("Bezoek", in_the_month("mei 2020"))

    (wide,) = level_of(event, scale=4.0).placed(FIRST, LAST)
    (narrow,) = level_of(event, scale=0.5).placed(FIRST, LAST)
    assert [wide.band, narrow.band] == [
        (day("1 mei 2020").toordinal(), day("1 jun 2020").toordinal()),
        None,
    ]


def test_that_a_lone_label_is_whole_right_of_its_mark() -> None:
    (found,) = level_of(an_event("Huisbezoek bij moeder")).placed(FIRST, LAST)

    assert found.label == "Huisbezoek bij moeder"
    assert found.label_dx > 0


def test_that_a_label_at_the_end_of_the_case_stands_left_of_its_mark() -> None:
    (found,) = level_of(an_event("Huisbezoek bij moeder", on("31 dec 2022"))).placed(FIRST, LAST)

    assert found.label == "Huisbezoek bij moeder"
    assert found.label_dx + found.label_width < 0


def test_that_marks_keep_off_the_signs_of_meetings() -> None:
    event = an_event("Gesprek", on("5 mei 2020"))
    at = day("5 mei 2020").toordinal() + 0.5
    table = LaneTable(LANE, [event], presences=[Presence("G-mdo", at, "aanwezig")])
    rules = Rules(scale=4.0, step=4.0, sizes=SCREEN, first=FIRST, last=LAST)

    (found,) = LaneLevel(table, rules, 2, inter()).placed(FIRST, LAST)
    assert found.row == 1


def test_that_only_what_is_near_is_laid_out() -> None:
    events = [an_event(f"E{n}", on("1 jan 2019").shifted(n, "x")) for n in range(1400)]
    level = level_of(*events, scale=20.0)
    near = {member for found in level.placed(FIRST + 600, FIRST + 610) for member in found.members}

    assert set(range(600, 610)) <= near
    assert len(near) < 500


def test_that_clusters_keep_off_the_row_of_meetings_when_there_is_another() -> None:
    heap = [an_event(f"Gesprek {n}") for n in range(30)]

    rows = {
        rows: {found.row for found in level_of(*heap, rows=rows).placed(FIRST, LAST)} for rows in (1, 2, 3)
    }
    assert rows[1] == {0}
    assert 0 not in rows[2] | rows[3]
