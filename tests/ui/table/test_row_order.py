"""Which rows there are, and in which order."""

from app.domain.event import EventKind
from app.domain.filters import EventFilter
from app.domain.snapshot import empty_snapshot
from app.ui.table.columns import Column
from app.ui.table.row_order import ordered_ids
from tests.builders import a_case, an_event, on

CASE = empty_snapshot(a_case()).with_entities(
    [
        an_event("Beta", on("5 jan 2021"), id="G-1", kind=EventKind.ZITTING),
        an_event("alfa", on("6 jan 2021"), id="G-2"),
        an_event("Gamma", on("4 jan 2021"), id="G-3"),
    ]
)


def test_that_time_orders_rows_unless_a_column_is_chosen() -> None:
    assert ordered_ids(CASE, None, Column.NUMMER, is_reversed=False) == ["G-3", "G-1", "G-2"]
    assert ordered_ids(CASE, None, Column.DATUM, is_reversed=True) == ["G-2", "G-1", "G-3"]
    assert ordered_ids(CASE, None, Column.TITEL, is_reversed=False) == ["G-2", "G-1", "G-3"]


def test_that_a_filter_leaves_rows_out() -> None:
    only = EventFilter(kinds=frozenset({EventKind.ZITTING}))

    assert ordered_ids(CASE, only, Column.NUMMER, is_reversed=False) == ["G-1"]
