"""What is told of an event, as one text."""

from app.domain.telling import ACCORDING, told, words_of
from tests.builders import an_event


def test_that_title_and_fact_stand_under_each_other() -> None:
    assert told(an_event("Gesprek", fact="Moeder vertelt.")) == "Gesprek\nMoeder vertelt."


def test_that_a_fact_that_begins_with_its_title_says_it_once() -> None:
    assert told(an_event("Gesprek", fact="Gesprek op school.")) == "Gesprek op school."


def test_that_without_a_fact_the_title_is_all() -> None:
    assert told(an_event("Gesprek", fact=" ")) == "Gesprek"


def test_that_what_else_a_version_says_is_no_part_of_what_was_told() -> None:
    assert words_of(f"School belt{ACCORDING}soort Incident.") == "School belt"
    assert words_of("School belt\n\nen mailt") == "School belt\n\nen mailt"
