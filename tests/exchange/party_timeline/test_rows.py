"""One row becomes one event, or a problem with its place."""

from datetime import date

import pytest

from app.domain.decision import DecisionBasis, DecisionKind
from app.domain.event import Establishment, EventKind, Visibility
from app.domain.meeting import AttendanceMode, MeetingKind
from app.exchange.party_timeline.columns import header_of
from app.exchange.party_timeline.rows import RowReader
from app.exchange.party_timeline.sources import SourceShelf
from app.exchange.tables import Row
from tests.builders import a_family_member, a_party, a_professional, a_snapshot

HEADER = header_of(
    Row(
        number=1,
        cells=(
            "Datum", "Tot en met", "Wat gebeurde er", "Soort", "Wie waren erbij", "Besluit", "MDO", "Bron",
            "Beleving", "Opmerking",
        ),
    )
)  # fmt: skip
CASE = a_snapshot(a_party("P1"), a_party("P2"), a_professional("F2", "P2"), a_family_member("L1"))


def read(datum="1-2-2020", wat="Gesprek.", **cells):
    names = ("tot", "soort", "erbij", "besluit", "mdo", "bron", "beleving", "opmerking")
    tot, soort, *rest = (cells.get(name, "") for name in names)
    reader = RowReader(
        case=CASE,
        party=CASE.parties["P1"],
        header=HEADER,
        sources=SourceShelf(CASE, CASE.parties["P1"].id),
        place_of=lambda row: f"rij {row.number}",
    )
    return reader.read(Row(number=7, cells=(datum, tot, wat, soort, *rest)))


def test_that_a_plain_row_has_the_defaults():
    event = read(soort="incident").event
    assert (event.title, event.fact, event.kind) == ("Gesprek", "Gesprek.", EventKind.INCIDENT)
    assert event.establishment is Establishment.GEMELD
    assert event.visibility is Visibility.SESSIE
    assert (event.party_ids, event.supplied_by_id) == (("P1",), "P1")
    assert (event.decision, event.meeting, event.until) == (None, None, None)


@pytest.mark.parametrize(
    ("besluit", "basis"),
    [("ja", DecisionBasis.ONBEKEND), ("nood", DecisionBasis.NOOD), ("planmatig", DecisionBasis.PLANMATIG)],
)
def test_that_a_decision_gets_its_basis_and_no_features(besluit, basis):
    reading = read(besluit=besluit)
    assert reading.event.decision.basis is basis
    assert reading.event.decision.nood_features == ()
    assert reading.event.decision.kind is DecisionKind.WERKWIJZE
    assert reading.event.kind is EventKind.BESLUIT
    assert reading.problems == []


@pytest.mark.parametrize("cells", [{"mdo": "ja"}, {"soort": "MDO"}, {"soort": "overleg", "mdo": "Ja"}])
def test_that_an_mdo_has_those_present(cells):
    reading = read(erbij="P2, Functionaris F2, Moeder", **cells)
    meeting = reading.event.meeting
    assert (reading.event.kind, meeting.kind) == (EventKind.OVERLEG, MeetingKind.MDO)
    assert [(a.professional_id, a.party_id, a.mode) for a in meeting.present] == [
        ("F2", None, AttendanceMode.FYSIEK)
    ]
    assert meeting.family_present_ids == ("L1",)
    assert reading.problems == []


def test_that_an_overleg_that_is_no_mdo_is_bilateral():
    meeting = read(soort="overleg", erbij="P2").event.meeting
    assert meeting.kind is MeetingKind.BILATERAAL
    assert [a.party_id for a in meeting.present] == ["P2"]


def test_that_an_mdo_with_a_decision_has_both_parts():
    event = read(mdo="ja", besluit="nood").event
    assert event.kind is EventKind.OVERLEG
    assert event.meeting is not None
    assert event.decision.basis is DecisionBasis.NOOD


def test_that_a_missing_or_unknown_kind_becomes_overig_with_a_warning():
    for soort in ("", "onzin"):
        reading = read(soort=soort)
        assert reading.event.kind is EventKind.OVERIG
        assert [(p.field, p.is_error) for p in reading.problems] == [("Soort", False)]


def test_that_unknown_names_and_columns_are_kept_under_the_fact():
    reading = read(soort="incident", erbij="Tante", opmerking="zie mail")
    assert reading.event.fact == "Gesprek.\nWie waren erbij: Tante\nOpmerking: zie mail"
    assert [(p.field, p.value, p.place) for p in reading.problems] == [("Wie waren erbij", "Tante", "rij 7")]


def test_that_people_bring_their_party():
    assert read(soort="incident", erbij="Functionaris F2").event.party_ids == ("P1", "P2")


def test_that_source_and_experience_belong_to_the_party():
    event = read(soort="incident", bron="Journaal", beleving="Zwaar").event
    assert len(event.source_ids) == 1
    assert [(e.actor_id, e.text) for e in event.experiences] == [("P1", "Zwaar")]


@pytest.mark.parametrize("cells", [{"datum": "31-2-2020"}, {"datum": ""}, {"wat": "  "}, {"wat": "nul\0"}])
def test_that_a_row_without_date_or_event_is_a_problem(cells):
    reading = read(soort="incident", **cells)
    assert reading.event is None
    assert any(p.is_error for p in reading.problems)


def test_that_a_date_cell_is_that_day():
    event = read(datum=date(2019, 3, 18), soort="incident").event
    assert (event.when.earliest, event.when.text) == (date(2019, 3, 18), "18 maart 2019")


def test_that_a_lasting_event_ends_on_its_day():
    assert read(tot="5-2-2020", soort="omgang").event.until.latest == date(2020, 2, 5)
    assert read(datum="3 t/m 9 mei 2021", soort="omgang").event.until.latest == date(2021, 5, 9)


def test_that_an_end_before_the_beginning_is_a_problem_and_an_unreadable_one_is_kept():
    assert read(tot="1-1-2020", soort="omgang").event is None
    kept = read(tot="later", soort="omgang")
    assert kept.event.until is None
    assert "Tot en met: later" in kept.event.fact
