"""What can be done to frames; neighbours give way so that every child always has exactly one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.errors import NotFoundError
from app.domain.frame import Frame
from app.domain.ids import FrameId
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.editing.frame_tracks import Track, inserted, joined, tracks_of, with_dates, without
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveOne, changed, refuse_known

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddFrame(AddOne):
    """Add a frame. A base frame cuts those it covers, and the one before runs until it begins."""

    frame: Frame

    def apply(self, work: UnitOfWork) -> None:
        """Put the frame and its neighbours. Raises InvariantError when its id is already there."""
        refuse_known(work.case, self.frame)
        _exchange(work, None, self.frame)


@dataclass(frozen=True, kw_only=True)
class ChangeFrame(ChangeOne):
    """Change fields of a frame; its neighbours begin and end where it ends and begins."""

    KIND = EntityKind.FRAME

    frame_id: FrameId

    def apply(self, work: UnitOfWork) -> None:
        """Put the frame and its neighbours. Raises NotFoundError when it is not there."""
        known = frame_of(work.case, self.frame_id)
        frame = changed(known, self.changes)
        if _stays_in_place(known, frame):
            tracks = tracks_of(work.case)
            for child in known.family_member_ids:
                tracks[child] = with_dates(tracks[child], frame)
            _put_tracks(work, tracks)
        else:
            _exchange(work, known, frame)


@dataclass(frozen=True, kw_only=True)
class MoveFrameBoundary(Intention):
    """Move the day on which a frame begins and the one before it ends."""

    frame_id: FrameId
    start: When

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Kadergrens verplaatst"

    def apply(self, work: UnitOfWork) -> None:
        """Put the frame and the one before. Raises NotFoundError when it is not there."""
        ChangeFrame(frame_id=self.frame_id, changes={"start": self.start}).apply(work)


@dataclass(frozen=True, kw_only=True)
class RemoveFrame(RemoveOne):
    """Remove a frame; the base frame before it takes its time over."""

    KIND = EntityKind.FRAME

    frame_id: FrameId

    def apply(self, work: UnitOfWork) -> None:
        """Remove the frame. Raises NotFoundError when it is not there."""
        _exchange(work, frame_of(work.case, self.frame_id), None)


def frame_of(case: CaseSnapshot, frame_id: str) -> Frame:
    """A frame of the case. Raises NotFoundError when it is not there."""
    frame = case.frames.get(frame_id)
    if frame is None:
        raise NotFoundError("Niet gevonden", "Dit kader staat niet (meer) in de casus.")
    return frame


def _stays_in_place(known: Frame, frame: Frame) -> bool:
    same_children = set(known.family_member_ids) == set(frame.family_member_ids)
    return same_children and _has_track(known) and _has_track(frame)


def _has_track(frame: Frame) -> bool:
    return frame.is_base and bool(frame.family_member_ids)


def _exchange(work: UnitOfWork, known: Frame | None, frame: Frame | None) -> None:
    """Take one frame out of the tracks of its children and put another in."""
    tracks = tracks_of(work.case)
    if known is not None and known.is_base:
        for child in known.family_member_ids:
            tracks[child] = without(tracks[child], known.id)
    if frame is not None and _has_track(frame):
        for child in frame.family_member_ids:
            tracks[child] = inserted(tracks.get(child, ()), frame)
    elif frame is not None:
        work.put(frame)
    elif known is not None and not _has_track(known):
        work.remove(EntityKind.FRAME, known.id)
    _put_tracks(work, tracks)


def _put_tracks(work: UnitOfWork, tracks: dict[str, Track]) -> None:
    """Put what the tracks now hold, and remove base frames that are in none of them."""
    known = [frame for frame in work.case.frames.values() if _has_track(frame)]
    frames = joined(work.case, tracks)
    kept = {frame.id for frame in frames}
    work.put_all(frames)
    for frame in known:
        if frame.id not in kept:
            work.remove(EntityKind.FRAME, frame.id)
