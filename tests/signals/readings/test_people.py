"""Sentences about people, regie and handing over."""

from app.signals.readings.registry import reading_of
from tests.builders import an_involvement, on
from tests.signals.scenes import a_cast, a_year


def texts(signal_id, *entities):
    return [s.text for s in reading_of(signal_id, a_year(*entities)).statements]


def test_that_people_are_counted_from_the_side_of_the_family():
    assert texts("S6", *a_cast("A", "B"))[:2] == [
        "Het gezin kreeg te maken met 2 professionals.",
        "Ten hoogste 2 tegelijk, voor het eerst op 1 januari 2020.",
    ]


def test_that_regie_speaks_of_what_is_recorded():
    assert texts("S7") == ["Er is niet vastgelegd wie regie had."]
    regie = an_involvement("R1", "F-A", "A", has_regie=True, start=on("1 jan 2020"), end=on("1 dec 2020"))
    found = texts("S7", *a_cast("A"), regie)
    assert found[0] == "Op 30 van de 366 dagen is niet vastgelegd wie regie had."


def test_that_a_case_without_handovers_says_so():
    assert texts("S8") == ["Er zijn nog geen overdrachten vastgelegd."]
