"""What counts for the signals: visible events with a date, spans in days, activity."""

from app.domain.event import EventKind, EventLabel, Visibility
from app.domain.ids import ProfessionalId
from app.domain.meeting import Attendance, AttendanceMode
from app.domain.service import ServiceOutcome
from app.domain.when import unknown_within
from app.signals.basis import basis_of, day_of
from tests.builders import (
    a_case,
    a_meeting,
    a_party,
    a_professional,
    a_service,
    a_snapshot,
    an_event,
    an_involvement,
    day,
    on,
    somewhere_between,
)


def test_that_only_events_for_the_session_and_with_a_date_count():
    shown = an_event("Gezien")
    hidden = an_event("Verborgen", visibility=Visibility.VOORBEREIDING)
    undated = an_event("Zonder", unknown_within(day("1 jan 2019"), day("31 dec 2022")))
    basis = basis_of(a_snapshot(shown, hidden, undated))
    assert basis.events == (shown,)
    assert set(basis.shown) == {shown, undated}


def test_that_the_day_of_an_uncertain_date_is_its_middle():
    assert day_of(somewhere_between("1 jan 2021", "4 jan 2021")) == day("2 jan 2021").toordinal()


def test_that_an_open_span_runs_up_to_the_reference_day():
    basis = basis_of(a_snapshot())
    assert basis.run(on("1 dec 2022"), None) == (
        day("1 dec 2022").toordinal(),
        day("31 dec 2022").toordinal(),
    )
    assert basis.run(on("5 jan 2023"), None) is None


def test_that_a_span_that_ends_before_it_begins_is_its_first_day():
    first = day("5 jan 2021").toordinal()
    assert basis_of(a_snapshot()).run(on("5 jan 2021"), on("1 jan 2021")) == (first, first)


def test_that_good_news_is_no_trigger():
    bad = an_event("Ruzie", kind=EventKind.INCIDENT)
    good = an_event("Rust op school", kind=EventKind.SIGNAAL, labels=(EventLabel.RUST,))
    assert basis_of(a_snapshot(bad, good)).triggers == (bad,)


def test_that_a_party_is_active_on_the_days_of_the_case_its_people_cover():
    involvement = an_involvement(start=on("1 jan 2018"), end=on("10 jan 2019"))
    basis = basis_of(a_snapshot(a_party(), a_professional(), involvement))
    assert basis.active["P1"] == ((day("1 jan 2019").toordinal(), day("10 jan 2019").toordinal()),)
    assert basis.is_active("P1", day("10 jan 2019").toordinal())
    assert not basis.is_active("P1", day("11 jan 2019").toordinal())


def test_that_presence_counts_by_name_and_by_party():
    present = (
        Attendance(professional_id=ProfessionalId("F1"), mode=AttendanceMode.ONLINE),
        Attendance(party_id=a_party("P2").id),
    )
    event = an_event("MDO", kind=EventKind.OVERLEG, meeting=a_meeting(present=present))
    basis = basis_of(a_snapshot(a_party(), a_party("P2"), a_professional(), event))
    assert basis.modes(event) == {
        "P1": frozenset({AttendanceMode.ONLINE}),
        "P2": frozenset({AttendanceMode.FYSIEK}),
    }


def test_that_the_start_is_the_first_aanmelding_else_the_first_day():
    event = an_event("Aanmelding", on("5 mrt 2019"), kind=EventKind.AANMELDING)
    assert basis_of(a_snapshot(event)).start == day("5 mrt 2019").toordinal()
    assert basis_of(a_snapshot(case=a_case())).start == day("1 jan 2019").toordinal()


def test_that_aanbod_that_never_started_has_no_days():
    service = a_service(end=on("1 feb 2020"), outcome=ServiceOutcome.NIET_GESTART)
    assert basis_of(a_snapshot(service)).service_run(service) is None
