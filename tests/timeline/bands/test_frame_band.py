"""The kader of the children over time."""

from typing import Any

import pytest

from app.domain.family import FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import FrameId
from app.timeline.bands.frame_band import FrameBand
from app.timeline.bands.strip import Strip
from app.timeline.shapes import Rect, Shape, Text
from app.timeline.view import BEAMER, PAPER, SCREEN
from app.timeline.viewport import Viewport, day_number
from tests.builders import a_family_member, a_snapshot, day, on
from tests.timeline.scenery import inter, overlap, text_box

CHILDREN = (
    a_family_member("L3", FamilyMemberKind.KIND, designation="Dochter"),
    a_family_member("L4", FamilyMemberKind.KIND, designation="Zoon"),
)


def a_frame(frame_id: str, kind: FrameKind, start: str, end: str | None = None, **changes: Any) -> Frame:
    members = changes.get("members", ("L3", "L4"))
    until = None if end is None else on(end)
    return Frame(id=FrameId(frame_id), kind=kind, family_member_ids=members, start=on(start), end=until)


def band_of(*frames: Frame) -> FrameBand:
    return FrameBand(a_snapshot(*CHILDREN, *frames))


def shapes_of(*frames: Frame, scale: float = 0.7) -> list[Shape]:
    viewport = Viewport(first_day=day_number(day("1 jan 2019")), scale=scale, width=1200)
    return list(band_of(*frames).shapes(Strip(viewport=viewport, y=40, sizes=SCREEN, measure=inter())))


def boxes(shapes: list[Shape]) -> dict[str, Rect]:
    return {s.about[0]: s for s in shapes if isinstance(s, Rect) and s.line == "kInk"}


def test_that_a_band_without_frames_takes_no_room() -> None:
    assert band_of().height(SCREEN) == 0
    assert shapes_of() == []


def test_that_frames_that_follow_each_other_share_a_row() -> None:
    one = a_frame("K1", FrameKind.VRIJWILLIG, "1 jan 2019", "31 dec 2019")
    two = a_frame("K2", FrameKind.OTS, "1 jan 2020")
    found = boxes(shapes_of(one, two))

    assert found["K1"].y == found["K2"].y
    assert found["K1"].x + found["K1"].width == pytest.approx(found["K2"].x)


def test_that_each_kind_looks_different_without_colour_names_included() -> None:
    looks = set()
    for kind in FrameKind:
        shapes = shapes_of(a_frame("K1", kind, "1 jan 2019"))
        rect = boxes(shapes)["K1"]
        (name,) = [shape.text for shape in shapes if isinstance(shape, Text)]
        looks.add((rect.fill, rect.hatch, name))

    assert len(looks) == len(FrameKind)


def test_that_a_measure_lies_in_a_row_of_its_own_below_the_base() -> None:
    found = boxes(
        shapes_of(
            a_frame("K1", FrameKind.OTS, "1 jan 2019"),
            a_frame("K2", FrameKind.UHP, "1 jun 2019", "1 jun 2020"),
        )
    )

    assert found["K2"].y >= found["K1"].y + found["K1"].height
    assert found["K2"].hatch is not None


def test_that_children_with_different_frames_get_rows_that_say_whose() -> None:
    shapes = shapes_of(
        a_frame("K1", FrameKind.OTS, "1 jan 2019", members=("L3",)),
        a_frame("K2", FrameKind.VRIJWILLIG, "1 jan 2019", members=("L4",)),
    )

    assert len({rect.y for rect in boxes(shapes).values()}) == 2
    assert {shape.text for shape in shapes if isinstance(shape, Text)} == {
        "Ondertoezichtstelling (OTS) dochter",
        "Vrijwillig kader zoon",
    }


@pytest.mark.parametrize("sizes", [SCREEN, BEAMER, PAPER])
def test_that_everything_fits_in_its_height_and_names_never_overlap(sizes: Any) -> None:
    band = band_of(
        a_frame("K1", FrameKind.VRIJWILLIG, "1 jan 2019", "31 mrt 2019"),
        a_frame("K2", FrameKind.DRANG, "1 apr 2019", "31 mei 2019"),
        a_frame("K3", FrameKind.OTS, "1 jun 2019"),
        a_frame("K4", FrameKind.SPOED_UHP, "1 jun 2019", "10 jun 2019"),
        a_frame("K5", FrameKind.UHP, "11 jun 2019", "1 mei 2020"),
    )
    viewport = Viewport(first_day=day_number(day("1 jan 2019")), scale=0.7, width=1200)
    shapes = list(band.shapes(Strip(viewport=viewport, y=40, sizes=sizes, measure=inter())))

    for rect in boxes(shapes).values():
        assert 40 <= rect.y <= rect.y + rect.height <= 40 + band.height(sizes)
    texts = [text_box(shape) for shape in shapes if isinstance(shape, Text)]
    assert not [(a, b) for n, a in enumerate(texts) for b in texts[n + 1 :] if overlap(a, b)]


def test_that_a_frame_out_of_view_is_not_drawn() -> None:
    assert shapes_of(a_frame("K1", FrameKind.OTS, "1 jan 2030")) == []
