"""S9: who was there, and for whom it counts."""

from app.domain.ids import FamilyMemberId, PartyId
from app.domain.meeting import Absence, AbsenceReason
from app.signals.mdo_attendance import Presence, mdo_attendance, to_json
from tests.signals.scenes import a_cast, a_year, an_mdo


def test_that_absence_has_its_reason():
    absent = (
        Absence(party_id=PartyId("B"), reason=AbsenceReason.UITGENODIGD_NIET_GEKOMEN),
        Absence(party_id=PartyId("C"), reason=AbsenceReason.NIET_UITGENODIGD),
    )
    mdo = an_mdo("1 jun 2020", "A", absent=absent)
    (found,) = mdo_attendance(a_year(*a_cast("A", "B", "C", "D"), mdo)).mdos
    assert list(found.presence.values()) == [
        Presence.AANWEZIG,
        Presence.NIET_GEKOMEN,
        Presence.NIET_UITGENODIGD,
        Presence.ONBEKEND,
    ]


def test_that_a_party_that_was_not_involved_then_does_not_count():
    basis = a_year(*a_cast("A", until="1 mei 2020"), an_mdo("1 jun 2020"))
    assert to_json(basis, mdo_attendance(basis))["per_partij"] == {"A": {"aanwezig": 0, "van": 0}}


def test_that_attending_while_not_involved_counts_in_both():
    basis = a_year(*a_cast("A", until="1 mei 2020"), an_mdo("1 jun 2020", "A"))
    assert to_json(basis, mdo_attendance(basis))["per_partij"] == {"A": {"aanwezig": 1, "van": 1}}


def test_that_family_members_are_given_by_id():
    mdo = an_mdo("1 jun 2020", "A", family_present_ids=(FamilyMemberId("L2"), FamilyMemberId("L1")))
    (found,) = mdo_attendance(a_year(*a_cast("A"), mdo)).mdos
    assert found.family_ids == ("L1", "L2")
