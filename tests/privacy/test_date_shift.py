"""All dates move together, by whole weeks."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import CaseId
from app.domain.period import Period
from app.domain.scene import SceneFilter
from app.domain.when import between, in_month, on_day
from app.privacy.date_shift import shift_days, shifted_case
from tests.privacy.marked_case import SHOWN, a_full_case


@given(st.text())
def test_that_a_case_always_moves_by_the_same_weeks(case_id: str) -> None:
    case = a_full_case()
    named = case.with_entities([replace(case.case, id=CaseId(case_id))])
    days = shift_days(named)
    assert days == shift_days(named)
    assert days % 7 == 0
    assert 26 * 7 <= abs(days) <= 234 * 7


def test_that_cases_move_differently_and_both_ways() -> None:
    case = a_full_case()
    moves = {shift_days(case.with_entities([replace(case.case, id=CaseId(f"C-{n}"))])) for n in range(50)}
    assert len(moves) > 30
    assert min(moves) < 0 < max(moves)


def test_that_every_date_moves_and_its_words_too() -> None:
    moved = shifted_case(a_full_case(), 70)
    event = moved.events[SHOWN]
    assert event.when == on_day(date(2020, 5, 18), "18 mei 2020")
    assert event.accounts[0].when.earliest == date(2020, 5, 18)
    assert moved.case.period == Period(start=date(2020, 3, 11), end=date(2021, 3, 11))
    assert moved.case.reference_day == date(2021, 3, 11)
    assert moved.session is not None
    assert moved.session.when is not None
    assert moved.session.when.earliest == date(2020, 7, 10)


def test_that_the_day_of_deleting_stays() -> None:
    assert shifted_case(a_full_case(), 70).case.delete_after == date(2021, 3, 1)


def test_that_a_period_inside_a_scene_moves() -> None:
    case = a_full_case()
    week = Period(start=date(2020, 1, 1), end=date(2020, 1, 7))
    scene = replace(case.scenes["SC1"], shows=SceneFilter(period=week))
    moved = shifted_case(case.with_entities([scene]), 7).scenes["SC1"].shows.period
    assert moved == Period(start=date(2020, 1, 8), end=date(2020, 1, 14))


def test_that_words_people_used_do_not_tell_the_real_date() -> None:
    case = a_full_case()
    loose = between(date(2020, 4, 1), date(2020, 4, 20), "rond Pasen 2020", circa=True)
    moved = shifted_case(case.with_entities([replace(case.events[SHOWN], when=loose)]), 70)
    assert "Pasen" not in moved.events[SHOWN].when.text
    assert moved.events[SHOWN].when.circa


def test_that_a_month_becomes_a_span_of_the_same_length() -> None:
    case = a_full_case()
    month = in_month(2020, 4, "april 2020")
    moved = shifted_case(case.with_entities([replace(case.events[SHOWN], when=month)]), 70)
    when = moved.events[SHOWN].when
    assert (when.latest - when.earliest).days == 29
    assert when.value is None


@pytest.mark.parametrize(("day", "days"), [(date.max, 700), (date.min, -700)])
def test_that_the_calendar_ends_somewhere(day: date, days: int) -> None:
    case = a_full_case()
    far = replace(case.events[SHOWN], when=on_day(day))
    moved = shifted_case(case.with_entities([far]), days)
    assert moved.events[SHOWN].when.earliest == day
    assert moved.events[SHOWN].when.value == day.isoformat()
