"""Which event belongs in which lane, and in which lanes of the family it is heard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.event import Event, EventKind
from app.domain.snapshot import CaseSnapshot
from app.timeline.joint_meetings import JointMeeting, joint_meeting
from app.timeline.lane_table import Bar, Echo, bars_in_rows
from app.timeline.lanes import LaneKind, lane_id_of, lane_ids_by_member, lanes_of
from app.timeline.marks import extent_of, is_joint
from app.timeline.spans import end_day, start_day

MEETINGS_ID = "overleg"
"""Stands for the lane of meetings, which cross all lanes."""

UNDATED_ID = "zonder-datum"
"""Stands for the lane of events of which no date is known."""


class Dealing:
    """The lanes of a snapshot and the rules by which events are dealt out over them."""

    def __init__(self, case: CaseSnapshot) -> None:
        self.case = case
        self.lanes = lanes_of(case)
        self.members = lane_ids_by_member(self.lanes)
        self._child_ids = frozenset(child.id for child in case.children)
        self._tints = {lane.id: lane.tint for lane in self.lanes}

    def home_of(self, event: Event) -> str:
        """The lane of an event, or what stands for it."""
        if not event.when.is_known:
            return UNDATED_ID
        if is_joint(event):
            return MEETINGS_ID
        return lane_id_of(event, self.members, self._child_ids)

    def echoes_of(self, event: Event, home: str) -> Iterable[tuple[str, Echo]]:
        """The lanes of the family in which a contact is heard, with its echo."""
        if event.kind is not EventKind.CONTACT or home == UNDATED_ID:
            return
        met = event.contact.with_family_member_ids if event.contact is not None else ()
        echo = Echo(event.id, extent_of(event).at, self._tints.get(home, "mark"))
        members = met or event.family_member_ids
        for lane_id in dict.fromkeys(self.members.get(member, "") for member in members):
            if lane_id and lane_id != home:
                yield lane_id, echo

    def bars(self) -> Mapping[str, tuple[Bar, ...]]:
        """The involvement bars of the core parties."""
        spans: dict[str, list[tuple[str, float, float]]] = {}
        own = {lane.id for lane in self.lanes if lane.kind is LaneKind.PARTIJ}
        for involvement in self.case.involvements.values():
            home = self.members.get(involvement.party_id, "")
            if home in own:
                first = start_day(involvement.start)
                last = max(end_day(involvement.end, self.case.case.reference_day), first + 1)
                spans.setdefault(home, []).append((involvement.id, first, last))
        return {home: bars_in_rows(found) for home, found in spans.items()}

    def meetings(self, events: Iterable[Event]) -> tuple[JointMeeting, ...]:
        """The joint meetings among events, in the order of time."""
        return in_order(joint_meeting(e, e.meeting, self.case, self.members) for e in events if e.meeting)


@dataclass(slots=True)
class Dealt:
    """Events and echoes by lane."""

    events: dict[str, list[Event]] = field(default_factory=dict)
    echoes: dict[str, list[Echo]] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)

    @property
    def touched(self) -> set[str]:
        """Lanes in which anything lies."""
        return {*self.events, *self.echoes}

    def deal(self, dealing: Dealing, events: Iterable[Event]) -> "Dealt":
        """Deal out events over lanes, after those already here."""
        for event in events:
            home = dealing.home_of(event)
            self.homes[event.id] = home
            self.events.setdefault(home, []).append(event)
            if event.kind is EventKind.CONTACT:
                for lane_id, echo in dealing.echoes_of(event, home):
                    self.echoes.setdefault(lane_id, []).append(echo)
        return self


def in_order(meetings: Iterable[JointMeeting]) -> tuple[JointMeeting, ...]:
    """Meetings in the order of time."""
    return tuple(sorted(meetings, key=lambda meeting: (meeting.at, meeting.event_id)))
