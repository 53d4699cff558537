"""The reading order."""

from app.signals.order import GROUPS, READING_ORDER
from app.signals.registry import SIGNALS


def test_that_every_signal_is_read_once():
    assert sorted(READING_ORDER) == sorted(SIGNALS)


def test_that_coverage_comes_first_and_what_worked_before_what_stood_out():
    assert READING_ORDER[0] == "S21"
    assert READING_ORDER.index("S17") < READING_ORDER.index("S1")
    assert all(group.title for group in GROUPS)
