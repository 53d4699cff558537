"""S8: days between, with open ends."""

from app.domain.handover import Handover, HandoverMode
from app.domain.ids import HandoverId, InvolvementId
from app.signals.handovers import handovers
from tests.builders import an_involvement, on
from tests.signals.scenes import a_cast, a_year


def the_gap(end, start, mode=HandoverMode.WARM_MET_GEZIN):
    before = an_involvement("R1", "F-A", "A", end=None if end is None else on(end))
    after = an_involvement("R2", "F-A", "A", start=on(start))
    handover = Handover(
        id=HandoverId("O1"),
        from_involvement_id=InvolvementId("R1"),
        to_involvement_id=InvolvementId("R2"),
        mode=mode,
    )
    (gap,) = handovers(a_year(*a_cast("A"), before, after, handover)).handovers
    return gap


def test_that_more_than_fourteen_days_stand_out():
    assert not the_gap("1 feb 2020", "15 feb 2020").stands_out
    assert the_gap("1 feb 2020", "16 feb 2020").stands_out


def test_that_an_open_predecessor_counts_up_to_the_reference_day():
    assert the_gap(None, "1 dec 2020").days == -30


def test_that_on_paper_or_not_at_all_stands_out():
    assert the_gap("1 feb 2020", "2 feb 2020", HandoverMode.SCHRIFTELIJK).stands_out
    assert the_gap("1 feb 2020", "2 feb 2020", HandoverMode.GEEN).stands_out
    assert not the_gap("1 feb 2020", "2 feb 2020", HandoverMode.ONBEKEND).stands_out
