"""One problem of what was read, as a line in a list."""

from app.domain.problems import Severity
from app.exchange.reading_problem import ReadingProblem, shortened


def test_that_the_sentence_has_place_and_field() -> None:
    assert (
        ReadingProblem(place="rij 7", field="Datum", message="dit niet.").sentence
        == "rij 7, veld Datum: dit niet."
    )
    assert ReadingProblem(place="rij 7", message="dit niet.").sentence == "rij 7: dit niet."
    assert ReadingProblem(place="", message="Dit niet.").sentence == "Dit niet."


def test_that_a_warning_keeps_nothing_out() -> None:
    assert ReadingProblem(place="", message="Zo.").is_error
    assert not ReadingProblem(place="", message="Zo.", severity=Severity.WAARSCHUWING).is_error


def test_that_a_value_is_shown_on_one_short_line() -> None:
    assert shortened("a\x1b[31m\nb") == "a�[31m�b"
    assert shortened("x" * 61) == "x" * 60 + "…"
    assert shortened(5) == "5"


def test_that_an_empty_value_is_shown_as_it_stands_in_the_document() -> None:
    assert [shortened(value) for value in (None, True, 5)] == ["null", "true", "5"]
