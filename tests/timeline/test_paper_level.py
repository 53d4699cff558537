"""One lane on one sheet: every label printed."""

from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.timeline.lane_table import LaneTable
from app.timeline.lanes import Lane, LaneKind
from app.timeline.layout_rules import Rules
from app.timeline.paper_level import PaperLevel
from app.timeline.view import PAPER
from tests.builders import an_event, day, in_the_month, on
from tests.timeline.scenery import inter

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
FIRST, LAST = float(day("1 mei 2020").toordinal()), float(day("1 sep 2020").toordinal())


def level_of(*events: Any, scale: float = 6.0) -> PaperLevel:
    rules = Rules(
        scale=scale,
        step=scale,
        sizes=PAPER,
        first=FIRST,
        last=LAST,
        margin=0.0,
        is_paper=True,
        numbers={event.id: n for n, event in enumerate(events, 1)},
    )
    return PaperLevel(LaneTable(LANE, events), rules, inter())


@given(st.lists(st.integers(0, 122), max_size=40))
@settings(max_examples=40)
def test_that_every_event_has_its_whole_name_and_none_lies_on_another(days: list[int]) -> None:
    events = [
        an_event(f"Gesprek met ouders {n}", on("1 mei 2020").shifted(at, "x")) for n, at in enumerate(days)
    ]
    level = level_of(*events)
    placed = list(level.placed(FIRST, LAST))

    assert sorted(found.label for found in placed) == sorted(
        f"{n} {e.title}" for n, e in enumerate(events, 1)
    )
    spans = [(f.row, f.at * 6 + f.label_dx, f.at * 6 + f.label_dx + f.label_width) for f in placed]
    for one, other in combinations(spans, 2):
        assert one[0] != other[0] or one[2] <= other[1] + 1e-6 or other[2] <= one[1] + 1e-6
    assert level.rows == max((found.row for found in placed), default=0) + 1


def test_that_what_is_on_another_sheet_is_not_on_this_one() -> None:
    level = level_of(an_event("Eerder", on("30 apr 2020")), an_event("Later", on("1 sep 2020")))

    assert list(level.placed(FIRST, LAST)) == []
    assert level.holding(0) is None
    assert level.rows == 1


def test_that_a_time_over_the_edge_has_its_mark_and_name_on_one_sheet_only() -> None:
    (here,) = level_of(an_event("Zomer", in_the_month("aug 2020"))).placed(FIRST, LAST)
    (part,) = level_of(an_event("Lente", on("20 apr 2020"), until=on("20 mei 2020"))).placed(FIRST, LAST)

    assert here.has_mark
    assert here.label == "1 Zomer"
    assert not part.has_mark
    assert part.label == ""
    assert part.band == (FIRST, day("21 mei 2020").toordinal())
