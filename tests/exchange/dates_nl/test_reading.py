"""The table of dates as people write them, row by row, and what the reader never does."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.period import Period
from app.domain.when import Precision, When
from app.domain.wording import day_text, short_day_text, weekday_text
from app.exchange.dates_nl import DateReading, read_date, read_day_cell

PERIOD = Period(start=date(2019, 1, 1), end=date(2023, 3, 31))

Row = tuple[str, str, str, str, bool, str | None]

TABLE: list[Row] = [
    ("18-3-2019", "dag", "2019-03-18", "2019-03-18", False, "2019-03-18"),
    ("18/03/2019", "dag", "2019-03-18", "2019-03-18", False, "2019-03-18"),
    ("18.3.19", "dag", "2019-03-18", "2019-03-18", False, "2019-03-18"),
    ("2019-03-18", "dag", "2019-03-18", "2019-03-18", False, "2019-03-18"),
    ("18 mrt 2019", "dag", "2019-03-18", "2019-03-18", False, "2019-03-18"),
    ("ma 18 maart 2019", "dag", "2019-03-18", "2019-03-18", False, "2019-03-18"),
    ("22.05/16", "dag", "2016-05-22", "2016-05-22", False, "2016-05-22"),
    ("18-3-79", "dag", "2079-03-18", "2079-03-18", False, "2079-03-18"),
    ("18-3-80", "dag", "1980-03-18", "1980-03-18", False, "1980-03-18"),
    ("maart 2019", "maand", "2019-03-01", "2019-03-31", False, "2019-03"),
    ("mrt '19", "maand", "2019-03-01", "2019-03-31", False, "2019-03"),
    ("03-2019", "maand", "2019-03-01", "2019-03-31", False, "2019-03"),
    ("2019-03", "maand", "2019-03-01", "2019-03-31", False, "2019-03"),
    ("ca. maart 2019", "maand", "2019-03-01", "2019-03-31", True, "2019-03"),
    ("rond maart 2019", "maand", "2019-03-01", "2019-03-31", True, "2019-03"),
    ("± maart 2019", "maand", "2019-03-01", "2019-03-31", True, "2019-03"),
    ("maart 2019?", "maand", "2019-03-01", "2019-03-31", True, "2019-03"),
    ("ca. 18 maart 2019", "tussen", "2019-03-11", "2019-03-25", True, None),
    ("rond 18-3-2019", "tussen", "2019-03-11", "2019-03-25", True, None),
    ("?18-3-2019", "tussen", "2019-03-11", "2019-03-25", True, None),
    ("18-3-2019 (?)", "tussen", "2019-03-11", "2019-03-25", True, None),
    ("week 22 2019", "week", "2019-05-27", "2019-06-02", False, None),
    ("wk 22, 2019", "week", "2019-05-27", "2019-06-02", False, None),
    ("2019-W22", "week", "2019-05-27", "2019-06-02", False, None),
    ("Q3 2020", "kwartaal", "2020-07-01", "2020-09-30", False, None),
    ("3e kwartaal 2020", "kwartaal", "2020-07-01", "2020-09-30", False, None),
    ("derde kwartaal 2020", "kwartaal", "2020-07-01", "2020-09-30", False, None),
    ("Q4 2020", "kwartaal", "2020-10-01", "2020-12-31", False, None),
    ("2019", "jaar", "2019-01-01", "2019-12-31", False, "2019"),
    ("in 2019", "jaar", "2019-01-01", "2019-12-31", False, "2019"),
    ("ergens in 2019", "jaar", "2019-01-01", "2019-12-31", True, "2019"),
    ("begin mei 2021", "tussen", "2021-05-01", "2021-05-10", True, None),
    ("half mei 2021", "tussen", "2021-05-11", "2021-05-20", True, None),
    ("medio mei 2021", "tussen", "2021-05-11", "2021-05-20", True, None),
    ("eind mei 2021", "tussen", "2021-05-21", "2021-05-31", True, None),
    ("eind februari 2020", "tussen", "2020-02-21", "2020-02-29", True, None),
    ("begin 2021", "tussen", "2021-01-01", "2021-04-30", True, None),
    ("medio 2021", "tussen", "2021-05-01", "2021-08-31", True, None),
    ("eind 2021", "tussen", "2021-09-01", "2021-12-31", True, None),
    ("voorjaar 2020", "tussen", "2020-03-01", "2020-05-31", True, None),
    ("lente 2020", "tussen", "2020-03-01", "2020-05-31", True, None),
    ("zomer 2020", "tussen", "2020-06-01", "2020-08-31", True, None),
    ("najaar 2020", "tussen", "2020-09-01", "2020-11-30", True, None),
    ("herfst 2020", "tussen", "2020-09-01", "2020-11-30", True, None),
    ("winter 2019/2020", "tussen", "2019-12-01", "2020-02-29", True, None),
    ("winter 2019-2020", "tussen", "2019-12-01", "2020-02-29", True, None),
    ("winter 2020", "tussen", "2020-12-01", "2021-02-28", True, None),
    ("voorjaarsvakantie 2020", "tussen", "2020-02-08", "2020-03-08", True, None),
    ("meivakantie 2020", "tussen", "2020-04-20", "2020-05-12", True, None),
    ("zomervakantie 2020", "tussen", "2020-07-01", "2020-09-08", True, None),
    ("herfstvakantie 2020", "tussen", "2020-10-10", "2020-11-01", True, None),
    ("kerstvakantie 2019", "tussen", "2019-12-19", "2020-01-09", True, None),
    ("tussen 20 december 2019 en 5 januari 2020", "tussen", "2019-12-20", "2020-01-05", False, None),
    ("voor 1 mei 2020", "tussen", "2019-01-01", "2020-04-30", False, None),
    ("vóór 1-5-2020", "tussen", "2019-01-01", "2020-04-30", False, None),
    ("uiterlijk 1 mei 2020", "tussen", "2019-01-01", "2020-05-01", False, None),
    ("na 1 mei 2020", "tussen", "2020-05-02", "2023-03-31", False, None),
    ("vanaf 1 mei 2020", "tussen", "2020-05-01", "2023-03-31", False, None),
    ("onbekend", "onbekend", "2019-01-01", "2023-03-31", False, None),
    ("?", "onbekend", "2019-01-01", "2023-03-31", False, None),
]  # fmt: skip


def read(text: str) -> DateReading:
    return read_date(text, PERIOD)


def understood(text: str) -> When:
    when = read(text).when
    assert when is not None
    return when


@pytest.mark.parametrize("row", TABLE)
def test_that_a_date_is_read_as_people_mean_it(row: Row) -> None:
    typed, precision, earliest, latest, circa, value = row

    assert understood(typed) == When(
        precision=Precision(precision),
        earliest=date.fromisoformat(earliest),
        latest=date.fromisoformat(latest),
        circa=circa,
        value=value,
        text=typed,
    )
    assert read(typed).until is None


@pytest.mark.parametrize("row", TABLE)
def test_that_case_spaces_and_closing_dots_make_no_difference(row: Row) -> None:
    typed = row[0]
    plain = understood(typed)
    for variant in (typed.upper(), f"  {typed} ", f"{typed}.", typed.replace(" ", "\u00a0 ")):
        assert replace(understood(variant), text=typed) == plain


@pytest.mark.parametrize(
    "typed", ["van 3 mei 2021 tot 9 mei 2021", "3 t/m 9 mei 2021", "3-5-2021 – 9-5-2021"]
)
def test_that_a_run_of_days_has_a_last_day(typed: str) -> None:
    reading = read(typed)

    assert reading.when is not None
    assert reading.until is not None
    assert (reading.when.precision, reading.when.earliest) == (Precision.DAG, date(2021, 5, 3))
    assert (reading.until.precision, reading.until.latest) == (Precision.DAG, date(2021, 5, 9))
    assert reading.when.text == typed
    assert reading.until.text == "9 mei 2021"


@pytest.mark.parametrize(
    "typed",
    [
        "31-2-2020", "32-1-2019", "2019-13-01", "volgende week", "18 maart", "18-3", "maart", "zomer",
        "week 53 2019", "Q5 2020", "9 t/m 3 mei 2021", "tussen 5 mei 2020 en 3 mei 2020",
        "voor 1 januari 2019",
        "na 31 maart 2023", "", "   ", "na het MDO", "2019-2020", "18-3-1219", "0", "\0", "ma", "t/m",
        "x" * 5000,
    ],
)  # fmt: skip
def test_that_what_is_no_date_gives_a_sentence_and_no_date(typed: str) -> None:
    reading = read(typed)

    assert reading.when is None
    assert reading.until is None
    assert reading.problem is not None
    assert reading.problem.endswith((".", "?"))


def test_that_a_winter_of_one_year_is_read_with_a_warning() -> None:
    assert "winter 2019/2020" in str(read("winter 2020").warning)
    assert read("winter 2019/2020").warning is None


def test_that_another_day_of_the_week_is_noticed() -> None:
    assert read("di 18 maart 2019").warning == "18 maart 2019 is een maandag, geen dinsdag."
    assert understood("di 18 maart 2019").earliest == date(2019, 3, 18)


def test_that_the_words_people_used_are_kept() -> None:
    assert understood(" Rond de Kerstvakantie 2019 ").text == "Rond de Kerstvakantie 2019"


def test_that_the_reading_says_how_it_was_understood() -> None:
    assert read("18.3.19").understood_as == "18 maart 2019"
    assert read("3 t/m 9 mei 2021").understood_as == "3 mei 2021 – 9 mei 2021"
    assert read("volgende week").understood_as == ""


def test_that_a_date_cell_is_that_day() -> None:
    when = read_day_cell(date(2019, 3, 18)).when

    assert when is not None
    assert (when.precision, when.earliest, when.text) == (Precision.DAG, date(2019, 3, 18), "18 maart 2019")


@given(st.text(max_size=60))
def test_that_no_text_makes_the_reader_fail(text: str) -> None:
    reading = read(text)

    assert (reading.when is None) == (reading.problem is not None)


PIECES = [
    "1", "18", "31", "99", "2019", "'19", "03", "-", "/", ".", "–", "t/m", "tot", "en", "met", "tussen",
    "voor", "na", "vanaf", "van", "rond", "ca.", "±", "?", "(?)", "ma", "di", "maart", "mrt", "mei", "week",
    "wk", "Q3", "kwartaal", "derde", "begin", "half", "eind", "winter", "zomer", "kerstvakantie", "in", "de",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from(["", " "]))
def test_that_no_jumble_of_date_words_makes_the_reader_fail(pieces: list[str], joint: str) -> None:
    reading = read(joint.join(pieces))

    assert (reading.when is None) == (reading.problem is not None)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_that_a_worded_day_is_read_back_as_that_day(day: date) -> None:
    forms = (
        day_text(day),
        short_day_text(day),
        weekday_text(day),
        day.isoformat(),
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%d/%m/%Y}",
    )
    for form in forms:
        reading = read(form)
        assert reading.when is not None
        assert (reading.when.earliest, reading.when.latest, reading.warning) == (day, day, None)


@given(
    st.dates(min_value=date(1950, 1, 1), max_value=date(2050, 1, 1)),
    st.integers(min_value=0, max_value=400),
)
def test_that_a_worded_run_of_days_is_read_back_as_that_run(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    reading = read(f"{day_text(first)} – {day_text(last)}")

    assert reading.when is not None
    assert reading.until is not None
    assert (reading.when.earliest, reading.until.latest) == (first, last)
