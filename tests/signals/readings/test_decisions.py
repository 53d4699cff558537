"""Sentences about decisions."""

from app.domain.decision import DecisionBasis
from app.domain.meeting import SharedAnalysis
from app.signals.readings.registry import reading_of
from tests.builders import a_decision, an_event, on
from tests.signals.scenes import a_year, an_mdo


def texts(signal_id, *entities):
    return [s.text for s in reading_of(signal_id, a_year(*entities)).statements]


def test_that_one_decision_out_of_nood_is_singular():
    nood = an_event("N", on("1 feb 2020"), decision=a_decision(nood=True))
    assert texts("S3", nood)[0] == "Van 1 besluit met een bekende basis is er 1 uit nood genomen."


def test_that_an_unknown_basis_is_said_to_be_left_out():
    unknown = an_event("X", decision=a_decision(basis=DecisionBasis.ONBEKEND))
    reading = reading_of("S3", a_year(unknown))
    assert reading.statements[0].text == "Er zijn nog geen besluiten waarvan de basis bekend is."
    assert "Van 1 besluit is de basis niet te bepalen." in reading.left_out


def test_that_a_missing_analysis_is_what_is_not_recorded():
    assert texts("S12") == ["Er is geen overleg vastgelegd waarin een gedeelde analyse is gemaakt."]
    shared = an_mdo("1 feb 2020", shared_analysis=SharedAnalysis.JA)
    assert texts("S12", shared)[0].startswith(
        "De eerste gedeelde analyse is vastgelegd op 1 februari 2020, 31 dagen"
    )


def test_that_few_decisions_have_no_middle():
    assert texts("S14") == [
        "Bij 0 besluiten uit nood is de aanleiding bekend.",
        "Bij 0 geplande en wettelijke besluiten is de aanleiding bekend.",
    ]


def test_that_without_decisions_nothing_is_divided():
    assert texts("S19") == ["Er zijn nog geen besluiten vastgelegd."]
