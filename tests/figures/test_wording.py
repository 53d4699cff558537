"""Words for tips."""

from app.figures.wording import event_words, number_words, run_words, stretch_words
from app.signals.days import stretch_of
from tests.builders import an_event, day, on
from tests.signals.scenes import a_year


def test_that_an_event_is_told_by_date_and_title():
    basis = a_year(an_event("MDO op school", on("5 feb 2020")))

    assert event_words(basis, "G-mdo-op-school") == "5 feb 2020 · MDO op school"
    assert (event_words(basis, "weg"), number_words(basis, "weg")) == ("", "")
    assert number_words(basis, "G-mdo-op-school") == "1"


def test_that_a_stretch_has_its_days_and_ends():
    run = (day("1 feb 2020").toordinal(), day("3 feb 2020").toordinal())

    assert run_words(run) == stretch_words(stretch_of(run)) == "3 dagen, 1 feb 2020 – 3 feb 2020"
