"""The people of made-up cases."""

from datetime import date, timedelta

from app.domain.involvement import Involvement
from app.domain.party import Party
from app.exchange.fictional.calendar_days import period_for
from app.exchange.fictional.cast import FEW_LANES, MANY_EVENTS, MANY_LANES, make_cast
from app.exchange.fictional.dice import Dice

PERIOD = period_for(2000)


def test_that_somebody_works_for_every_party_on_every_day() -> None:
    cast = make_cast(Dice(1), PERIOD, 2000)
    involvements = {one.professional_id: one for one in cast.entities if isinstance(one, Involvement)}
    for workers in cast.workers:
        for day in (PERIOD.start, PERIOD.start + timedelta(days=800), PERIOD.end):
            span = involvements[workers.on(day)]
            assert span.start.earliest <= day
            assert span.end is None or day <= span.end.latest


def test_that_somebody_worked_even_before_the_first_day() -> None:
    workers = make_cast(Dice(1), PERIOD, 5).workers[0]

    assert workers.on(date(1990, 1, 1)) == workers.professional_ids[0]


def test_that_the_number_of_lanes_follows_the_size() -> None:
    for count, lanes in ((MANY_EVENTS - 1, FEW_LANES), (MANY_EVENTS, MANY_LANES)):
        parties = [one for one in make_cast(Dice(1), PERIOD, count).entities if isinstance(one, Party)]
        assert sum(party.is_core for party in parties) == lanes
        assert len({party.code for party in parties}) == len(parties)
        assert all(len(party.code) <= 4 for party in parties)
