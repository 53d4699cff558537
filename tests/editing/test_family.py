"""What can be done to family members."""

import pytest

from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.family import Authority
from app.domain.ids import FamilyMemberId
from app.editing.family import AddFamilyMember, ChangeFamilyMember, RemoveFamilyMember
from tests.builders import a_family_member, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

L1 = FamilyMemberId("L1")


def test_that_a_family_member_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(),
        EntityKind.FAMILY_MEMBER,
        AddFamilyMember(family_member=a_family_member("L1")),
        ChangeFamilyMember(family_member_id=L1, changes={"authority": Authority.EENHOOFDIG}),
        RemoveFamilyMember(family_member_id=L1),
    )


def test_that_the_consent_goes_along(editor_with: EditorWith) -> None:
    consent = Consent(family_member_id=L1, status=ConsentStatus.GEGEVEN)
    editor = editor_with(a_family_member("L1"), consent)

    case = done_and_undone(editor, RemoveFamilyMember(family_member_id=L1))

    assert not case.consents


def test_that_somebody_at_an_event_stays(editor_with: EditorWith) -> None:
    editor = editor_with(a_family_member("L1"), an_event(family_member_ids=(L1,)))

    with pytest.raises(InvariantError, match="Gezinslid ‘Moeder’ staat nog bij 1 gebeurtenis"):
        editor.run(RemoveFamilyMember(family_member_id=L1))
