"""A case as lanes of columns, refreshed lane by lane when events change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.timeline.dealing import MEETINGS_ID, UNDATED_ID, Dealing, Dealt, in_order
from app.timeline.joint_meetings import JointMeeting
from app.timeline.lane_table import LaneTable, Presence
from app.timeline.lanes import Lane
from app.timeline.viewport import TimeLimits

_LANES_ARE_MADE_OF = (
    EntityKind.CASE,
    EntityKind.PARTY,
    EntityKind.FAMILY_MEMBER,
    EntityKind.PROFESSIONAL,
    EntityKind.INVOLVEMENT,
)
"""Besides events; bands and links are read from the snapshot itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTable:
    """The lanes of a case from top to bottom, what crosses them and what has no place on the axis.

    ``homes`` tells the lane of every event (MEETINGS_ID, UNDATED_ID for those in none).
    """

    case: CaseSnapshot
    tables: tuple[LaneTable, ...]
    meetings: tuple[JointMeeting, ...]
    undated: tuple[Event, ...]
    homes: Mapping[str, str]
    limits: TimeLimits

    def table(self, lane_id: str) -> LaneTable | None:
        """The table of a lane; None when there is no such lane."""
        return next((table for table in self.tables if table.lane.id == lane_id), None)


def case_table(case: CaseSnapshot) -> CaseTable:
    """Deal out all events of a case over its lanes."""
    dealing = Dealing(case)
    dealt = Dealt().deal(dealing, case.events.values())
    meetings = dealing.meetings(dealt.events.get(MEETINGS_ID, ()))
    bars = dealing.bars()
    tables = [
        LaneTable(
            lane,
            dealt.events.get(lane.id, ()),
            echoes=dealt.echoes.get(lane.id, ()),
            bars=bars.get(lane.id, ()),
            presences=_presences(lane, meetings),
        )
        for lane in dealing.lanes
    ]
    undated = dealt.events.get(UNDATED_ID, ())
    return _assembled(case, tables, meetings, undated, dealt.homes)


def refreshed_table(table: CaseTable, case: CaseSnapshot, changes: ChangeSet) -> CaseTable:
    """The table of the next snapshot; lanes that no changed event touches keep their columns."""
    if changes.touches(*_LANES_ARE_MADE_OF):
        return case_table(case)
    changed = changes.ids(EntityKind.EVENT)
    if not changed:
        return replace(table, case=case)
    dealing = Dealing(case)
    gone = Dealt().deal(dealing, (e for i in changed if (e := table.case.events.get(i)) is not None))
    come = Dealt().deal(dealing, (e for i in changed if (e := case.events.get(i)) is not None))
    touched = gone.touched | come.touched
    meetings = table.meetings
    if MEETINGS_ID in touched:
        kept = [meeting for meeting in meetings if meeting.event_id not in changed]
        meetings = in_order([*kept, *dealing.meetings(come.events.get(MEETINGS_ID, ()))])
    known = {old.lane.id: old for old in table.tables}
    tables = [
        _refreshed_lane(lane, known.get(lane.id), (changed, come), touched, meetings)
        for lane in dealing.lanes
    ]
    undated = [e for e in table.undated if e.id not in changed] + come.events.get(UNDATED_ID, [])
    homes = dict(table.homes)
    for event_id in changed:
        homes.pop(event_id, None)
    homes.update(come.homes)
    return _assembled(case, tables, meetings, undated, homes)


def _refreshed_lane(
    lane: Lane,
    old: LaneTable | None,
    news: tuple[frozenset[str], Dealt],
    touched: set[str],
    meetings: tuple[JointMeeting, ...],
) -> LaneTable:
    changed, come = news
    presences = _presences(lane, meetings) if MEETINGS_ID in touched or old is None else old.presences
    if old is not None and lane.id not in touched and presences == old.presences:
        return old
    events = [event for event in old.events if event.id not in changed] if old else []
    echoes = [echo for echo in old.echoes if echo.event_id not in changed] if old else []
    return LaneTable(
        lane,
        events + come.events.get(lane.id, []),
        echoes=echoes + come.echoes.get(lane.id, []),
        bars=old.bars if old else (),
        presences=presences,
    )


def _presences(lane: Lane, meetings: Iterable[JointMeeting]) -> tuple[Presence, ...]:
    return tuple(
        Presence(meeting.event_id, meeting.at, meeting.presence[lane.id])
        for meeting in meetings
        if lane.id in meeting.presence
    )


def _assembled(
    case: CaseSnapshot,
    tables: Sequence[LaneTable],
    meetings: tuple[JointMeeting, ...],
    undated: Iterable[Event],
    homes: Mapping[str, str],
) -> CaseTable:
    return CaseTable(
        case=case,
        tables=tuple(tables),
        meetings=meetings,
        undated=tuple(sorted(undated, key=lambda event: (event.order, event.id))),
        homes=homes,
        limits=_limits(case, tables, meetings),
    )


def _limits(case: CaseSnapshot, tables: Sequence[LaneTable], meetings: Sequence[JointMeeting]) -> TimeLimits:
    """The period of the case, widened to everything that is drawn."""
    period = case.case.period
    firsts = [float(table.first.min()) for table in tables if len(table.first)]
    lasts = [float(table.last.max()) for table in tables if len(table.last)]
    moments = [meeting.at for meeting in (*meetings[:1], *meetings[-1:])]
    return TimeLimits(
        first=min([float(period.start.toordinal()), *firsts, *moments]),
        last=max([period.end.toordinal() + 1.0, *lasts, *moments]),
    )
