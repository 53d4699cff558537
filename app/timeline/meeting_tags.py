"""The tags of joint meetings above the lanes: which meetings are drawn together, and what fits on a tag."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.timeline.joint_meetings import JointMeeting
from app.timeline.layout_rules import Rules
from app.timeline.measure import TextMeasure

TAG_ROWS = 2
PAPER_TAG_ROWS = 5
MIXED = "wisselend_aanwezig"
"""Present at some of the meetings drawn together."""

_CLOSE = 12.0
_CLOSE_ON_PAPER = 2.0
_WIDEST_GROUP = 40.0
"""Meetings closer together than the first, within the second, are drawn as one; at 100 %."""

_MANY = 300
"""With more groups than this at one scale, tags only use the room up to their neighbours."""

_PAD = 12.0
_BETWEEN = 4.0


class Tag(NamedTuple):
    """A meeting, or some that nearly coincide, with its tag: ``dx`` from its line to the left of the tag.

    ``ids`` are the events, ``is_mdo`` tells that one of them is an MDO, ``presence`` gives a
    glyph per lane. No text means there is no room for a tag; ``row`` counts from above.
    ``is_nood`` tells that a decision out of nood was taken in one of them.
    """

    at: float
    ids: tuple[str, ...]
    is_mdo: bool
    presence: Mapping[str, str]
    row: int = 0
    text: str = ""
    dx: float = 0.0
    width: float = 0.0
    is_nood: bool = False


def tag_height(rules: Rules) -> float:
    """Height of one tag."""
    return rules.sizes.tag + 8 * rules.sizes.unit


def tags_of(meetings: Sequence[JointMeeting], rules: Rules, measure: TextMeasure) -> tuple[Tag, ...]:
    """The tags of all joint meetings at one scale, in the order of time."""
    groups = list(_groups(meetings, rules))
    if rules.is_pattern:
        return tuple(_bare(group) for group in groups)
    if len(groups) > _MANY:
        return tuple(_between_neighbours(groups, rules, measure))
    return tuple(_Tagging(groups, rules, measure).run())


def names_of(group: tuple[JointMeeting, ...], rules: Rules) -> tuple[str, ...]:
    """What may stand on the tag of a group, from long to short; on paper with the numbers of the events."""
    if rules.numbers is not None:
        numbers = " + ".join(str(rules.numbers[meeting.event_id]) for meeting in group)
        return tuple(f"{numbers} {name}" for name in group[0].names)
    if len(group) == 1:
        return group[0].names
    all_mdo = all(meeting.is_mdo for meeting in group)
    return (f"{len(group)} {'MDO’s' if all_mdo else 'overleggen'}", str(len(group)))


def _groups(meetings: Sequence[JointMeeting], rules: Rules) -> Iterator[tuple[JointMeeting, ...]]:
    near = _CLOSE_ON_PAPER if rules.is_paper else _CLOSE
    close, widest = (days * rules.sizes.unit / rules.scale for days in (near, _WIDEST_GROUP))
    group: list[JointMeeting] = []
    for meeting in meetings:
        if group and (meeting.at - group[-1].at >= close or meeting.at - group[0].at >= widest):
            yield tuple(group)
            group = []
        group.append(meeting)
    if group:
        yield tuple(group)


def _bare(group: tuple[JointMeeting, ...]) -> Tag:
    """A group without words."""
    presence: dict[str, str] = {}
    for meeting in group:
        for lane_id, state in meeting.presence.items():
            presence[lane_id] = state if presence.get(lane_id, state) == state else MIXED
    ids = tuple(meeting.event_id for meeting in group)
    is_mdo, is_nood = any(m.is_mdo for m in group), any(m.is_nood for m in group)
    return Tag(_middle(group), ids, is_mdo, presence, is_nood=is_nood)


def _middle(group: tuple[JointMeeting, ...]) -> float:
    return (group[0].at + group[-1].at) / 2


def _text_in(
    group: tuple[JointMeeting, ...], room: float, rules: Rules, measure: TextMeasure
) -> tuple[str, float]:
    for name in names_of(group, rules):
        width = measure.width(name, rules.sizes.tag, bold=True) + _PAD * rules.sizes.unit
        if width <= room:
            return name, width
    return "", 0.0


def _between_neighbours(
    groups: list[tuple[JointMeeting, ...]], rules: Rules, measure: TextMeasure
) -> Iterator[Tag]:
    places = [_middle(group) * rules.scale for group in groups]
    for index, (group, x) in enumerate(zip(groups, places, strict=True)):
        before = x - places[index - 1] if index else 1e9
        after = places[index + 1] - x if index + 1 < len(places) else 1e9
        text, width = _text_in(group, min(before, after) - _BETWEEN * rules.sizes.unit, rules, measure)
        yield _bare(group)._replace(text=text, dx=-width / 2, width=width)


class _Tagging:
    """Tags in two rows; MDO’s choose first. No tag lies on another, nor on the line of a tag above it."""

    def __init__(self, groups: list[tuple[JointMeeting, ...]], rules: Rules, measure: TextMeasure) -> None:
        self._groups = groups
        self._rules = rules
        self._measure = measure
        self._unit = rules.sizes.unit
        self._rows = PAPER_TAG_ROWS if rules.is_paper else TAG_ROWS
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(self._rows)]
        self._lines: list[list[float]] = [[] for _ in range(self._rows)]
        self._left = rules.first * rules.scale - rules.margin
        self._right = rules.last * rules.scale + rules.margin

    def run(self) -> list[Tag]:
        """Place all tags."""
        order = sorted(self._groups, key=lambda group: not any(meeting.is_mdo for meeting in group))
        return sorted((self._placed(group) for group in order), key=lambda tag: tag.at)

    def _placed(self, group: tuple[JointMeeting, ...]) -> Tag:
        x = _middle(group) * self._rules.scale
        for name in names_of(group, self._rules):
            width = self._measure.width(name, self._rules.sizes.tag, bold=True) + _PAD * self._unit
            for row in range(self._rows):
                for dx in (-width / 2, -8 * self._unit, 8 * self._unit - width):
                    if self._is_free(row, x, (x + dx, x + dx + width)):
                        insort(self._taken[row], (x + dx, x + dx + width))
                        insort(self._lines[row], x)
                        return _bare(group)._replace(row=row, text=name, dx=dx, width=width)
        return _bare(group)._replace(row=self._rows - 1)

    def _is_free(self, row: int, x: float, stretch: tuple[float, float]) -> bool:
        if stretch[0] < self._left or stretch[1] > self._right:
            return False
        gap = _BETWEEN * self._unit
        if not _misses(self._taken[row], stretch[0] - gap, stretch[1] + gap):
            return False
        own_line_is_free = all(
            _misses(self._taken[below], x - 3 * self._unit, x + 3 * self._unit)
            for below in range(row + 1, self._rows)
        )
        return own_line_is_free and all(
            _no_line(self._lines[above], stretch[0] - gap, stretch[1] + gap) for above in range(row)
        )


def _misses(taken: list[tuple[float, float]], start: float, end: float) -> bool:
    """Whether a stretch touches none of those taken, which are sorted and apart."""
    at = bisect_left(taken, (end, end))
    return at == 0 or taken[at - 1][1] <= start


def _no_line(lines: list[float], start: float, end: float) -> bool:
    return bisect_left(lines, start) == bisect_left(lines, end)
