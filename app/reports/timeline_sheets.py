"""The timeline over sheets of paper: cut where little happens, lane names on each, every label printed.

Sheets are chosen so that all is readable. When somebody asks for a fixed number of them,
the drawing is made as small as that takes, and the result says how small the type became.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from app.domain.entities import Entity
from app.domain.period import Period
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import listing_text, period_text
from app.reports.content import Sheet, Sheets
from app.reports.edition import Edition, fact_anchor
from app.reports.legend import LegendEntry, legend_entries, legend_rows
from app.reports.sheet_frame import PAPERS, SheetPaper, SheetWords, framed_sheet
from app.timeline.drawing import picture_of, plan_of
from app.timeline.elision import ELLIPSIS, elided
from app.timeline.layout import TimelineLayout
from app.timeline.measure import FontFileMeasure, TextMeasure
from app.timeline.picture import Picture
from app.timeline.sheets import Sheet as TimeCut
from app.timeline.sheets import SheetFormat, sheet_view, sheets_of_number
from app.timeline.view import PAPER, TimelineView
from app.timeline.viewport import TimeLimits

ANCHOR = "tijdlijn"
SMALLEST_TYPE = 7.0
_SIZES = replace(PAPER, smallest_lane=31.0)
"""Lanes on paper are high enough for a name of two lines."""

_HEAD_WIDTH = 132.0
_NARROWEST_HEADS = 0.5
_MOST_ROWS = 4
_TRIED_COLUMNS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 36, 54, 80)
"""Numbers of sheets along time that are tried first; then those in between."""
_SMALLEST_FACTOR, _ROUNDS = 0.1, 7
_LONGEST_TITLE = 0.47
"""A title longer than this part of a sheet is shortened on it; the statement of facts has all of it."""

_ROOMY_FACTOR, _MOST_ENLARGED = 1.3, 12
"""Sheets that are not many are drawn larger than needed when there is room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOrder:
    """What somebody wants on paper. ``columns`` and ``rows`` of sheets are chosen when they are 0.

    ``is_pattern`` is the patroonweergave: marks without any words.
    """

    paper: str = "a3"
    columns: int = 0
    rows: int = 0
    period: Period | None = None
    is_pattern: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """How a case lies on sheets: the time of each along the case, and per row the lanes not on it.

    ``factor`` is how much larger or smaller than normal everything is drawn.
    """

    cuts: tuple[TimeCut, ...]
    hidden_lanes: tuple[frozenset[str], ...]
    factor: float = 1.0

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return len(self.cuts) * len(self.hidden_lanes)


def _go_on() -> None:
    """Nobody asks whether to stop."""


@dataclass(frozen=True)
class TimelineSheets:
    """The sheets of one case for one order; ``poll`` is asked now and then and may raise."""

    edition: Edition
    order: SheetOrder
    facts_chapter: int | None = None
    poll: Callable[[], None] = _go_on

    @cached_property
    def layout(self) -> TimelineLayout:
        """The layout of the case."""
        measure = FontFileMeasure()
        room = (self.paper.drawing_width - _HEAD_WIDTH) * _LONGEST_TITLE
        size = _SIZES.label * self.paper.largest_factor
        return TimelineLayout(_with_fitting_titles(self.edition.case, room, size, measure), measure)

    @cached_property
    def paper(self) -> SheetPaper:
        """The paper the sheets lie on."""
        return PAPERS[self.order.paper]

    @property
    def smallest_type(self) -> float:
        """The size of the smallest type on the sheets, in points."""
        return min(_SIZES.label, _SIZES.count, _SIZES.tag) * self.arrangement.factor

    @cached_property
    def arrangement(self) -> Arrangement:
        """How the case lies on the sheets that were asked for, or on as few as stay readable."""
        if self.order.columns or self.order.is_pattern:
            return self._as_asked()
        found = [made for rows in range(1, _MOST_ROWS + 1) if (made := self._readable(rows)) is not None]
        if not found:
            cuts = sheets_of_number(self.layout, _TRIED_COLUMNS[-1], self._span)
            return self._largest(cuts, _MOST_ROWS, (_SMALLEST_FACTOR, 1.0))
        fewest = min(found, key=lambda one: (one.count, len(one.hidden_lanes)))
        if fewest.count > _MOST_ENLARGED:
            return fewest
        return self._largest(
            fewest.cuts, len(fewest.hidden_lanes), (1.0, min(_ROOMY_FACTOR, self.paper.largest_factor))
        )

    def sheets(self) -> tuple[Sheet, ...]:
        """The finished sheets, along time and then down."""
        made = self.arrangement
        places = [(row, cut) for row in range(len(made.hidden_lanes)) for cut in made.cuts]
        sheets: list[Sheet] = []
        for place, (row, cut) in enumerate(places):
            self.poll()
            sheets.append(self._sheet(picture_of(self.layout, self._view(made, cut, row)), place))
        return tuple(sheets)

    @cached_property
    def legend(self) -> tuple[LegendEntry, ...]:
        """What the marks mean, the same on every sheet; none without words."""
        if self.order.is_pattern:
            return ()
        paper = SheetFormat(width=self.paper.drawing_width, height=0.0, head_width=_HEAD_WIDTH)
        cuts = sheets_of_number(self.layout, 1, self._span)
        return legend_entries([picture_of(self.layout, sheet_view(paper, cuts, cuts[0]))])

    def _as_asked(self) -> Arrangement:
        """So many sheets as asked for, drawn as large as fits on them."""
        columns, rows = max(1, self.order.columns), max(1, self.order.rows)
        cuts = sheets_of_number(self.layout, columns, self._span)
        return self._largest(cuts, rows, (_SMALLEST_FACTOR, self.paper.largest_factor))

    def _largest(self, cuts: tuple[TimeCut, ...], rows: int, between: tuple[float, float]) -> Arrangement:
        """These sheets drawn as large as fits, at least at the smaller of two factors."""
        low, high = between
        for _ in range(_ROUNDS):
            self.poll()
            middle = (low + high) / 2
            low, high = (middle, high) if self._fits(self._divided(cuts, rows, middle)) else (low, middle)
        return self._divided(cuts, rows, low)

    def _readable(self, rows: int) -> Arrangement | None:
        """As few sheets along time as let everything be read, with the lanes over ``rows`` of them.

        None when the lanes are too high for that, however little time a sheet holds.
        """
        too_few, found = 0, None
        for columns in _TRIED_COLUMNS:
            found = self._tried(columns, rows)
            if found is not None:
                break
            too_few = columns
        while found is not None and len(found.cuts) - too_few > 1:
            middle = (too_few + len(found.cuts)) // 2
            better = self._tried(middle, rows)
            if better is None:
                too_few = middle
            else:
                found = better
        return found

    def _tried(self, columns: int, rows: int) -> Arrangement | None:
        """The case on so many sheets, if everything fits on them."""
        self.poll()
        made = self._divided(sheets_of_number(self.layout, columns, self._span), rows, 1.0)
        return made if self._fits(made) else None

    @cached_property
    def _span(self) -> TimeLimits | None:
        period = self.order.period
        if period is None:
            return None
        return TimeLimits(first=float(period.start.toordinal()), last=float(period.end.toordinal() + 1))

    def _format(self, factor: float) -> SheetFormat:
        return SheetFormat(
            width=self.paper.drawing_width,
            height=self.paper.drawing_height(len(self._legend_rows)),
            head_width=_HEAD_WIDTH * max(factor, _NARROWEST_HEADS),
            sizes=_SIZES.scaled(factor),
        )

    def _fits(self, made: Arrangement) -> bool:
        height = self._format(made.factor).height
        return all(
            plan_of(self.layout, self._view(made, cut, row)).height <= height
            for row in range(len(made.hidden_lanes))
            for cut in made.cuts
        )

    def _view(self, made: Arrangement, cut: TimeCut, row: int) -> TimelineView:
        """How one sheet is drawn; the bands stand on the upper row only."""
        view = sheet_view(self._format(made.factor), made.cuts, cut)
        return replace(
            view,
            hidden_lane_ids=made.hidden_lanes[row],
            bands=frozenset() if row else view.bands,
            is_pattern=self.order.is_pattern,
            has_numbers=not self.order.is_pattern,
        )

    def _divided(self, cuts: tuple[TimeCut, ...], rows: int, factor: float) -> Arrangement:
        """The lanes over rows of sheets, about equally high; a lane is never cut through."""
        whole = Arrangement(cuts=cuts, hidden_lanes=(frozenset(),), factor=factor)
        lane_ids = [table.lane.id for table in self.layout.table.tables]
        if rows == 1 or len(lane_ids) < 2:
            return whole
        heights = dict.fromkeys(lane_ids, 0.0)
        above = 0.0
        for cut in cuts:
            plan = plan_of(self.layout, self._view(whole, cut, 0))
            above = max(above, plan.lanes.y)
            for lane in plan.rows:
                lane_id = lane.table.lane.id
                heights[lane_id] = max(heights[lane_id], lane.box.height)
        groups = divided_lanes([(one, heights[one]) for one in lane_ids], rows, above)
        return replace(whole, hidden_lanes=tuple(frozenset(lane_ids) - group for group in groups))

    @cached_property
    def _legend_rows(self) -> list[list[LegendEntry]]:
        return legend_rows(self.legend, self.paper.drawing_width, self.layout.measure)

    def _sheet(self, drawing: Picture, place: int) -> Sheet:
        cut = self.arrangement.cuts[place % len(self.arrangement.cuts)]
        numbers, measure = self.edition.case.event_numbers, self.layout.measure
        on_sheet = [one for one in dict.fromkeys(_event_ids(drawing)) if one in numbers]
        return Sheet(
            picture=framed_sheet(drawing, self.paper, self._words(cut, place), self._legend_rows, measure),
            title=f"Blad {place + 1}: {_time_text(cut)}",
            anchors=tuple(sheet_anchor(numbers[one]) for one in on_sheet),
            targets={one: fact_anchor(numbers[one]) for one in on_sheet},
        )

    def _words(self, cut: TimeCut, place: int) -> SheetWords:
        if self.order.is_pattern:
            return SheetWords(title="", subtitle="", closing="")
        made, edition, chapter = self.arrangement, self.edition, self.facts_chapter
        joins = _joins(place, len(made.cuts), made.count)
        where = [f"Blad {place + 1} van {made.count}", _time_text(cut), joins]
        return SheetWords(
            title=f"Tijdlijn {edition.case.case.title}",
            subtitle=" · ".join(part for part in where if part),
            right=edition.version[:1].upper() + edition.version[1:],
            right_below=f"Nummers verwijzen naar het verslag, hoofdstuk {chapter}" if chapter else "",
            foot=edition.status,
        )


def timeline_appendix(
    edition: Edition, facts_chapter: int | None, poll: Callable[[], None] | None = None
) -> Sheets:
    """The timeline as an appendix of the verslag."""
    made = TimelineSheets(edition, SheetOrder(), facts_chapter, poll or _go_on)
    return Sheets(title="De tijdlijn", anchor=ANCHOR, sheets=made.sheets())


def sheet_anchor(number: int) -> str:
    """The anchor of an event where it is drawn."""
    return f"{ANCHOR}-gebeurtenis-{number}"


def divided_lanes(lanes: Sequence[tuple[str, float]], count: int, above: float) -> list[frozenset[str]]:
    """Lanes with their heights over ``count`` rows of sheets, in order and about equally high.

    ``above`` is the height of the bands that only the first row has. No row is empty as long
    as there are lanes enough.
    """
    count = max(1, min(count, len(lanes)))
    goal = (above + sum(height for _, height in lanes)) / count
    groups: list[list[str]] = [[]]
    filled = above
    for place, (lane_id, height) in enumerate(lanes):
        left, rows_left = len(lanes) - place, count - len(groups)
        is_full = bool(groups[-1]) and filled + height / 2 > goal
        if rows_left and groups[-1] and (is_full or left <= rows_left):
            groups.append([])
            filled = 0.0
        groups[-1].append(lane_id)
        filled += height
    return [frozenset(group) for group in groups]


def _joins(place: int, columns: int, count: int) -> str:
    """Which sheets lie against this one."""
    near = []
    if place - columns >= 0:
        near.append(place - columns)
    if place % columns:
        near.append(place - 1)
    if (place + 1) % columns:
        near.append(place + 1)
    if place + columns < count:
        near.append(place + columns)
    return f"sluit aan op {listing_text([f'blad {one + 1}' for one in near])}" if near else ""


def _time_text(cut: TimeCut) -> str:
    """The days on a sheet, both included."""
    period = Period(start=cut.first, end=cut.last)
    return period_text(period).replace(" – ", " tot en met ")


def _with_fitting_titles(case: CaseSnapshot, room: float, size: float, measure: TextMeasure) -> CaseSnapshot:
    """The case with titles that fit beside their mark wherever on a sheet that is, in type of ``size``."""
    changed: list[Entity] = []
    for event in case.events.values():
        if measure.width(event.title, size, bold=True) > room:
            short = elided(event.title, room, measure, size, bold=True)
            changed.append(replace(event, title=short or _cut(event.title, room, measure, size)))
    return case.with_entities(changed)


def _cut(title: str, room: float, measure: TextMeasure, size: float) -> str:
    """As many letters of a single very long word as fit."""
    width = measure.width(title, size, bold=True)
    return title[: max(1, int(len(title) * room / width) - 1)] + ELLIPSIS


def _event_ids(drawing: Picture) -> list[str]:
    return [one for shape in drawing.shapes() for one in getattr(shape, "about", ())]
