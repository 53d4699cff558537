"""Agreements made in a meeting."""

import pytest

from app.domain.errors import InvariantError, NotFoundError
from app.domain.ids import AgreementId, EventId
from app.domain.meeting import AgreementStatus
from app.editing.agreements import AddAgreement, ChangeAgreement, RemoveAgreement
from app.editing.editor import Editor
from app.editing.meetings import meeting_of
from tests.builders import a_meeting, an_agreement, an_event, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, AF1 = EventId("G1"), AgreementId("AF1")
EARLY, LATE = (an_event(title, on(when)) for title, when in (("Vroeg", "1 jan 2021"), ("Laat", "1 mrt 2021")))


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(EARLY, LATE, an_event("MDO", on("1 feb 2021"), id=G1, meeting=a_meeting()))


def test_that_an_agreement_is_added_changed_and_removed(editor: Editor) -> None:
    add = AddAgreement(event_id=G1, agreement=an_agreement("AF1"))
    assert meeting_of(done_and_undone(editor, add).events[G1]).agreements == (an_agreement("AF1"),)

    change = ChangeAgreement(event_id=G1, agreement_id=AF1, changes={"status": AgreementStatus.NAGEKOMEN})
    assert meeting_of(done_and_undone(editor, change).events[G1]).agreements[0].status == "nagekomen"

    remove = RemoveAgreement(event_id=G1, agreement_id=AF1)
    assert meeting_of(done_and_undone(editor, remove).events[G1]).agreements == ()
    assert [add.label, change.label, remove.label] == [
        "Afspraak toegevoegd",
        "Afspraak gewijzigd",
        "Afspraak verwijderd",
    ]


def test_that_an_agreement_is_taken_up_after_the_meeting(editor: Editor) -> None:
    editor.run(AddAgreement(event_id=G1, agreement=an_agreement("AF1")))

    follow_up = ChangeAgreement(event_id=G1, agreement_id=AF1, changes={"follow_up_event_id": LATE.id})
    done_and_undone(editor, follow_up)

    with pytest.raises(InvariantError, match="was eerder"):
        editor.run(ChangeAgreement(event_id=G1, agreement_id=AF1, changes={"follow_up_event_id": EARLY.id}))


def test_that_typing_an_agreement_is_one_step() -> None:
    assert ChangeAgreement(event_id=G1, agreement_id=AF1, changes={"text": "B"}).merge_key is not None


def test_that_an_agreement_needs_a_meeting(editor: Editor) -> None:
    with pytest.raises(NotFoundError):
        editor.run(AddAgreement(event_id=EARLY.id, agreement=an_agreement("AF1")))
    with pytest.raises(NotFoundError):
        editor.run(RemoveAgreement(event_id=G1, agreement_id=AF1))
