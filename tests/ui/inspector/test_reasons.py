"""Reasons under a field leave out the place; a trace of a person is only asked about."""

from app.domain.errors import CaseError
from app.ui.inspector.reasons import person_note, reason_text


def test_that_the_name_of_the_event_is_left_out() -> None:
    error = CaseError("Dit kan niet", "Gebeurtenis 12, ‘MDO op school’ (10 okt 2019): heeft nog geen titel.")

    assert reason_text(error) == "Heeft nog geen titel."


def test_that_what_to_do_is_said_as_well() -> None:
    assert reason_text(CaseError("Besluit", "Er hoort een kenmerk bij.", "Kies er een.")) == (
        "Er hoort een kenmerk bij. Kies er een."
    )


def test_that_traces_of_a_person_are_asked_about() -> None:
    note = person_note("Bel 06-12345678 of mail naar iemand@voorbeeld.nl")

    assert note == "Hier staat mogelijk een telefoonnummer en een e-mailadres. Kan het zonder? U beslist."


def test_that_an_ordinary_text_raises_no_question() -> None:
    assert person_note("Moeder belt de politie.") == ""
