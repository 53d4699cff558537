"""What is left out is said, and a stretch has its days."""

from app.domain.event import Visibility
from app.domain.when import unknown_within
from app.signals.days import Stretch, between
from app.signals.readings.reading import (
    Reading,
    Statement,
    around,
    events_text,
    left_out_text,
    mention,
    name_of,
    stretch_mention,
    stretch_text,
)
from tests.builders import a_party, an_event, day, in_the_month, on
from tests.signals.scenes import a_year


def test_that_hidden_and_undated_events_are_named():
    hidden = an_event("A", visibility=Visibility.PARTIJ)
    undated = an_event("B", unknown_within(day("1 jan 2020"), day("31 dec 2020")))
    text = left_out_text(a_year(hidden, undated))
    assert "1 gebeurtenis alleen voor de voorbereiding" in text
    assert "1 gebeurtenis zonder datum" in text


def test_that_dates_that_are_not_exact_are_said_to_be_about():
    vague = an_event("A", in_the_month("feb 2020"))
    assert "±" in left_out_text(a_year(vague), [vague.id])
    assert left_out_text(a_year(an_event("B")), ["G-b"]) == ""


def test_that_a_stretch_has_length_and_ends():
    found = between(day("1 feb 2020").toordinal(), day("2 feb 2020").toordinal())
    assert stretch_text(found) == "1 dag (1 februari 2020 – 2 februari 2020)"


def test_that_events_under_several_statements_are_given_once():
    statements = (Statement(text="x.", event_ids=("a", "b")), Statement(text="y.", event_ids=("b",)))
    assert Reading(statements=statements, question="?").event_ids == ("a", "b")


def test_that_names_and_numbers_are_in_words():
    assert name_of(a_year(a_party("P1", "School")), "P1") == "School"
    assert events_text(0) == "geen gebeurtenissen"


def test_that_the_number_of_events_leads_to_them():
    (lead,) = Statement(text="Van 12 besluiten zijn er 2 uit nood.", event_ids=("a", "b")).leads
    assert (lead.words, lead.target.event_ids) == ("2", ("a", "b"))


def test_that_words_that_are_not_there_or_lead_nowhere_are_no_lead():
    mentions = (mention("3 keer", ("a",)), mention("12", ()))
    assert Statement(text="Van 12 besluiten.", event_ids=("a",), mentions=mentions).leads == ()
    assert Statement(text="Van 12 besluiten.", event_ids=("a",)).leads == ()


def test_that_a_stretch_leads_to_its_days_and_the_events_at_its_ends():
    before, after = an_event("Voor", on("31 jan 2020")), an_event("Na", on("4 feb 2020"))
    stretch = Stretch(days=2, start=day("1 feb 2020"), end=day("3 feb 2020"))
    basis = a_year(before, after, an_event("Later", on("5 feb 2020")))
    ids = around(basis, stretch, [e.id for e in basis.events])
    lead = stretch_mention(stretch, ids)
    assert (lead.words, ids) == ("2 dagen", ("G-voor", "G-na"))
    assert (lead.target.first, lead.target.last) == (stretch.start, stretch.end)
