"""Base frames per child, one after the other."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.entities import EntityKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import FamilyMemberId, FrameId
from app.domain.invariants.frames import frames_fit
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When, on_day
from app.editing.frame_tracks import (
    day_after,
    day_before,
    inserted,
    joined,
    tracks_of,
    with_dates,
    without,
)
from tests.builders import a_snapshot, in_the_month, on

KINDS = (FrameKind.VRIJWILLIG, FrameKind.DRANG, FrameKind.VOTS, FrameKind.OTS)


def a_frame(frame_id: str, start: str, end: str = "", *children: str) -> Frame:
    return Frame(
        id=FrameId(frame_id),
        kind=FrameKind.DRANG,
        family_member_ids=tuple(FamilyMemberId(one) for one in children or ("L3",)),
        start=on(start),
        end=on(end) if end else None,
    )


def told(track: tuple[Frame, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(one.id, one.start.value, None if one.end is None else one.end.value) for one in track]


TRACK = (a_frame("K1", "1 jan 2020", "31 mrt 2020"), a_frame("K2", "1 apr 2020"))


def test_that_a_frame_in_the_middle_cuts_one_in_two() -> None:
    track = inserted(TRACK, a_frame("N", "1 feb 2020", "29 feb 2020"))

    assert told(track) == [
        ("K1", "2020-01-01", "2020-01-31"),
        ("N", "2020-02-01", "2020-02-29"),
        ("K1", "2020-03-01", "2020-03-31"),
        ("K2", "2020-04-01", None),
    ]


def test_that_a_frame_covers_others_whole() -> None:
    track = inserted(TRACK, a_frame("N", "1 jan 2020", "30 apr 2020"))

    assert told(track) == [("N", "2020-01-01", "2020-04-30"), ("K2", "2020-05-01", None)]


def test_that_without_an_end_a_frame_runs_until_the_next_or_still() -> None:
    assert told(inserted(TRACK, a_frame("N", "1 feb 2020")))[1] == ("N", "2020-02-01", "2020-03-31")
    assert told(inserted(TRACK, a_frame("N", "1 mei 2020"))) == [
        ("K1", "2020-01-01", "2020-03-31"),
        ("K2", "2020-04-01", "2020-04-30"),
        ("N", "2020-05-01", None),
    ]


def test_that_gaps_are_closed_by_the_one_before() -> None:
    only = (a_frame("K1", "1 jan 2020", "31 jan 2020"),)
    assert told(inserted(only, a_frame("N", "1 mrt 2020"))) == [
        ("K1", "2020-01-01", "2020-02-29"),
        ("N", "2020-03-01", None),
    ]
    assert told(inserted(TRACK, a_frame("N", "1 nov 2019", "30 nov 2019")))[0] == (
        "N",
        "2019-11-01",
        "2019-12-31",
    )
    assert told(inserted((), a_frame("N", "1 mrt 2020"))) == [("N", "2020-03-01", None)]


def test_that_the_one_before_takes_over_what_is_removed() -> None:
    assert told(without(TRACK, "K2")) == [("K1", "2020-01-01", None)]
    assert told(without(TRACK, "K1")) == [("K2", "2020-04-01", None)]


def test_that_neighbours_begin_and_end_where_a_frame_does() -> None:
    three = (*TRACK[:1], a_frame("K2", "1 apr 2020", "30 apr 2020"), a_frame("K3", "1 mei 2020"))

    moved = with_dates(three, a_frame("K2", "5 apr 2020", "9 mei 2020"))

    assert told(moved) == [
        ("K1", "2020-01-01", "2020-04-04"),
        ("K2", "2020-04-05", "2020-05-09"),
        ("K3", "2020-05-10", None),
    ]
    assert with_dates(three, three[1]) == three
    assert told(with_dates(three, a_frame("K3", "1 jun 2020")))[1:] == [
        ("K2", "2020-04-01", "2020-05-31"),
        ("K3", "2020-06-01", None),
    ]


def test_that_tracks_taken_apart_and_joined_are_the_same_frames() -> None:
    frames = [a_frame("K1", "1 jan 2020", "31 mrt 2020", "L4", "L3"), a_frame("K2", "1 apr 2020", "", "L3")]
    case = a_snapshot(*frames)

    assert joined(case, tracks_of(case)) == frames


def test_that_of_a_frame_that_fell_apart_the_untouched_piece_keeps_the_id() -> None:
    case = a_snapshot(a_frame("K1", "1 jan 2020", "31 mrt 2020", "L3", "L4"))
    tracks = tracks_of(case)
    tracks["L3"] = inserted(tracks["L3"], a_frame("N", "1 feb 2020", "29 feb 2020"))

    frames = joined(case, tracks)

    by_id = {frame.id: frame for frame in frames}
    assert by_id[FrameId("K1")] == a_frame("K1", "1 jan 2020", "31 mrt 2020", "L4")
    assert by_id[FrameId("N")].family_member_ids == ("L3",)
    pieces = [one for one in frames if one.id not in ("K1", "N")]
    assert min(told(tuple(pieces)), key=lambda one: one[1] or "")[1:] == ("2020-01-01", "2020-01-31")
    assert len({one.id for one in frames}) == len(frames) == 4


def test_that_an_end_joins_an_unsure_beginning() -> None:
    month = in_the_month("mrt 2020")

    assert day_before(month).latest + timedelta(days=1) == month.latest
    assert day_after(day_before(on("1 mrt 2020"))).value == "2020-03-01"
    assert day_before(on("1 mrt 2020")).text == "29 februari 2020"


@st.composite
def inserts(draw: st.DrawFn) -> tuple[When, When | None, frozenset[str]]:
    first = date(2020, 1, 1) + timedelta(days=draw(st.integers(0, 300)))
    length = draw(st.none() | st.integers(0, 90))
    children = draw(st.sets(st.sampled_from(["L3", "L4", "L5"]), min_size=1))
    end = None if length is None else on_day(first + timedelta(days=length))
    return on_day(first), end, frozenset(children)


@given(st.lists(inserts(), max_size=6), st.lists(st.integers(0, 5), max_size=3))
def test_that_frames_always_fit_whatever_is_added_and_removed(
    added: list[tuple[When, When | None, frozenset[str]]], removed: list[int]
) -> None:
    case: CaseSnapshot = a_snapshot()
    for number, (start, end, children) in enumerate(added):
        frame = Frame(
            id=FrameId(f"N{number}"),
            kind=KINDS[number % 4],
            family_member_ids=tuple(FamilyMemberId(one) for one in sorted(children)),
            start=start,
            end=end,
        )
        tracks = tracks_of(case)
        for child in children:
            tracks[child] = inserted(tracks.get(child, ()), frame)
        case = replaced(case, joined(case, tracks))
    for number in removed:
        tracks = tracks_of(case)
        for child, track in tracks.items():
            if number < len(track):
                tracks[child] = without(track, track[number].id)
        case = replaced(case, joined(case, tracks))

    assert list(frames_fit(case)) == []


def replaced(case: CaseSnapshot, frames: list[Frame]) -> CaseSnapshot:
    kept = {frame.id for frame in frames}
    gone = [(EntityKind.FRAME, one) for one in case.frames if one not in kept]
    return case.with_entities(frames, gone)
