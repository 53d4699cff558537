"""Sentences about MDO's, aanbod and agreements."""

from app.signals.readings.registry import reading_of
from tests.builders import a_service, an_agreement, on
from tests.signals.scenes import a_cast, a_year, an_mdo


def texts(signal_id, *entities):
    return [s.text for s in reading_of(signal_id, a_year(*entities)).statements]


def test_that_an_empty_case_says_what_is_not_there_yet():
    assert texts("S4") == ["Er zijn nog geen MDO's vastgelegd."]
    assert texts("S5") == ["Er is nog geen aanbod vastgelegd."]
    assert texts("S9") == ["Er zijn nog geen MDO's vastgelegd."]
    assert texts("S10") == ["Er zijn nog geen afspraken vastgelegd."]


def test_that_aanbod_without_application_is_left_out_of_waiting():
    reading = reading_of("S5", a_year(a_service(start=on("1 feb 2020"))))
    assert "niet bekend wanneer is aangemeld" in reading.left_out
    assert not any("wachttijd" in s.text for s in reading.statements)


def test_that_attendance_names_the_party_and_its_own_total():
    found = texts("S9", *a_cast("A"), an_mdo("1 feb 2020", "A"))
    assert found[0] == "Partij A was bij 1 van de 1 MDO's in de tijd dat zij betrokken was."


def test_that_agreements_tell_what_became_of_them():
    mdo = an_mdo("1 feb 2020", agreements=(an_agreement(),))
    assert texts("S10", mdo) == [
        "Er is 1 afspraak: 1 niet terug te vinden.",
        "Daarvan zijn er 1 zonder eigenaar en 1 zonder termijn.",
    ]
