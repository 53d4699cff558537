"""Tests of which backups are kept."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.storage.backup_rule import LIMIT, RECENT, is_due, moments_to_keep

NOON = datetime.fromisoformat("2026-05-12T12:00")
JANUARY, MARCH = (datetime.fromisoformat(f"2026-{month}-01") for month in ("01", "03"))
MOMENTS = st.lists(st.datetimes(JANUARY, MARCH), max_size=60)


def test_that_a_backup_is_made_at_most_once_an_hour() -> None:
    assert is_due(None, NOON)
    assert not is_due(NOON, NOON + timedelta(minutes=59))
    assert is_due(NOON, NOON + timedelta(hours=1))


def test_that_a_clock_that_was_put_back_does_not_stop_backups() -> None:
    assert is_due(NOON, NOON - timedelta(days=1))


def test_that_today_is_kept_by_the_hour_and_earlier_by_the_day() -> None:
    every_hour = [NOON - timedelta(hours=n) for n in range(24 * 30)]
    kept = sorted(moments_to_keep(every_hour), reverse=True)
    assert kept[:RECENT] == every_hour[:RECENT]
    assert [moment.hour for moment in kept[RECENT:]] == [23] * (LIMIT - RECENT)
    assert [moment.day for moment in kept[RECENT:]] == [11, 10, 9, 8, 7]


def test_that_a_few_are_all_kept() -> None:
    few = [NOON - timedelta(hours=n) for n in range(RECENT)]
    assert moments_to_keep(few) == set(few)


@given(MOMENTS)
def test_that_the_newest_stays_and_there_are_never_too_many(moments: list[datetime]) -> None:
    kept = moments_to_keep(moments)
    assert kept <= set(moments)
    assert len(kept) <= LIMIT
    assert not moments or max(moments) in kept


@given(MOMENTS)
def test_that_keeping_twice_keeps_the_same(moments: list[datetime]) -> None:
    kept = moments_to_keep(moments)
    assert moments_to_keep(kept) == kept


@given(MOMENTS)
def test_that_what_was_let_go_would_not_be_kept_later(moments: list[datetime]) -> None:
    later = MARCH + timedelta(days=1)
    assert moments_to_keep([*moments_to_keep(moments), later]) == moments_to_keep([*moments, later])
