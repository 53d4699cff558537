"""One moment in any form, with words of doubt and small words around it."""

from datetime import date

import pytest

from app.domain.when import Precision
from app.exchange.dates_nl.moment import Impossible, Moment, exact_day
from app.exchange.dates_nl.moments import doubted, read_moment, without_doubt, without_small_words


@pytest.mark.parametrize(
    "text",
    ["circa maart 2019", "~maart 2019", "omstreeks maart 2019", "maart 2019 (ca.)", "ergens in maart 2019"],
)
def test_that_doubt_keeps_the_month_but_marks_it(text: str) -> None:
    moment = read_moment(text)

    assert isinstance(moment, Moment)
    assert (moment.precision, moment.circa) == (Precision.MAAND, True)


def test_that_a_doubtful_day_lies_within_a_week_of_it() -> None:
    moment = doubted(exact_day(date(2020, 1, 3)))

    assert (moment.earliest, moment.latest, moment.value) == (date(2019, 12, 27), date(2020, 1, 10), None)


def test_that_words_are_taken_off_only_where_something_is_left() -> None:
    assert without_doubt("rond ca. 1 mei 2020 (?)") == "1 mei 2020"
    assert without_doubt("?") == "?"
    assert without_small_words("in de zomer van 2020") == "zomer van 2020"
    assert without_small_words("opgenomen") == "opgenomen"


def test_that_an_impossible_date_stays_impossible_with_doubt() -> None:
    assert isinstance(read_moment("rond 31-2-2020"), Impossible)


def test_that_what_is_no_date_is_none() -> None:
    assert read_moment("rond het MDO".casefold()) is None
