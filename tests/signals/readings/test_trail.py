"""The trail in words."""

from app.signals.nood_trail import nood_trail
from app.signals.readings.trail import trail_lines
from tests.builders import a_decision, a_service, an_event, in_the_month, on
from tests.signals.scenes import a_cast, a_visit, a_year, an_mdo

NOOD = an_event("Nood", on("10 jun 2020"), decision=a_decision(nood=True))


def lines(*entities):
    basis = a_year(NOOD, *entities)
    return {line.title: line for line in trail_lines(basis, nood_trail(basis, "G-nood"))}


def test_that_every_question_is_answered_also_when_nothing_was_recorded():
    found = lines()

    assert {line.text for line in found.values()} == {"niet vastgelegd"}
    assert all(line.target.is_empty for line in found.values())


def test_that_days_are_counted_back_and_lead_to_the_event():
    found = lines(*a_cast("A"), a_visit("9 jun 2020", "A"), an_mdo("10 jun 2020", title="Spoed"))

    assert found["Laatste contact A"].text == "1 dag ervoor (9 jun 2020, Bezoek 9 jun 2020)"
    assert found["Laatste contact A"].target.event_ids == ("G-bezoek-9-jun-2020",)
    assert found["Laatste MDO"].text == "dezelfde dag (10 jun 2020, Spoed)"


def test_that_an_uncertain_day_is_about_and_an_absent_party_was_not_involved():
    vague = an_event("Overleg", in_the_month("mei 2020"), meeting=an_mdo("1 mei 2020").meeting)
    found = lines(*a_cast("A", until="1 feb 2020"), vague, a_service())

    assert found["Laatste MDO"].text.startswith("± 25 dagen ervoor")
    assert found["Laatste contact A"].text == "toen niet betrokken"
    assert found["Lopend aanbod"].text == "Mediation"
