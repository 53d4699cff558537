"""Base frames per child, one after the other: the arithmetic that keeps invariant 4.

A frame may hold for several children. Taken apart, every child has a track of its own,
in which the one frame runs until the next begins. Put together again, children with the
same piece of the same frame share it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from app.domain.frame import Frame
from app.domain.ids import FamilyMemberId, FrameId, new_id
from app.domain.invariants.frames import frames_of_child
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.domain.wording import worded

Track = tuple[Frame, ...]
"""The base frames of one child in order, as they hold for that child."""


def tracks_of(case: CaseSnapshot) -> dict[str, Track]:
    """The track of every child that has a base frame."""
    children = {one for frame in case.frames.values() if frame.is_base for one in frame.family_member_ids}
    return {child: tuple(frames_of_child(case, child)) for child in sorted(children)}


def inserted(track: Track, frame: Frame) -> Track:
    """The track with a frame in it; what it covers is cut, and the one before runs until it begins.

    Without an end it runs until the next one begins, or still.
    """
    following = [one.start for one in track if _first(one) > _first(frame)]
    if frame.end is None and following:
        frame = replace(frame, end=day_before(following[0]))
    pieces = [piece for one in track for piece in _left_of(one, frame)]
    former = [piece for piece in pieces if _first(piece) < _first(frame)]
    later = pieces[len(former) :]
    if former and former[-1].end is not None and _leaves_gap(former[-1].end, frame.start):
        former[-1] = replace(former[-1], end=day_before(frame.start))
    if later and frame.end is not None and _leaves_gap(frame.end, later[0].start):
        frame = replace(frame, end=day_before(later[0].start))
    return (*former, frame, *later)


def without(track: Track, frame_id: str) -> Track:
    """The track without a frame; the one before takes its time over."""
    place = _place(track, frame_id)
    former = track[: max(place - 1, 0)]
    extended = [replace(track[place - 1], end=track[place].end)] if place > 0 else []
    return (*former, *extended, *track[place + 1 :])


def with_dates(track: Track, frame: Frame) -> Track:
    """The track with other dates for a frame; its neighbours end and begin where it begins and ends."""
    place = _place(track, frame.id)
    known, changed = track[place], list(track)
    changed[place] = frame
    if place > 0 and known.start != frame.start:
        changed[place - 1] = replace(track[place - 1], end=day_before(frame.start))
    if place + 1 < len(track) and frame.end is not None and known.end != frame.end:
        changed[place + 1] = replace(track[place + 1], start=day_after(frame.end))
    return tuple(changed)


def joined(case: CaseSnapshot, tracks: Mapping[str, Track]) -> list[Frame]:
    """The frames of all tracks; of a frame that fell apart the piece most like it keeps its id."""
    shared: dict[Frame, tuple[FamilyMemberId, ...]] = {}
    for child, track in tracks.items():
        for frame in track:
            piece = replace(frame, family_member_ids=())
            shared[piece] = (*shared.get(piece, ()), FamilyMemberId(child))
    found: list[Frame] = []
    for frame_id in dict.fromkeys(piece.id for piece in shared):
        pieces = [piece for piece in shared if piece.id == frame_id]
        pieces.sort(key=partial(_likeness, case.frames.get(frame_id)))
        for place, piece in enumerate(pieces):
            kept_id = frame_id if place == 0 else FrameId(new_id("K"))
            children = _in_order(case.frames.get(frame_id), shared[piece])
            found.append(replace(piece, id=kept_id, family_member_ids=children))
    return found


def day_before(when: When) -> When:
    """The date on which something ends when the next begins at ``when``."""
    return worded(when.shifted(-1, when.text))


def day_after(when: When) -> When:
    """The date on which something begins when the one before ends at ``when``."""
    return worded(when.shifted(1, when.text))


def _likeness(known: Frame | None, piece: Frame) -> tuple[bool, date]:
    """Sorts the piece with the old dates first, then the earliest."""
    is_as_before = known is not None and (known.start, known.end) == (piece.start, piece.end)
    return (not is_as_before, _first(piece))


def _in_order(known: Frame | None, children: tuple[FamilyMemberId, ...]) -> tuple[FamilyMemberId, ...]:
    """Children in the order in which the frame had them, so that nothing changes needlessly."""
    had = () if known is None else known.family_member_ids
    return (*(one for one in had if one in children), *(one for one in children if one not in had))


def _first(frame: Frame) -> date:
    return frame.start.reckoning_day


def _last(frame: Frame) -> date:
    return date.max if frame.end is None else frame.end.reckoning_day


def _leaves_gap(end: When, start: When) -> bool:
    return start.earliest > end.latest + timedelta(days=1)


def _left_of(one: Frame, frame: Frame) -> list[Frame]:
    """What is left of a frame beside another that is laid over it."""
    if _last(one) < _first(frame) or _first(one) > _last(frame):
        return [one]
    pieces = []
    if _first(one) < _first(frame):
        pieces.append(replace(one, end=day_before(frame.start)))
    if frame.end is not None and _last(one) > _last(frame):
        pieces.append(replace(one, start=day_after(frame.end)))
    return pieces


def _place(track: Track, frame_id: str) -> int:
    return [str(frame.id) for frame in track].index(frame_id)
