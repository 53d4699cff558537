"""One line says when, what and who; what is not a date is never taken for one."""

import pytest

from app.domain.event import EventKind
from app.domain.party import PartyKind
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.domain.when import Precision
from app.ui.quick_entry.reading import read_line
from tests.builders import a_case, a_party, day


def the_case() -> CaseSnapshot:
    return empty_snapshot(a_case()).with_entities(
        [
            a_party("P1", "Jeugdbescherming Veldrijk", code="GI"),
            a_party("P2", "Basisschool De Kring", code="SCH", kind=PartyKind.SCHOOL),
        ]
    )


def test_that_date_title_and_parties_are_read() -> None:
    reading = read_line(the_case(), "14 sept 2021, dochter vertrekt bij vader, GI en school")

    assert reading.when is not None
    assert reading.when.earliest == day("14 sep 2021")
    assert reading.when.text == "14 sept 2021"
    assert reading.title == "Dochter vertrekt bij vader"
    assert reading.party_ids == ("P1", "P2")


@pytest.mark.parametrize(
    "line",
    ["18 mrt 2019 · ruzie aan de deur", "18-3-2019 ruzie aan de deur", "18-3-2019: ruzie aan de deur"],
)
def test_that_any_separator_will_do(line: str) -> None:
    reading = read_line(the_case(), line)

    assert reading.when is not None
    assert (reading.when.earliest, reading.title) == (day("18 mrt 2019"), "Ruzie aan de deur")


def test_that_an_uncertain_date_stays_uncertain() -> None:
    reading = read_line(the_case(), "tussen 4 en 22 februari 2019 gesprek met moeder")

    assert reading.when is not None
    assert reading.when.precision is Precision.TUSSEN
    assert reading.title == "Gesprek met moeder"


def test_that_a_comma_before_something_else_than_parties_stays_in_the_title() -> None:
    reading = read_line(the_case(), "2021, vader belt, moeder niet")

    assert reading.title == "Vader belt, moeder niet"
    assert reading.party_ids == ()


def test_that_a_word_of_the_title_gives_the_kind() -> None:
    assert read_line(the_case(), "2021 huisbezoek bij moeder").kind is EventKind.CONTACT
    assert read_line(the_case(), "2021 fietsen met oma").kind is EventKind.OVERIG


@pytest.mark.parametrize("line", ["", "dochter vertrekt", "14 sept 2021"])
def test_that_half_a_line_makes_no_event(line: str) -> None:
    reading = read_line(the_case(), line)

    assert not reading.is_complete
    assert reading.event() is None


def test_that_a_whole_line_makes_an_event() -> None:
    event = read_line(the_case(), "5 jan 2021 besluit over omgang, GI").event()

    assert event is not None
    assert (event.title, event.kind, event.party_ids) == ("Besluit over omgang", EventKind.BESLUIT, ("P1",))
