"""Invariants 4 and 5: frames per child, and their terms."""

import pytest

from app.domain.frame import Frame, FrameKind
from app.domain.ids import FamilyMemberId, FrameId
from app.domain.invariants.frames import frame_keeps_its_term, frames_fit, frames_of_child, months_after
from app.domain.when import When
from tests.builders import a_case, a_snapshot, day, in_the_month, on

VOLUNTARY = FrameKind.VRIJWILLIG


def a_frame(frame_id: str, kind: FrameKind, start: When, end: When | None = None, *children: str) -> Frame:
    members = tuple(FamilyMemberId(child) for child in children or ("L3",))
    return Frame(id=FrameId(frame_id), kind=kind, family_member_ids=members, start=start, end=end)


def codes(*frames: Frame) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.entity_id) for problem in frames_fit(a_snapshot(*frames))]


def test_that_frames_that_join_fit() -> None:
    assert (
        codes(
            a_frame("K1", VOLUNTARY, on("1 jan 2020"), on("31 mei 2020"), "L3", "L4"),
            a_frame("K2", FrameKind.DRANG, on("1 jun 2020"), None, "L3", "L4"),
        )
        == []
    )


def test_that_children_have_frames_of_their_own() -> None:
    assert (
        codes(
            a_frame("K1", VOLUNTARY, on("1 jan 2020"), None, "L3"),
            a_frame("K2", FrameKind.OTS, on("1 mrt 2020"), on("1 jun 2020"), "L4"),
        )
        == []
    )


def test_that_an_overlap_is_found_once_for_all_children() -> None:
    former = a_frame("K1", VOLUNTARY, on("1 jan 2020"), on("1 jun 2020"), "L3", "L4")

    assert codes(former, a_frame("K2", FrameKind.DRANG, on("1 jun 2020"), None, "L3", "L4")) == [
        ("kader_overlap", "K2")
    ]


def test_that_a_frame_that_still_runs_leaves_no_room_for_the_next() -> None:
    frames = a_frame("K1", VOLUNTARY, on("1 jan 2020")), a_frame("K2", FrameKind.DRANG, on("1 jun 2020"))

    assert codes(*frames) == [("kader_overlap", "K2")]


def test_that_a_gap_is_found() -> None:
    former = a_frame("K1", VOLUNTARY, on("1 jan 2020"), on("30 mei 2020"))

    assert codes(former, a_frame("K2", FrameKind.DRANG, on("1 jun 2020"))) == [("kader_gat", "K2")]


def test_that_unsure_dates_that_can_join_are_no_gap() -> None:
    former = a_frame("K1", VOLUNTARY, on("1 jan 2020"), in_the_month("mei 2020"))

    assert codes(former, a_frame("K2", FrameKind.DRANG, on("1 jun 2020"))) == []


def test_that_an_overlay_lies_inside_measures_that_join() -> None:
    assert (
        codes(
            a_frame("K1", FrameKind.VOTS, on("1 jan 2020"), on("31 mrt 2020")),
            a_frame("K2", FrameKind.OTS, on("1 apr 2020"), on("31 dec 2020")),
            a_frame("K3", FrameKind.UHP, on("1 feb 2020"), on("1 jul 2020")),
        )
        == []
    )


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (on("31 dec 2019"), on("1 feb 2020")),
        (on("1 feb 2020"), on("1 apr 2020")),
        (on("1 feb 2020"), None),
    ],
)
def test_that_an_overlay_outside_a_measure_is_found(start: When, end: When | None) -> None:
    measure = a_frame("K1", FrameKind.VOTS, on("1 jan 2020"), on("31 mrt 2020"))

    assert codes(measure, a_frame("K2", FrameKind.SPOED_UHP, start, end)) == [
        ("kader_buiten_maatregel", "K2")
    ]


def test_that_a_measure_of_one_child_does_not_carry_the_overlay_of_another() -> None:
    measure = a_frame("K1", FrameKind.OTS, on("1 jan 2020"), None, "L3")

    assert codes(measure, a_frame("K2", FrameKind.UHP, on("1 feb 2020"), on("1 mrt 2020"), "L4")) == [
        ("kader_buiten_maatregel", "K2")
    ]


def test_that_measures_apart_do_not_carry_one_overlay() -> None:
    found = codes(
        a_frame("K1", FrameKind.OTS, on("1 jan 2020"), on("31 mrt 2020")),
        a_frame("K2", VOLUNTARY, on("1 apr 2020"), on("30 apr 2020")),
        a_frame("K3", FrameKind.OTS, on("1 mei 2020"), None),
        a_frame("K4", FrameKind.UHP, on("1 feb 2020"), on("1 jun 2020")),
    )

    assert found == [("kader_buiten_maatregel", "K4")]


@pytest.mark.parametrize(
    ("kind", "end", "is_long"),
    [
        (FrameKind.VOTS, on("1 apr 2020"), False),
        (FrameKind.VOTS, on("2 apr 2020"), True),
        (FrameKind.OTS, on("1 jan 2021"), False),
        (FrameKind.OTS, on("2 jan 2021"), True),
        (FrameKind.OTS, None, True),
        (FrameKind.DRANG, None, False),
    ],
)
def test_that_a_measure_longer_than_its_term_asks_for_a_look(
    kind: FrameKind, end: When | None, is_long: bool
) -> None:
    case = a_snapshot(case=a_case(reference_day=day("31 dec 2022")))

    found = list(frame_keeps_its_term(case, a_frame("K1", kind, on("1 jan 2020"), end)))

    assert [problem.code for problem in found] == ["kader_langer_dan_termijn"] * is_long


def test_that_the_same_day_a_month_later_may_be_the_last_one() -> None:
    assert months_after(day("30 nov 2020"), 3) == day("28 feb 2021")
    assert months_after(day("1 jan 2020"), 12) == day("1 jan 2021")


def test_that_frames_of_a_child_come_in_order_without_overlays() -> None:
    later, first = a_frame("K1", FrameKind.OTS, on("1 mei 2020")), a_frame("K2", VOLUNTARY, on("1 jan 2020"))
    case = a_snapshot(later, first, a_frame("K3", FrameKind.UHP, on("1 jun 2020")))

    assert frames_of_child(case, "L3") == [first, later]
