"""Shared forms in the JSON of signals."""

from datetime import date

from app.domain.decision import DecisionBasis
from app.signals.days import Stretch
from app.signals.json_form import iso, span_json, stretch_json, tally, tally_json

STRETCH = Stretch(days=3, start=date(2021, 1, 1), end=date(2021, 1, 3))


def test_that_a_stretch_has_its_days_and_ends():
    assert stretch_json(STRETCH) == {"dagen": 3, "van": "2021-01-01", "tot": "2021-01-03"}
    assert span_json(STRETCH) == {"van": "2021-01-01", "tot": "2021-01-03"}
    assert stretch_json(None) is None


def test_that_a_tally_has_all_keys_also_with_nothing():
    found = tally_json(tally(DecisionBasis, [DecisionBasis.NOOD, DecisionBasis.NOOD]))
    assert found == {"planmatig": 0, "nood": 2, "wettelijk": 0, "onbekend": 0}


def test_that_a_day_is_written_as_iso():
    assert iso(date(2021, 1, 5).toordinal()) == "2021-01-05"
