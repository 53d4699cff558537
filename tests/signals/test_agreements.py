"""S10: agreements of all meetings that count."""

from dataclasses import replace

from app.domain.event import Visibility
from app.domain.ids import PartyId
from app.domain.meeting import AgreementStatus
from app.signals.agreements import agreements
from tests.builders import an_agreement, on
from tests.signals.scenes import a_year, an_mdo


def test_that_missing_owner_and_term_are_counted():
    kept = an_agreement("AF1", owner_id=PartyId("A"), due=on("1 jul 2020"), status=AgreementStatus.NAGEKOMEN)
    mdo = an_mdo("1 jun 2020", agreements=(kept, an_agreement("AF2")))
    found = agreements(a_year(mdo))
    assert found.agreement_ids == ("AF1", "AF2")
    assert (found.without_owner_ids, found.without_term_ids) == (("AF2",), ("AF2",))
    assert found.per_status[AgreementStatus.NAGEKOMEN] == 1


def test_that_a_meeting_that_is_not_shown_does_not_count():
    hidden = replace(an_mdo("1 jun 2020", agreements=(an_agreement(),)), visibility=Visibility.PARTIJ)
    assert agreements(a_year(hidden)).agreement_ids == ()
