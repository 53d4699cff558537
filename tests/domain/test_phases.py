"""Phases of a case."""

from app.domain.frame import Frame, FrameKind
from app.domain.ids import FamilyMemberId, FrameId
from app.domain.phases import phase_at, phases
from tests.builders import a_case, a_snapshot, day, from_until, on

CASE = a_case(period=from_until("1 jan 2019", "31 dec 2019"))


def a_frame(frame_id: str, kind: FrameKind, start: str, end: str = "", child: str = "L3") -> Frame:
    return Frame(
        id=FrameId(frame_id),
        kind=kind,
        family_member_ids=(FamilyMemberId(child),),
        start=on(start),
        end=on(end) if end else None,
    )


def test_that_what_came_before_the_first_frame_is_a_phase_of_its_own() -> None:
    case = a_snapshot(
        a_frame("K1", FrameKind.VRIJWILLIG, "1 mrt 2019", "30 jun 2019"),
        a_frame("K2", FrameKind.DRANG, "1 jul 2019"),
        case=CASE,
    )

    found = phases(case)

    assert [(phase.number, phase.title, phase.period) for phase in found] == [
        (1, "Voorgeschiedenis", from_until("1 jan 2019", "28 feb 2019")),
        (2, "Vrijwillig kader", from_until("1 mrt 2019", "30 jun 2019")),
        (3, "Drang / preventieve jeugdbescherming", from_until("1 jul 2019", "31 dec 2019")),
    ]


def test_that_the_heaviest_frame_of_the_children_names_the_phase() -> None:
    case = a_snapshot(
        a_frame("K1", FrameKind.VRIJWILLIG, "1 jan 2019"),
        a_frame("K2", FrameKind.OTS, "1 jul 2019", "30 sep 2019", child="L4"),
        a_frame("K3", FrameKind.UHP, "1 aug 2019", "30 sep 2019", child="L4"),
        case=CASE,
    )

    assert [phase.kind for phase in phases(case)] == [
        FrameKind.VRIJWILLIG,
        FrameKind.OTS,
        FrameKind.VRIJWILLIG,
    ]


def test_that_frames_of_one_kind_in_a_row_are_one_phase() -> None:
    case = a_snapshot(
        a_frame("K1", FrameKind.OTS, "1 jan 2019", "30 jun 2019"),
        a_frame("K2", FrameKind.OTS, "1 jul 2019"),
        case=CASE,
    )

    assert [phase.period for phase in phases(case)] == [CASE.period]


def test_that_a_time_without_a_frame_is_said_to_be_so() -> None:
    case = a_snapshot(a_frame("K1", FrameKind.OTS, "1 jan 2018", "30 jun 2019"), case=CASE)

    assert [phase.title for phase in phases(case)] == ["Ondertoezichtstelling (OTS)", "Zonder kader"]


def test_that_a_case_without_frames_is_one_phase() -> None:
    (only,) = phases(a_snapshot(case=CASE))

    assert (only.title, only.period, only.kind) == ("De hele periode", CASE.period, None)


def test_that_every_day_belongs_to_a_phase() -> None:
    found = phases(a_snapshot(a_frame("K1", FrameKind.OTS, "1 jul 2019"), case=CASE))

    assert [phase_at(found, day(text)).number for text in ("1 jan 2018", "1 jul 2019", "1 jan 2024")] == [
        1,
        2,
        2,
    ]
