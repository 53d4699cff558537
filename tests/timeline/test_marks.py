"""How an event looks: mark, signs, words and weight."""

from typing import Any

import pytest

from app.domain.account import Account
from app.domain.decision import DecisionBasis
from app.domain.event import EventKind, EventLabel
from app.domain.ids import AccountId, PartyId
from app.domain.meeting import MeetingKind
from app.timeline.glyphs import glyph_parts
from app.timeline.marks import extent_of, glyph_of, is_joint, mark_of, weight_of
from tests.builders import a_decision, a_meeting, an_event, day, in_the_month, on, somewhere_between

NOOD = an_event("Spoed", kind=EventKind.BESLUIT, decision=a_decision(nood=True))


@pytest.mark.parametrize("kind", EventKind)
def test_that_every_kind_of_event_has_a_mark_that_can_be_drawn(kind: EventKind) -> None:
    assert glyph_parts(glyph_of(an_event(kind=kind)))


@pytest.mark.parametrize("basis", DecisionBasis)
@pytest.mark.parametrize("kind", [EventKind.BESLUIT, EventKind.BESCHIKKING])
def test_that_a_decision_has_the_mark_of_its_basis(kind: EventKind, basis: DecisionBasis) -> None:
    nood = a_decision(nood=basis is DecisionBasis.NOOD)
    event = an_event(kind=kind, decision=nood if nood.is_nood else a_decision(basis=basis))

    assert glyph_of(event) == f"besluit_{basis.value}"


def test_that_a_decision_of_unknown_basis_says_so() -> None:
    assert glyph_of(an_event(kind=EventKind.BESLUIT)) == "besluit_onbekend"
    assert glyph_of(an_event(kind=EventKind.BESCHIKKING)) == "beschikking"


def test_that_a_known_day_is_marked_at_noon() -> None:
    start = day("5 jan 2021").toordinal()

    assert extent_of(an_event(when=on("5 jan 2021"))) == (start + 0.5, start, start + 1)


def test_that_an_uncertain_date_is_marked_halfway_its_possible_days() -> None:
    at, first, last = extent_of(an_event(when=in_the_month("feb 2021")))

    assert (first, last) == (day("1 feb 2021").toordinal(), day("1 mrt 2021").toordinal())
    assert at == (first + last) / 2


def test_that_a_lasting_event_reaches_to_the_end_of_its_last_day() -> None:
    event = an_event(when=on("5 jan 2021"), until=on("9 jan 2021"))

    assert extent_of(event).at == day("5 jan 2021").toordinal() + 0.5
    assert extent_of(event).last == day("10 jan 2021").toordinal()
    assert mark_of(event).lasts


def test_that_an_uncertain_date_is_never_a_mark_of_a_day() -> None:
    assert mark_of(an_event(when=somewhere_between("1 jan 2021", "2 jan 2021"))).is_uncertain
    assert not mark_of(an_event(when=on("1 jan 2021"))).is_uncertain


def test_that_nood_outweighs_other_marks_and_a_turning_point_adds_to_it() -> None:
    def weight(**changes: Any) -> int:
        event = an_event(**changes)
        return weight_of(event, glyph_of(event))

    others = [weight(kind=kind) for kind in EventKind]
    turning_point = weight(kind=EventKind.CONTACT, labels=(EventLabel.KANTELMOMENT,))

    assert weight_of(NOOD, glyph_of(NOOD)) > max(others)
    assert weight(kind=EventKind.INCIDENT) > weight(kind=EventKind.CONTACT)
    assert turning_point == weight(kind=EventKind.CONTACT) + 40


def test_that_nood_in_another_kind_of_event_weighs_as_nood() -> None:
    event = an_event(kind=EventKind.OVERLEG, decision=a_decision(nood=True))

    assert mark_of(event).is_nood
    assert weight_of(event, glyph_of(event)) >= 60


def test_that_nood_is_seen_at_any_kind_of_event() -> None:
    incident = an_event("Ruzie", kind=EventKind.INCIDENT, decision=a_decision(nood=True))
    planned = an_event("Ruzie", kind=EventKind.INCIDENT, decision=a_decision())

    assert (glyph_of(incident), glyph_of(planned)) == ("besluit_nood", "incident")


def test_that_signs_tell_of_versions_turning_points_and_what_worked() -> None:
    account = Account(
        id=AccountId("Z1"), actor_id=PartyId("P1"), text="Het ging anders.", when=on("5 jan 2021")
    )
    labels = (EventLabel.WAT_WERKTE, EventLabel.KANTELMOMENT)
    mark = mark_of(an_event(accounts=(account,), labels=labels))

    assert mark.signs == ("lezingen", "kantelmoment", "wat_werkte")
    assert mark.is_bold
    assert mark_of(an_event()).signs == ()
    assert not mark_of(an_event()).is_bold


def test_that_a_label_is_one_line_and_a_locked_event_says_so() -> None:
    mark = mark_of(an_event("Gesprek\n  met   school", locked=True))

    assert mark.label == "Gesprek met school"
    assert mark.is_locked


@pytest.mark.parametrize("kind", MeetingKind)
def test_that_only_meetings_of_several_parties_cross_the_lanes(kind: MeetingKind) -> None:
    own = {
        MeetingKind.BILATERAAL,
        MeetingKind.OVERDRACHTSGESPREK,
        MeetingKind.CASUISTIEK_INTERN,
        MeetingKind.EVALUATIE,
    }

    assert is_joint(an_event(meeting=a_meeting(kind=kind))) == (kind not in own)
    assert not is_joint(an_event())
