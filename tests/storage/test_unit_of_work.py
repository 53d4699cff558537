"""Tests of one change of a case: what it shows while it goes on, what it leaves, what it refuses."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.entities import SESSION_ID, EntityKind
from app.domain.errors import CaseError, InvariantError, NotFoundError
from app.domain.event import Event
from app.storage.case_file import CaseFile
from app.storage.errors import StillReferred
from app.storage.unit_of_work import UnitOfWork
from tests.builders import a_case, a_decision, a_link, a_meeting, a_party, a_service, an_agreement, an_event
from tests.full_case import full_case
from tests.storage.rows import dump


def change(case_file: CaseFile, work_on: Callable[[UnitOfWork], Any]) -> UnitOfWork:
    with case_file.unit_of_work("Proef") as work:
        work_on(work)
    return work


def refused(case_file: CaseFile, work_on: Callable[[UnitOfWork], Any]) -> CaseError:
    """The error of a refused change, after which everything is as it was."""
    before, rows = case_file.snapshot, dump(case_file)
    with pytest.raises(CaseError) as error:
        change(case_file, work_on)
    assert case_file.snapshot is before
    assert dump(case_file) == rows
    return error.value


def test_that_what_is_put_is_in_the_snapshot_and_in_the_file(empty: CaseFile) -> None:
    event = an_event("MDO", party_ids=("P1",))
    change(empty, lambda work: work.put_all([event, a_party("P1")]))
    assert empty.snapshot.events == {event.id: event}
    path = empty.path
    empty.close()
    with CaseFile.open(path) as again:
        assert again.snapshot.events == {event.id: event}


def test_that_a_full_case_survives_being_put_piece_by_piece(empty: CaseFile) -> None:
    case = full_case()
    change(empty, lambda work: work.put_all(reversed(list(case.each()))))
    assert empty.snapshot == case
    path = empty.path
    empty.close()
    with CaseFile.open(path) as again:
        assert again.snapshot == case


def test_that_the_case_inside_a_unit_shows_what_it_did_so_far(full: CaseFile) -> None:
    seen: list[bool] = []

    def work_on(work: UnitOfWork) -> None:
        work.put(an_event("Nieuw"))
        seen.append("G-nieuw" in work.case.events)
        work.remove(EntityKind.EVENT, "G-nieuw")
        seen.append("G-nieuw" in work.case.events)
        work.put(an_event("Nieuw", fact="Weer terug."))
        seen.append(work.case.events["G-nieuw"].fact == "Weer terug.")

    change(full, work_on)
    assert seen == [True, False, True]
    assert full.snapshot.events["G-nieuw"].fact == "Weer terug."


def test_that_an_equal_entity_changes_nothing(full: CaseFile) -> None:
    work = change(full, lambda work: work.put_all(full_case().each()))
    assert work.step.changes == ()
    assert work.step.touched == frozenset()


def test_that_only_what_changed_is_touched(full: CaseFile) -> None:
    event = replace(full.snapshot.events["G1"], title="Anders")
    work = change(full, lambda work: work.put(event))
    assert work.step.touched == {(EntityKind.EVENT, "G1")}
    assert work.touched == {EntityKind.EVENT: {"G1"}}


def test_that_removing_an_event_takes_what_cannot_do_without_it_and_frees_the_rest(full: CaseFile) -> None:
    change(full, lambda work: work.remove(EntityKind.EVENT, "G1"))
    case = full.snapshot
    assert "G1" not in case.events
    assert not case.links
    decision, meeting = case.events["G3"].decision, case.events["G2"].meeting
    assert decision is not None
    assert decision.trigger_event_id is None
    assert meeting is not None
    assert meeting.trigger_event_ids == ()
    assert case.findings["I1"].evidence_ids == ("A1",)


def test_that_removing_a_part_frees_what_pointed_at_it(full: CaseFile) -> None:
    event = replace(full.snapshot.events["G3"], decision=None)
    work = change(full, lambda work: work.put(event))
    assert full.snapshot.services["A1"].decision_id is None
    assert full.snapshot.questions["Q1"].linked_ids == ("R1", "G2", "AF1")
    assert (EntityKind.SERVICE, "A1") in work.step.touched


def test_that_a_list_can_be_added_to_after_it_lost_its_middle(full: CaseFile) -> None:
    event = replace(full.snapshot.events["G3"], decision=None)
    change(full, lambda work: work.put(event))
    question = full.snapshot.questions["Q1"]
    longer = replace(question, linked_ids=(*question.linked_ids, "G1", "G3"))
    change(full, lambda work: work.put(longer))
    assert full.snapshot.questions["Q1"] == longer
    path = full.path
    full.close()
    with CaseFile.open(path) as again:
        assert again.snapshot.questions["Q1"] == longer


def test_that_a_list_given_anew_keeps_what_a_removal_would_have_taken(full: CaseFile) -> None:
    event = replace(full.snapshot.events["G3"], decision=None)
    question = replace(full.snapshot.questions["Q1"], linked_ids=("G2", "AF1"))
    change(full, lambda work: work.put_all([event, question]))
    assert full.snapshot.questions["Q1"] == question


def test_that_a_part_can_move_to_another_event(full: CaseFile) -> None:
    old, new = full.snapshot.events["G2"], full.snapshot.events["G3"]
    without, with_it = replace(old, meeting=None), replace(new, meeting=old.meeting)
    work = change(full, lambda work: work.put_all([without, with_it]))
    assert full.snapshot.events["G3"] == with_it
    assert full.snapshot.questions["Q1"].linked_ids == ("R1", "B1", "G2", "AF1")
    assert work.step.touched == {(EntityKind.EVENT, "G2"), (EntityKind.EVENT, "G3")}
    full.follow(work.step)
    assert full.snapshot == full_case()


def test_that_an_agreement_can_move_between_meetings(empty: CaseFile) -> None:
    first = an_event("Eerste", meeting=a_meeting("M1", agreements=[an_agreement("AF1"), an_agreement("AF2")]))
    second = an_event("Tweede", meeting=a_meeting("M2"))
    change(empty, lambda work: work.put_all([first, second]))
    after = [
        replace(first, meeting=a_meeting("M1", agreements=[an_agreement("AF2")])),
        replace(second, meeting=a_meeting("M2", agreements=[an_agreement("AF1")])),
    ]
    work = change(empty, lambda work: work.put_all(after))
    assert list(empty.snapshot.events.values()) == after
    assert work.step.touched == {(EntityKind.EVENT, first.id), (EntityKind.EVENT, second.id)}


def test_that_decisions_can_change_places(empty: CaseFile) -> None:
    first, second = (
        an_event("Eerste", decision=a_decision("B1")),
        an_event("Tweede", decision=a_decision("B2")),
    )
    service = a_service(decision_id="B1")
    change(empty, lambda work: work.put_all([first, second, service]))
    swapped = [replace(first, decision=second.decision), replace(second, decision=first.decision)]
    change(empty, lambda work: work.put_all(swapped))
    assert list(empty.snapshot.events.values()) == swapped
    assert empty.snapshot.services["A1"].decision_id == "B1"


def test_that_the_details_of_the_case_can_get_another_id(empty: CaseFile) -> None:
    other = a_case("Ingelezen", id="C-2023-01")
    work = change(empty, lambda work: work.put(other))
    assert empty.snapshot.case == other
    assert work.step.touched == {(EntityKind.CASE, "C-1"), (EntityKind.CASE, "C-2023-01")}
    empty.follow(work.step)
    assert empty.snapshot.case == a_case()


def test_that_the_session_can_be_removed_and_made_again(full: CaseFile) -> None:
    session = full.snapshot.session
    assert session is not None
    change(full, lambda work: work.remove(EntityKind.SESSION, SESSION_ID))
    assert full.snapshot.session is None
    change(full, lambda work: work.put(session))
    assert full.snapshot.session == session


@pytest.mark.parametrize(
    ("kind", "entity_id", "named"),
    [
        (EntityKind.PARTY, "P1", "partij"),
        (EntityKind.PROFESSIONAL, "F1", "functionaris"),
        (EntityKind.SOURCE, "BR1", "bron"),
        (EntityKind.FAMILY_MEMBER, "L1", "gezinslid"),
    ],
)
def test_that_who_is_still_spoken_of_cannot_be_removed(
    full: CaseFile, kind: EntityKind, entity_id: str, named: str
) -> None:
    error = refused(full, lambda work: work.remove(kind, entity_id))
    assert isinstance(error, StillReferred)
    assert "mist dan" in error.sentence
    assert named in error.sentence


def test_that_a_reference_to_nothing_is_refused(empty: CaseFile) -> None:
    error = refused(empty, lambda work: work.put(an_event("MDO", party_ids=("P9",))))
    assert "Een gebeurtenis mist dan een partij" in error.sentence


def test_that_an_id_that_is_already_something_else_is_refused(full: CaseFile) -> None:
    assert isinstance(refused(full, lambda work: work.put(an_event("X", id="P1"))), InvariantError)
    assert isinstance(refused(full, lambda work: work.put(an_event("X", id="M1"))), InvariantError)
    twice = an_event("X", meeting=a_meeting("M1"))
    assert isinstance(refused(full, lambda work: work.put(twice)), InvariantError)


def test_that_two_new_parts_with_one_id_are_refused(empty: CaseFile) -> None:
    events = [an_event("Eerste", decision=a_decision("B1")), an_event("Tweede", decision=a_decision("B1"))]
    assert "“B1” komt twee keer voor" in refused(empty, lambda work: work.put_all(events)).sentence


@pytest.mark.parametrize("text", ["nul\0teken", "half\ud83d"])
def test_that_text_a_file_cannot_keep_is_refused_before_anything_is_written(
    full: CaseFile, text: str
) -> None:
    refused(full, lambda work: work.put_all([an_event("Goed"), an_event("Slecht", fact=text)]))


def test_that_what_is_not_there_cannot_be_removed(full: CaseFile) -> None:
    error = refused(full, lambda work: work.remove(EntityKind.EVENT, "G99"))
    assert isinstance(error, NotFoundError)
    assert "gebeurtenis" in error.sentence

    def twice(work: UnitOfWork) -> None:
        work.remove(EntityKind.LINK, "V1")
        work.remove(EntityKind.LINK, "V1")

    assert isinstance(refused(full, twice), NotFoundError)


def test_that_the_case_itself_cannot_be_removed(full: CaseFile) -> None:
    assert isinstance(refused(full, lambda work: work.remove(EntityKind.CASE, "C-1")), InvariantError)


def test_that_an_exception_leaves_everything_as_it_was(full: CaseFile) -> None:
    before, rows = full.snapshot, dump(full)

    def fail(work: UnitOfWork) -> None:
        work.remove(EntityKind.EVENT, "G1")
        assert "G1" not in work.case.events
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change(full, fail)
    assert full.snapshot is before
    assert dump(full) == rows


def test_that_a_removal_is_seen_also_after_asking_what_was_touched(full: CaseFile) -> None:
    seen: list[Any] = []

    def work_on(work: UnitOfWork) -> None:
        work.remove(EntityKind.EVENT, "G1")
        seen.append(work.touched[EntityKind.LINK])
        seen.append(dict(work.case.links))

    change(full, work_on)
    assert seen == [{"V1"}, {}]
    assert not full.snapshot.links


def test_that_many_events_with_links_go_at_once(empty: CaseFile) -> None:
    events = [an_event(f"Nummer {n}") for n in range(50)]
    links = [a_link(f"V{n}", events[n].id, events[n + 1].id) for n in range(49)]
    change(empty, lambda work: work.put_all([*links, *events]))

    def remove_most(work: UnitOfWork) -> None:
        for event in events[2:]:
            work.remove(EntityKind.EVENT, event.id)

    change(empty, remove_most)
    assert set(empty.snapshot.links) == {"V0"}
    assert empty.snapshot.events_in_order == tuple(sorted(events[:2], key=by_order))


def by_order(event: Event) -> Any:
    return (event.when.earliest, event.id)
