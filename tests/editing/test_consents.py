"""What family members said."""

import pytest

from app.domain.account import Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.errors import InvariantError
from app.domain.event import Event
from app.domain.family import Authority, FamilyMemberKind
from app.domain.ids import EventId, FamilyMemberId, PartyId
from app.editing.consents import RemoveConsent, SetConsent
from app.editing.editor import Editor
from tests.builders import a_family_member, a_party, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

L1, L2, L3 = FamilyMemberId("L1"), FamilyMemberId("L2"), FamilyMemberId("L3")
GIVEN, WITHDRAWN = ConsentStatus.GEGEVEN, ConsentStatus.INGETROKKEN


def consent(member: FamilyMemberId, status: ConsentStatus) -> Consent:
    return Consent(family_member_id=member, status=status)


def words(event_id: str, *speakers: FamilyMemberId | PartyId) -> Event:
    told = tuple(Experience(actor_id=one, text=f"Woorden van {one}.") for one in speakers)
    return an_event(id=EventId(event_id), experiences=told)


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(
        a_party("P1"),
        a_family_member("L1", authority=Authority.GEZAMENLIJK),
        a_family_member("L2", FamilyMemberKind.VADER, authority=Authority.GEEN),
        a_family_member("L3", FamilyMemberKind.KIND, age_at_start=5),
        consent(L1, GIVEN),
        consent(L2, GIVEN),
        words("G1", L1, L2, PartyId("P1")),
        words("G2", L3),
        words("G3"),
    )


def speakers(editor: Editor, event_id: str) -> list[str]:
    return [experience.actor_id for experience in editor.snapshot.events[event_id].experiences]


def test_that_consent_is_recorded(editor: Editor) -> None:
    case = done_and_undone(editor, SetConsent(consent=consent(L3, ConsentStatus.GEINFORMEERD)))

    assert case.consents["L3"].status is ConsentStatus.GEINFORMEERD
    assert editor.undo_label == "Toestemming vastgelegd"


def test_that_withdrawing_takes_own_words_away(editor: Editor) -> None:
    done_and_undone(editor, SetConsent(consent=consent(L2, WITHDRAWN)))

    assert speakers(editor, "G1") == ["L1", "P1"]
    assert speakers(editor, "G2") == ["L3"]
    assert editor.undo_label == "Toestemming ingetrokken, eigen woorden verwijderd"


def test_that_a_parent_with_gezag_who_refuses_speaks_for_the_child_too(editor: Editor) -> None:
    done_and_undone(editor, SetConsent(consent=consent(L1, ConsentStatus.GEWEIGERD)))

    assert speakers(editor, "G1") == ["L2", "P1"]
    assert speakers(editor, "G2") == []


def test_that_words_do_not_disappear_by_a_slip(editor: Editor) -> None:
    """Only a refusal takes words away; any other status is refused while words rest on consent."""
    with pytest.raises(InvariantError, match="eigen woorden van moeder"):
        editor.run(SetConsent(consent=consent(L1, ConsentStatus.NIET_GEVRAAGD)))
    with pytest.raises(InvariantError, match="eigen woorden van vader"):
        editor.run(RemoveConsent(family_member_id=L2))


def test_that_what_was_recorded_is_taken_out(editor: Editor) -> None:
    editor.run(SetConsent(consent=consent(L2, WITHDRAWN)))

    case = done_and_undone(editor, RemoveConsent(family_member_id=L2))

    assert "L2" not in case.consents
    assert RemoveConsent(family_member_id=L2).label == "Toestemming verwijderd"
