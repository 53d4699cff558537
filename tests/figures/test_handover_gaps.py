"""Days between people."""

from app.domain.handover import Handover, HandoverMode
from app.domain.ids import HandoverId, InvolvementId
from app.figures.handover_gaps import handover_gaps_figure
from app.signals.handovers import handovers
from tests.builders import a_professional, an_involvement, on
from tests.figures.drawing import SPACE, hatched, texts
from tests.signals.scenes import a_year


def figure(second):
    entities = (
        a_professional("F1", designation="Eerste"),
        a_professional("F2", designation="Tweede"),
        an_involvement("R1", "F1", start=on("1 jan 2020"), end=on("31 jan 2020")),
        an_involvement("R2", "F2", start=on(second)),
        Handover(
            id=HandoverId("O1"),
            from_involvement_id=InvolvementId("R1"),
            to_involvement_id=InvolvementId("R2"),
            mode=HandoverMode.GEEN,
        ),
    )
    basis = a_year(*entities)
    return handover_gaps_figure(basis, handovers(basis), SPACE)


def test_that_the_days_between_are_hatched_and_written():
    found = figure("1 mrt 2020")

    assert {"Eerste", "aan Tweede", "30 dagen ertussen"} <= set(texts(found))
    assert len(hatched(found)) == 1


def test_that_the_next_day_is_no_gap_and_earlier_is_together():
    assert "aansluitend" in texts(figure("1 feb 2020"))
    assert "11 dagen tegelijk" in texts(figure("20 jan 2020"))
    assert hatched(figure("1 feb 2020")) == []


def test_that_without_handovers_there_is_no_figure():
    basis = a_year()
    assert handover_gaps_figure(basis, handovers(basis), SPACE) is None
