"""S16: days per frame."""

from app.domain.frame import Frame, FrameKind
from app.domain.ids import FrameId
from app.signals.frames_over_time import frames_over_time
from tests.builders import on
from tests.signals.scenes import a_year


def a_frame(frame_id, kind, first, last=None):
    end = None if last is None else on(last)
    return Frame(id=FrameId(frame_id), kind=kind, family_member_ids=(), start=on(first), end=end)


def test_that_an_open_frame_counts_up_to_the_reference_day():
    found = frames_over_time(a_year(a_frame("K1", FrameKind.VRIJWILLIG, "1 dec 2020")))
    assert [(f.days) for f in found.frames] == [31]
    assert found.days_to_first_change is None


def test_that_a_frame_that_still_has_to_begin_has_no_days():
    found = frames_over_time(a_year(a_frame("K1", FrameKind.OTS, "1 feb 2021")))
    assert found.frames[0].days == 0


def test_that_the_first_change_is_counted_from_the_start():
    frames = (
        a_frame("K1", FrameKind.VRIJWILLIG, "1 jan 2020", "31 jan 2020"),
        a_frame("K2", FrameKind.DRANG, "1 feb 2020"),
    )
    assert frames_over_time(a_year(*frames)).days_to_first_change == 31
