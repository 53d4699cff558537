"""The kaders of every child, each with its own pattern, and in words."""

from app.domain.family import FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import FrameId
from app.reports.figures.frames import frames_picture
from app.reports.page import TEXT_WIDTH
from app.timeline.picture import Picture
from app.timeline.shapes import Hatch, Rect, Text
from tests.builders import a_family_member, a_snapshot, on
from tests.reports.paper import example_case


def _frame(frame_id: str, kind: FrameKind, start: str, end: str | None = None) -> Frame:
    return Frame(
        id=FrameId(frame_id),
        kind=kind,
        family_member_ids=(a_family_member("L3").id,),
        start=on(start),
        end=None if end is None else on(end),
    )


def _picture(*frames: Frame) -> Picture:
    child = a_family_member("L3", FamilyMemberKind.KIND)
    picture = frames_picture(a_snapshot(child, *frames))
    assert picture is not None
    return picture


def test_that_every_kader_is_a_bar_with_its_pattern() -> None:
    picture = _picture(
        _frame("K1", FrameKind.DRANG, "1 jan 2019", "31 dec 2019"), _frame("K2", FrameKind.VOTS, "1 jan 2020")
    )
    bars = {shape.about: shape for shape in picture.shapes() if isinstance(shape, Rect) and shape.about}
    assert bars[("K1",)].hatch is Hatch.DOTS
    assert bars[("K2",)].hatch is Hatch.SLANTED
    assert bars[("K1",)].x + bars[("K1",)].width <= bars[("K2",)].x + 0.5


def test_that_what_lies_over_a_kader_has_a_row_of_its_own() -> None:
    base = _frame("K1", FrameKind.OTS, "1 jan 2019")
    over = _frame("K2", FrameKind.UHP, "1 jun 2019", "1 dec 2019")
    bars = [shape for shape in _picture(base, over).shapes() if isinstance(shape, Rect) and shape.about]
    assert bars[1].y >= bars[0].y + bars[0].height


def test_that_a_name_is_written_only_where_it_fits() -> None:
    short = _frame("K1", FrameKind.VRIJWILLIG, "1 jan 2019", "9 jan 2019")
    assert "Vrijwillig" not in [s.text for s in _picture(short).shapes() if isinstance(s, Text)]
    long = _frame("K1", FrameKind.VRIJWILLIG, "1 jan 2019")
    assert "Vrijwillig" in [s.text for s in _picture(long).shapes() if isinstance(s, Text)]


def test_that_what_lies_over_a_kader_has_its_name_beside_it() -> None:
    base = _frame("K1", FrameKind.OTS, "1 jan 2019")
    over = _frame("K2", FrameKind.SPOED_UHP, "1 jun 2019", "9 jun 2019")
    (name,) = (s for s in _picture(base, over).shapes() if isinstance(s, Text) and s.text == "Spoed-UHP")
    (bar,) = (s for s in _picture(base, over).shapes() if isinstance(s, Rect) and s.about == ("K2",))
    assert name.x > bar.x + bar.width


def test_that_the_picture_is_told_in_words() -> None:
    told = _picture(_frame("K1", FrameKind.OTS, "1 jan 2019")).description
    assert told == "Kind: Ondertoezichtstelling (OTS) vanaf 1 jan 2019."


def test_that_without_children_or_kaders_there_is_no_picture() -> None:
    assert frames_picture(a_snapshot(a_family_member("L3", FamilyMemberKind.KIND))) is None
    assert frames_picture(a_snapshot(_frame("K1", FrameKind.OTS, "1 jan 2019"))) is None


def test_that_nothing_leaves_the_page() -> None:
    picture = frames_picture(example_case())
    assert picture is not None
    assert picture.width == TEXT_WIDTH
    for shape in picture.shapes():
        if isinstance(shape, Rect):
            assert shape.x >= 0
            assert shape.x + shape.width <= TEXT_WIDTH
            assert shape.y + shape.height <= picture.height
