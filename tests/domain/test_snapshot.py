"""The whole case as one immutable value."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entities import SESSION_ID, EntityKind, id_of
from app.domain.errors import NotFoundError
from app.domain.event import Visibility
from app.domain.family import FamilyMemberKind
from app.domain.ids import EventId
from app.domain.session import LearningSession
from app.domain.snapshot import SNAPSHOT_FIELDS, CaseSnapshot, Touched, empty_snapshot
from tests.builders import (
    a_case,
    a_decision,
    a_family_member,
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    an_event,
    on,
)


@dataclass(frozen=True)
class HowMany:
    """A value derived from a case, for the test; ``made`` says how it came about."""

    events: int
    made: str

    @classmethod
    def of(cls, case: CaseSnapshot) -> HowMany:
        return cls(len(case.events), "anew")

    def after(self, following: CaseSnapshot, touched: Touched) -> HowMany | None:
        return None if touched.get(EntityKind.PARTY) else HowMany(len(following.events), "mended")


def test_that_the_parts_are_named_after_the_kinds() -> None:
    assert set(SNAPSHOT_FIELDS) == {kind.value for kind in EntityKind}


def test_that_an_empty_case_holds_only_itself() -> None:
    case = a_case()

    assert list(empty_snapshot(case).each()) == [case]


def test_that_events_come_by_date_then_by_the_order_given_by_hand() -> None:
    late, first, second = (
        an_event("Laat", on("3 jan 2021")),
        an_event("Eerste", on("1 jan 2021"), order=1),
        an_event("Tweede", on("1 jan 2021"), order=2),
    )

    case = a_snapshot(late, second, first)

    assert case.events_in_order == (first, second, late)
    assert case.event_numbers == {first.id: 1, second.id: 2, late.id: 3}


def test_that_events_that_are_not_for_the_session_are_numbered_last() -> None:
    hidden = an_event("Verborgen", on("1 jan 2021"), visibility=Visibility.PARTIJ)
    shown = an_event("Getoond", on("2 jan 2021"))

    assert a_snapshot(hidden, shown).event_numbers == {shown.id: 1, hidden.id: 2}


@given(st.lists(st.tuples(st.integers(1, 28), st.sampled_from(Visibility)), max_size=12))
def test_that_one_number_is_found_without_numbering_all(told: list[tuple[int, Visibility]]) -> None:
    events = [
        an_event("Gesprek", on(f"{when} jan 2021"), id=EventId(f"G{n}"), visibility=visibility)
        for n, (when, visibility) in enumerate(told)
    ]
    case = a_snapshot(*events)

    assert {event.id: case.number_of(event.id) for event in events} == case.event_numbers
    assert case.number_of("G99") is None


def test_that_an_edit_gives_a_new_snapshot_and_leaves_the_old_one() -> None:
    event = an_event("Gesprek")
    before = a_snapshot(event)

    after = before.with_entities([replace(event, title="Huisbezoek")])

    assert before.events[event.id].title == "Gesprek"
    assert after.events[event.id].title == "Huisbezoek"
    assert after.parties is before.parties


def test_that_nothing_changed_gives_the_same_snapshot() -> None:
    case = a_snapshot(an_event())

    assert case.with_entities() is case


def test_that_the_mended_order_is_the_order_made_anew() -> None:
    events = [an_event(f"Gesprek {n}", on(f"{n} jan 2021")) for n in range(1, 20)]
    case = a_snapshot(*events)
    assert len(case.events_in_order) == 19

    moved = replace(events[3], when=on("25 jan 2021"))
    added = an_event("Nieuw", on("4 jan 2021"))
    after = case.with_entities([moved, added], [(EntityKind.EVENT, events[7].id)])

    assert after.events_in_order == CaseSnapshot(case=after.case, events=after.events).events_in_order
    assert "events_in_order" in after.__dict__


def test_that_many_changes_are_sorted_anew() -> None:
    case = a_snapshot()
    assert case.events_in_order == ()

    after = case.with_entities([an_event(f"Gesprek {n}") for n in range(70)])

    assert "events_in_order" not in after.__dict__
    assert len(after.events_in_order) == 70


def test_that_case_and_session_are_there_once() -> None:
    case = a_snapshot(LearningSession(minutes=90))

    assert case.of_kind(EntityKind.SESSION) == {SESSION_ID: LearningSession(minutes=90)}
    assert case.of_kind(EntityKind.CASE) == {"C-1": case.case}
    assert case.with_entities(removed=[(EntityKind.SESSION, SESSION_ID)]).session is None
    assert a_snapshot().of_kind(EntityKind.SESSION) == {}


def test_that_the_casus_itself_is_replaced_and_never_removed() -> None:
    case = a_snapshot()

    assert case.with_entities([a_case("Anders")]).case.title == "Anders"
    assert case.with_entities(removed=[(EntityKind.CASE, "C-1")]).case == case.case


def test_that_something_gone_is_not_found() -> None:
    case = a_snapshot(a_party("P1"))

    assert id_of(case.get(EntityKind.PARTY, "P1")) == "P1"
    with pytest.raises(NotFoundError):
        case.with_entities(removed=[(EntityKind.PARTY, "P1")]).get(EntityKind.PARTY, "P1")


def test_that_lanes_stand_in_their_order() -> None:
    second, first, other = (
        a_party("P1", order=2),
        a_party("P2", order=1),
        a_party("P3", order=0, is_core=False),
    )
    case = a_snapshot(second, first, other)

    assert case.parties_in_order == (other, first, second)
    assert case.core_parties == (first, second)


def test_that_children_are_told_apart_from_the_rest() -> None:
    child = a_family_member("L3", FamilyMemberKind.KIND)

    assert a_snapshot(a_family_member("L1"), child).children == (child,)


def test_that_meetings_and_decisions_come_in_order() -> None:
    meeting = an_event("MDO", on("2 jan 2021"), meeting=a_meeting())
    decision = an_event("Besluit", on("1 jan 2021"), decision=a_decision())
    case = a_snapshot(meeting, decision, an_event("Gesprek"))

    assert case.meetings == (meeting,)
    assert case.decisions == (decision,)


def test_that_everybody_has_a_name() -> None:
    case = a_snapshot(a_party("P1", "De Overhaven"), a_professional("F1"), a_family_member("L1"))

    assert [case.actor_name(one) for one in ("P1", "F1", "L1", "X", None)] == [
        "De Overhaven",
        "Functionaris F1",
        "Moeder",
        "",
        "",
    ]


def test_that_what_is_derived_is_made_once_and_carried_along() -> None:
    case = a_snapshot(an_event("Gesprek"))

    assert case.derived(HowMany) is case.derived(HowMany)
    assert case.with_entities([an_event("MDO")]).derived(HowMany) == HowMany(2, "mended")
    assert case.with_entities([a_party()]).derived(HowMany) == HowMany(1, "anew")
