"""When things happen in made-up cases."""

from datetime import date

from app.exchange.fictional.calendar_days import LAST_DAY, exact, make_days, make_when, period_for
from app.exchange.fictional.dice import Dice


def test_that_the_period_grows_with_the_events_up_to_a_childhood() -> None:
    lengths = [period_for(count).days for count in (0, 100, 1000, 10_000, 100_000, 10**7)]

    assert lengths == sorted(lengths)
    assert 300 < lengths[0] < 400
    assert lengths[-1] == lengths[-2] == 18 * 365 + 1
    assert period_for(5).end == LAST_DAY


def test_that_days_are_in_order_and_in_the_period() -> None:
    period = period_for(500)
    days = make_days(Dice(1), period, 500)

    assert days == sorted(days)
    assert len(days) == 500
    assert all(period.holds(day) for day in days)


def test_that_most_dates_are_known_to_the_day_and_all_hold_it() -> None:
    dice, period, day = Dice(1), period_for(100), date(2024, 1, 15)
    whens = [make_when(dice, day, period) for _ in range(2000)]

    assert 0.8 < sum(when.is_exact for when in whens) / 2000 < 0.95
    assert all(when.earliest <= day <= when.latest for when in whens)
    assert all(when.text for when in whens)


def test_that_an_exact_day_is_in_words() -> None:
    assert exact(date(2024, 1, 5)).text == "5 januari 2024"
