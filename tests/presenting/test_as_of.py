"""Stand van toen: nothing that came later is left, in any field."""

from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from app.domain.account import Account
from app.domain.event import Establishment, EventKind
from app.domain.family import FamilyMemberKind
from app.domain.ids import AccountId, EventId, PartyId
from app.domain.learning import Finding, FindingKind, FindingLevel
from app.domain.meeting import AgreementStatus
from app.domain.when import When, unknown_within
from app.exchange.case_json import read_case
from app.paths import resource_path
from app.presenting.as_of import as_of
from tests.builders import (
    a_decision,
    a_family_member,
    a_link,
    a_meeting,
    a_party,
    a_snapshot,
    an_agreement,
    an_event,
    day,
    on,
    somewhere_between,
)

THEN = day("15 sep 2021")


@pytest.fixture(scope="module")
def example():
    read = read_case(resource_path("example", "casus_wisseldag.json").read_text(encoding="utf-8"))
    return a_snapshot(*read.entities, case=read.case)


def dates_in(value):
    """Every date of a snapshot but the terms of agreements, which look ahead by nature."""
    if isinstance(value, When):
        yield value.latest
    elif isinstance(value, date):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from dates_in(item)
    elif isinstance(value, dict):
        yield from dates_in(tuple(value.values()))
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("due", "consents", "session", "delete_after"):
                yield from dates_in(getattr(value, field.name))


@pytest.mark.parametrize("then", [day("1 jan 2019"), day("10 okt 2019"), THEN, day("31 mrt 2023")])
def test_that_no_date_of_the_example_lies_after_the_day(example, then):
    assert max(dates_in(as_of(example, then))) <= then


def test_that_the_last_day_shows_everything_that_is_dated(example):
    last = as_of(example, day("31 dec 2030"))
    assert last.events.keys() == example.events.keys()
    assert last.services == example.services


def test_that_who_came_later_is_not_there(example):
    early = as_of(example, day("1 mei 2019"))
    assert "P4" not in early.parties
    assert "L5" not in early.family
    assert {"L1", "L2", "L3", "L4"} <= early.family.keys()


def test_that_an_uncertain_event_shows_only_once_it_has_certainly_been():
    vague = an_event("Vaag", somewhere_between("1 sep 2021", "30 sep 2021"))
    undated = an_event("Ooit", unknown_within(day("1 jan 2019"), day("1 jan 2020")))
    case = a_snapshot(vague, undated)
    assert as_of(case, THEN).events == {}
    assert set(as_of(case, day("30 sep 2021")).events) == {vague.id}


def test_that_the_end_of_a_lasting_event_is_not_shown_before_it_came():
    event = an_event("Logeren", on("1 sep 2021"), until=on("1 okt 2021"))
    assert as_of(a_snapshot(event), THEN).events[event.id].until is None


def test_that_later_readings_go_and_with_them_the_contest():
    accounts = tuple(
        Account(id=AccountId(f"X{n}"), actor_id=PartyId("P1"), text="zo", when=on(text))
        for n, text in enumerate(("14 sep 2021", "20 sep 2021"))
    )
    event = an_event("Ruzie", on("14 sep 2021"), accounts=accounts, establishment=Establishment.BETWIST)
    found = as_of(a_snapshot(event), THEN).events[event.id]
    assert len(found.accounts) == 1
    assert found.establishment is Establishment.GEMELD


def test_that_what_became_of_an_agreement_is_known_only_when_taken_up():
    kept = an_agreement(
        "AF1", status=AgreementStatus.NAGEKOMEN, follow_up_event_id=EventId("G-later"), due=on("1 dec 2021")
    )
    mdo = an_event("MDO", on("1 sep 2021"), kind=EventKind.OVERLEG, meeting=a_meeting(agreements=(kept,)))
    later = an_event("Later", on("1 okt 2021"))
    case = a_snapshot(mdo, later)
    (then,) = as_of(case, THEN).events[mdo.id].meeting.agreements
    (now,) = as_of(case, day("2 okt 2021")).events[mdo.id].meeting.agreements
    assert (then.status, then.follow_up_event_id) == (AgreementStatus.ONBEKEND, None)
    assert now.status is AgreementStatus.NAGEKOMEN


def test_that_references_to_later_events_are_gone():
    later = an_event("Later", on("1 okt 2021"))
    decided = an_event("Nu", on("1 sep 2021"), decision=a_decision(trigger_event_id=later.id))
    met = an_event("Overleg", on("1 sep 2021"), meeting=a_meeting(trigger_event_ids=(later.id,)))
    case = a_snapshot(later, decided, met, a_link("V1", decided.id, later.id))
    then = as_of(case, THEN)
    assert then.events[decided.id].decision.trigger_event_id is None
    assert then.events[met.id].meeting.trigger_event_ids == ()
    assert then.links == {}


def test_that_what_the_group_concluded_is_not_there():
    finding = Finding(
        id="I1", kind=FindingKind.LES, level=FindingLevel.REGIO, text="Kijk samen.", evidence_ids=()
    )
    assert as_of(a_snapshot(finding), THEN).findings == {}


def test_that_a_relative_who_had_not_appeared_is_left_out():
    partner = a_family_member("L5", FamilyMemberKind.NIEUWE_PARTNER)
    meets = an_event("Intrek", on("1 okt 2021"), family_member_ids=(partner.id,))
    case = a_snapshot(partner, a_party("P9"), meets)
    assert as_of(case, THEN).family == {}
    assert as_of(case, THEN).parties == {}
    assert set(as_of(case, day("1 okt 2021")).family) == {"L5"}
