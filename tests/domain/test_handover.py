"""Overdracht."""

from app.domain.handover import Handover, HandoverMode
from app.domain.ids import HandoverId, InvolvementId


def test_that_how_it_was_handed_over_is_unknown_until_said() -> None:
    handover = Handover(
        id=HandoverId("O1"), from_involvement_id=InvolvementId("R1"), to_involvement_id=InvolvementId("R2")
    )

    assert handover.mode is HandoverMode.ONBEKEND
    assert handover.event_id is None
    assert HandoverMode.WARM_MET_GEZIN.label == "Warm, samen met gezin"
