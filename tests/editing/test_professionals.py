"""What can be done to professionals."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.ids import PartyId, ProfessionalId
from app.domain.professional import Function
from app.editing.professionals import AddProfessional, ChangeProfessional, RemoveProfessional
from tests.builders import a_party, a_professional, an_event, an_involvement
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun

F1 = ProfessionalId("F1")


def test_that_a_professional_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(a_party("P1")),
        EntityKind.PROFESSIONAL,
        AddProfessional(professional=a_professional("F1", "P1")),
        ChangeProfessional(professional_id=F1, changes={"function": Function.MEDIATOR}),
        RemoveProfessional(professional_id=F1),
    )


def test_that_somebody_who_was_involved_stays(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1"), a_professional("F1", "P1"), an_involvement("R1", "F1", "P1"))

    with pytest.raises(InvariantError, match="1 betrokkenheid"):
        editor.run(RemoveProfessional(professional_id=F1))


def test_that_somebody_at_an_event_does_not_go_to_a_party_that_was_not_there(editor_with: EditorWith) -> None:
    event = an_event(party_ids=(PartyId("P1"),), professional_ids=(F1,))
    editor = editor_with(a_party("P1"), a_party("P2"), a_professional("F1", "P1"), event)

    with pytest.raises(InvariantError, match="hoort bij Partij P2"):
        editor.run(ChangeProfessional(professional_id=F1, changes={"party_id": PartyId("P2")}))
