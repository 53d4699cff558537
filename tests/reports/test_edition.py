"""An edition knows its reader, its state and its numbers."""

from dataclasses import replace
from datetime import date

import pytest

from app.privacy.audience import Audience
from app.reports.content import plain
from app.reports.edition import fact_anchor
from tests.builders import a_case, a_party, a_snapshot, an_event, on
from tests.reports.paper import edition_of, example_edition


def test_that_numbers_stand_in_brackets_in_order_and_lead_to_the_fact() -> None:
    edition = edition_of(a_snapshot(an_event("een", on("5 jan 2021")), an_event("twee", on("6 jan 2021"))))
    line = edition.numbers(["G-twee", "G-een", "G-een", "weg"])
    assert plain(line) == " [1, 2]"
    assert [one.target for one in line if one.target] == [fact_anchor(1), fact_anchor(2)]


def test_that_no_numbers_leave_no_brackets() -> None:
    assert edition_of(a_snapshot()).numbers(["weg"]) == ()


def test_that_numbers_are_only_shown_where_they_lead_somewhere() -> None:
    case = a_snapshot(an_event("een"))
    assert edition_of(case, Audience.GEZIN).numbers(["G-een"]) == ()


def test_that_status_tells_when_to_delete() -> None:
    case = a_snapshot(case=a_case(delete_after=date(2023, 8, 18)))
    assert edition_of(case).status == "Concept · verwijderen op 18 augustus 2023"
    assert edition_of(case, is_final=True).status == "Vastgesteld · verwijderen op 18 augustus 2023"
    bare = a_snapshot(case=a_case())
    assert edition_of(bare).status == "Concept van 3 juni 2023"


@pytest.mark.parametrize("audience", Audience)
def test_that_every_version_has_its_words(audience: Audience) -> None:
    assert example_edition(audience).version
    assert example_edition(audience).is_for_family == (audience is Audience.GEZIN)


def test_that_names_are_listed_and_unknown_ones_left_out() -> None:
    edition = edition_of(a_snapshot(a_party("P1", "School"), a_party("P2", "Team")))
    assert edition.names(["P2", "weg", "P1"]) == "Team en School"


def test_that_phases_come_from_the_case() -> None:
    edition = example_edition()
    assert [phase.number for phase in edition.phases] == list(range(1, 7))
    assert replace(edition, is_final=True).is_final
