"""The chronology as rows."""

from dataclasses import replace
from typing import Any

from app.domain.account import Experience
from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.domain.ids import FamilyMemberId, PartyId, ProfessionalId, SourceId
from app.domain.meeting import Attendance
from app.exchange.chronology import COLUMNS, chronology
from tests.builders import (
    a_decision,
    a_family_member,
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    a_source,
    an_event,
    in_the_month,
    on,
)

PEOPLE = (
    a_party("P1", "School"),
    a_party("P2", "Jeugdteam"),
    a_professional("F1", "P1"),
    a_family_member("L1"),
)


def row_of(**changes: Any) -> dict[str, str]:
    rows = list(chronology(a_snapshot(*PEOPLE, a_source(), an_event("Gesprek", **changes))))
    return dict(zip(COLUMNS, rows[0], strict=True))


def test_that_events_come_in_order_with_a_text_in_every_column() -> None:
    case = a_snapshot(an_event("later", on("9 jan 2021")), an_event("eerder", on("5 jan 2021")))

    rows = list(chronology(case))

    assert [row[2] for row in rows] == ["eerder", "later"]
    assert all(len(row) == len(COLUMNS) for row in rows)


def test_that_dates_are_in_the_words_people_used() -> None:
    row = row_of(until=on("9 jan 2021"))

    assert (row["Datum"], row["Tot en met"]) == ("5 jan 2021", "9 jan 2021")


def test_that_the_title_stands_above_the_fact() -> None:
    assert row_of(fact="Moeder vertelt.")["Wat gebeurde er"] == "Gesprek\nMoeder vertelt."
    assert row_of(fact="Gesprek op school.")["Wat gebeurde er"] == "Gesprek op school."
    assert row_of(fact=" ")["Wat gebeurde er"] == "Gesprek"


def test_that_everybody_is_named_once() -> None:
    present = (Attendance(professional_id=ProfessionalId("F1")), Attendance(party_id=PartyId("P2")))
    row = row_of(
        party_ids=(PartyId("P1"), PartyId("P2")),
        professional_ids=(ProfessionalId("F1"),),
        family_member_ids=(FamilyMemberId("L1"),),
        meeting=a_meeting(present=present, family_present_ids=(FamilyMemberId("L1"),)),
    )

    assert row["Wie waren erbij"] == "School; Jeugdteam; Functionaris F1; Moeder"


def test_that_decisions_and_mdos_are_marked() -> None:
    assert row_of(decision=a_decision(nood=True))["Besluit"] == "nood"
    assert row_of(decision=a_decision(basis=DecisionBasis.ONBEKEND))["Besluit"] == "ja"
    assert row_of()["Besluit"] == ""
    assert row_of(meeting=a_meeting(), kind=EventKind.OVERLEG)["MDO"] == "ja"
    assert row_of()["MDO"] == ""


def test_that_own_words_have_their_speaker() -> None:
    mine = Experience(actor_id=PartyId("P1"), text="Zwaar.")
    other = Experience(actor_id=FamilyMemberId("L1"), text="Alleen.")

    assert (
        row_of(supplied_by_id=PartyId("P1"), experiences=(mine, other))["Beleving"]
        == "Zwaar.\nMoeder: Alleen."
    )


def test_that_sources_are_described() -> None:
    assert row_of(source_ids=(SourceId("BR1"),))["Bron"] == "Journaal"


def test_that_words_nobody_can_read_back_stand_under_the_fact() -> None:
    loose = in_the_month("feb 2019")
    row = row_of(when=replace(loose, text="feb 2019, rond de vakantie"), until=replace(loose, text="later"))

    assert (row["Datum"], row["Tot en met"]) == ("februari 2019", "februari 2019")
    assert row["Wat gebeurde er"] == (
        "Gesprek\nDatum zoals genoemd: feb 2019, rond de vakantie\nTot en met zoals genoemd: later"
    )
