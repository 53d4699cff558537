"""What can be done to events."""

import pytest

from app.domain.account import Account
from app.domain.errors import InvariantError, NotFoundError
from app.domain.event import Establishment, EventLabel, Visibility
from app.domain.ids import AccountId, EventId, PartyId
from app.domain.snapshot import CaseSnapshot
from app.domain.when import unknown_within
from app.editing.editor import Editor
from app.editing.events import (
    AddEvent,
    ChangeEvent,
    ChangeEvents,
    DeleteEvents,
    DuplicateEvents,
    LabelEvents,
    MoveEvents,
    OrderOnDay,
    SetEventDate,
    copy_of,
    moved,
    shifted,
)
from tests.builders import (
    a_decision,
    a_link,
    a_meeting,
    a_party,
    a_service,
    an_agreement,
    an_event,
    day,
    in_the_month,
    on,
)
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, G2, G3 = EventId("G1"), EventId("G2"), EventId("G3")
TALK = an_event("Gesprek", on("1 mrt 2021"), id=G1)
VISIT = an_event("Huisbezoek", on("1 mrt 2021"), id=G2)
MDO = an_event("MDO", on("5 mrt 2021"), id=G3)


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(a_party("P1"), TALK, VISIT, MDO)


def test_that_an_event_is_added(editor: Editor) -> None:
    event = an_event("Melding", on("2 mrt 2021"), party_ids=(PartyId("P1"),))

    assert done_and_undone(editor, AddEvent(event=event)).events[event.id] == event
    assert AddEvent(event=event).label == "Gebeurtenis toegevoegd"
    with pytest.raises(InvariantError, match="staat al in de casus"):
        editor.run(AddEvent(event=event))


def test_that_an_event_needs_a_title(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="heeft nog geen titel"):
        editor.run(AddEvent(event=an_event(" ", id=EventId("G9"))))


def test_that_any_field_of_an_event_changes(editor: Editor) -> None:
    changes = {"fact": "Zo ging het.", "visibility": Visibility.PARTIJ}

    event = done_and_undone(editor, ChangeEvent(event_id=G1, changes=changes)).events[G1]

    assert (event.fact, event.visibility, event.title) == ("Zo ging het.", Visibility.PARTIJ, "Gesprek")
    with pytest.raises(NotFoundError):
        editor.run(ChangeEvent(event_id=EventId("G9"), changes=changes))


def test_that_typing_in_one_field_is_one_step(editor: Editor) -> None:
    for text in ("Z", "Zo", "Zo."):
        editor.run(ChangeEvent(event_id=G1, changes={"fact": text}))

    editor.undo()

    assert editor.snapshot.events[G1] == TALK


def test_that_several_events_change_at_once(editor: Editor) -> None:
    command = ChangeEvents(event_ids=(G1, G3), changes={"visibility": Visibility.VOORBEREIDING})

    case = done_and_undone(editor, command)

    assert [case.events[one].visibility for one in (G1, G2, G3)] == [
        "voorbereiding",
        "sessie",
        "voorbereiding",
    ]
    assert command.label == "2 gebeurtenissen gewijzigd"


def test_that_a_bulk_change_happens_whole_or_not_at_all(editor: Editor) -> None:
    with pytest.raises(InvariantError):
        editor.run(ChangeEvents(event_ids=(G1, G3), changes={"title": ""}))
    with pytest.raises(NotFoundError):
        editor.run(ChangeEvents(event_ids=(G1, EventId("G9")), changes={"title": "Anders"}))

    assert editor.snapshot.events[G1] == TALK


def test_that_a_deleted_event_takes_its_links_along_and_is_let_go(editor_with: EditorWith) -> None:
    cause = an_event("Melding", on("1 jan 2021"), id=G1, decision=a_decision("B1"))
    met = an_event(
        "MDO",
        on("1 feb 2021"),
        id=G2,
        meeting=a_meeting(trigger_event_ids=("G1",), agreements=[an_agreement(follow_up_event_id="G3")]),
        decision=a_decision("B2", trigger_event_id="G1"),
    )
    service = a_service("A1", conceived_in_event_id="G1", decision_id="B1")
    editor = editor_with(
        cause, met, an_event("Gevolg", on("1 mrt 2021"), id=G3), service, a_link("V1", "G1", "G3")
    )

    case: CaseSnapshot = done_and_undone(editor, DeleteEvents(event_ids=(G1, G3, G1)))

    assert set(case.events) == {G2}
    assert not case.links
    meeting, decision = case.events[G2].meeting, case.events[G2].decision
    assert meeting is not None
    assert decision is not None
    assert (meeting.trigger_event_ids, decision.trigger_event_id) == ((), None)
    assert meeting.agreements[0].follow_up_event_id is None
    assert (case.services["A1"].conceived_in_event_id, case.services["A1"].decision_id) == (None, None)


def test_that_a_label_tells_how_many(editor: Editor) -> None:
    assert DeleteEvents(event_ids=(G1,)).label == "Gebeurtenis verwijderd"
    assert DeleteEvents(event_ids=(G1, G2)).label == "2 gebeurtenissen verwijderd"


def test_that_a_copy_stands_beside_the_event(editor: Editor) -> None:
    changes = editor.run(DuplicateEvents(event_ids=(G1,)))

    case = editor.snapshot
    assert changes is not None
    (copy,) = (event for event in case.events.values() if event.id not in (G1, G2, G3))
    assert (copy.title, copy.when, copy.order) == (TALK.title, TALK.when, 1)
    assert changes.label == "Gebeurtenis gekopieerd"


def test_that_a_copy_has_ids_of_its_own_in_every_part() -> None:
    accounts = tuple(
        Account(id=AccountId(f"LZ{n}"), actor_id=PartyId("P1"), text="Zo.", when=on("1 jan 2021"))
        for n in (1, 2)
    )
    event = an_event(
        establishment=Establishment.BETWIST,
        accounts=accounts,
        meeting=a_meeting("M1", agreements=[an_agreement("AF1")]),
        decision=a_decision("B1"),
        locked=True,
    )

    copy = copy_of(event)

    assert copy.meeting is not None
    assert copy.decision is not None
    ids = {copy.id, copy.meeting.id, copy.meeting.agreements[0].id, copy.decision.id}
    assert not ids & {event.id, "M1", "AF1", "B1"}
    assert not {one.id for one in copy.accounts} & {"LZ1", "LZ2"}
    assert not copy.locked
    assert copy_of(an_event()).meeting is None


def test_that_labels_are_given_and_taken(editor: Editor) -> None:
    give = LabelEvents(event_ids=(G1, G2), add=(EventLabel.RUST, EventLabel.NETWERK))
    assert done_and_undone(editor, give).events[G2].labels == (EventLabel.RUST, EventLabel.NETWERK)

    take = LabelEvents(event_ids=(G1,), remove=(EventLabel.RUST,))
    assert done_and_undone(editor, take).events[G1].labels == (EventLabel.NETWERK,)
    assert (give.label, take.label) == ("2 gebeurtenissen gelabeld", "Gebeurtenis ontdaan van labels")
    assert editor.run(LabelEvents(event_ids=(G1,), add=(EventLabel.NETWERK,))) is None


def test_that_events_move_together(editor: Editor) -> None:
    command = MoveEvents(event_ids=(G1, G3), days=14)

    case = done_and_undone(editor, command)

    assert [case.events[one].when.text for one in (G1, G2, G3)] == [
        "15 maart 2021",
        "1 mrt 2021",
        "19 maart 2021",
    ]
    assert command.label == "2 gebeurtenissen verplaatst"


def test_that_a_lasting_event_keeps_its_length() -> None:
    event = moved(an_event("Kamp", on("1 mrt 2021"), until=on("5 mrt 2021")), -1)

    assert event.when.text == "28 februari 2021"
    assert event.until is not None
    assert event.until.text == "4 maart 2021"


def test_that_an_event_without_a_date_stays() -> None:
    undated = an_event("Ooit", unknown_within(day("1 jan 2019"), day("31 dec 2022")))

    assert moved(undated, 7) is undated
    assert moved(TALK, 0) is TALK


def test_that_a_shifted_month_gets_honest_words() -> None:
    assert shifted(in_the_month("mrt 2019"), 14).text == "tussen 15 mrt 2019 en 14 apr 2019"


def test_that_nothing_moves_past_what_came_of_it(editor_with: EditorWith) -> None:
    editor = editor_with(TALK, MDO, a_link("V1", "G1", "G3"))

    with pytest.raises(InvariantError, match="was eerder dan"):
        editor.run(MoveEvents(event_ids=(G1,), days=5))


def test_that_a_date_is_set_with_or_without_a_last_day(editor: Editor) -> None:
    lasting = SetEventDate(event_id=G1, when=on("2 mrt 2021"), until=on("4 mrt 2021"))
    assert done_and_undone(editor, lasting).events[G1].until == on("4 mrt 2021")

    single = SetEventDate(event_id=G1, when=in_the_month("mrt 2021"))
    event = done_and_undone(editor, single).events[G1]
    assert (event.when, event.until) == (in_the_month("mrt 2021"), None)
    assert single.label == "Datum gewijzigd"


def test_that_events_on_one_day_are_put_in_order(editor: Editor) -> None:
    case = done_and_undone(editor, OrderOnDay(event_ids=(G2,)))

    assert [event.id for event in case.events_in_order] == [G2, G1, G3]
    assert OrderOnDay(event_ids=(G2,)).label == "Volgorde op de dag gewijzigd"


def test_that_events_of_different_days_have_no_order_by_hand(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="dezelfde datum"):
        editor.run(OrderOnDay(event_ids=(G3, G1)))
