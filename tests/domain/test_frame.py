"""The legal frame of a child."""

import pytest

from app.domain.frame import Frame, FrameKind
from app.domain.ids import FamilyMemberId, FrameId
from tests.builders import on


@pytest.mark.parametrize(
    ("kind", "is_base"),
    [
        (FrameKind.VRIJWILLIG, True),
        (FrameKind.DRANG, True),
        (FrameKind.VOTS, True),
        (FrameKind.OTS, True),
        (FrameKind.UHP, False),
        (FrameKind.SPOED_UHP, False),
        (FrameKind.GEZAGSBEEINDIGING, False),
    ],
)
def test_that_a_frame_is_a_base_or_lies_over_one(kind: FrameKind, is_base: bool) -> None:
    frame = Frame(
        id=FrameId("K1"), kind=kind, family_member_ids=(FamilyMemberId("L3"),), start=on("1 jan 2020")
    )

    assert frame.is_base is is_base
