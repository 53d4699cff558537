"""What is told of an event, as one text."""

from app.domain.telling import told
from tests.builders import an_event


def test_that_title_and_fact_stand_under_each_other() -> None:
    assert told(an_event("Gesprek", fact="Moeder vertelt.")) == "Gesprek\nMoeder vertelt."


def test_that_a_fact_that_begins_with_its_title_says_it_once() -> None:
    assert told(an_event("Gesprek", fact="Gesprek op school.")) == "Gesprek op school."


def test_that_without_a_fact_the_title_is_all() -> None:
    assert told(an_event("Gesprek", fact=" ")) == "Gesprek"
