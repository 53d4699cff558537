"""What people read when a date is not understood."""

from datetime import date

import pytest

from app.domain.period import Period
from app.exchange.dates_nl.moment import Impossible
from app.exchange.dates_nl.problems import impossible_text, unread_text

PERIOD = Period(start=date(2019, 1, 1), end=date(2023, 3, 31))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("volgende week", "hangt af van de dag waarop het is geschreven"),
        ("18 maart", "Bedoelt u 18 maart 2019, 18 maart 2020 of 18 maart 2021?"),
        ("18-3", "Bedoelt u 18-3-2019, 18-3-2020 of 18-3-2021?"),
        ("ma 18 maart", "Bedoelt u ma 18 maart 2019?"),
        ("winter", "winter 2019"),
        ("mei 16", "mei 2016 of 16 mei met een jaar erbij"),
        ("03-19", "maart 2019"),
        ("18 maert 2019", "18 maart 2019"),
        ("eind setember 2020", "eind september 2020"),
        ("kerst 2019", "Voorbeeld: 15-9-2021"),
        ("na het mdo", "Voorbeeld: 15-9-2021"),
    ],
)
def test_that_the_nearest_reading_is_offered(typed: str, expected: str) -> None:
    assert expected in unread_text(typed, typed, PERIOD)


def test_that_a_long_text_is_not_repeated_in_full() -> None:
    assert len(unread_text("a b " * 40, "a b " * 40, PERIOD)) < 160


def test_that_an_impossible_date_without_suggestion_shows_an_example() -> None:
    assert impossible_text(Impossible(reason="Een jaar heeft vier kwartalen.")).endswith("begin mei 2021.")
    assert (
        impossible_text(Impossible(reason="Zo.", suggestions=("a", "b", "c"))) == "Zo. Bedoelt u a, b of c?"
    )
