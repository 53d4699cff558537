"""Who several events are about."""

import pytest

from app.domain.errors import InvariantError
from app.domain.ids import EventId, PartyId, ProfessionalId
from app.editing.editor import Editor
from app.editing.event_parties import SetEventParties
from tests.builders import a_party, a_professional, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, G2, P1, P2 = EventId("G1"), EventId("G2"), PartyId("P1"), PartyId("P2")


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(
        a_party("P1"),
        a_party("P2"),
        a_professional("F1", "P1"),
        an_event("Gesprek", id=G1, party_ids=(P1,), professional_ids=(ProfessionalId("F1"),)),
        an_event("Melding", id=G2),
    )


def test_that_a_party_joins_several_events_beside_those_already_there(editor: Editor) -> None:
    command = SetEventParties(event_ids=(G1, G2), add=(P2,))

    case = done_and_undone(editor, command)

    assert [case.events[one].party_ids for one in (G1, G2)] == [(P1, P2), (P2,)]
    assert command.label == "2 gebeurtenissen bij partij gezet"


def test_that_a_party_leaves_and_the_others_stay(editor: Editor) -> None:
    editor.run(SetEventParties(event_ids=(G1,), add=(P2,)))
    command = SetEventParties(event_ids=(G1, G2), remove=(P2,))

    assert done_and_undone(editor, command).events[G1].party_ids == (P1,)
    assert command.label == "2 gebeurtenissen bij partij weggehaald"


def test_that_a_party_does_not_leave_its_people_behind(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="die partij staat er niet bij"):
        editor.run(SetEventParties(event_ids=(G1, G2), remove=(P1,)))
