"""The whole course on half a page: phases, meetings, decisions, incidents and aanbod along the years."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from functools import partial

from app.domain.event import Event, EventKind
from app.domain.phases import phases
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text, period_text
from app.reports.figures.time_axis import TimeAxis
from app.reports.page import TEXT_WIDTH
from app.reports.phrases import DECISION_GLYPHS
from app.timeline.measure import FontFileMeasure
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Glyph, Line, Rect, Shape, Text

_LABEL_WIDTH = 66.0
_GLYPH = 0.62
_STEP = 12.0
_TRIGGERS = frozenset({EventKind.INCIDENT, EventKind.MELDING})
_LEGEND = (
    ("besluit_planmatig", "planmatig"),
    ("besluit_nood", "uit nood"),
    ("besluit_wettelijk", "wettelijk moment"),
    ("besluit_onbekend", "niet te bepalen"),
    ("incident", "incident"),
    ("melding", "melding"),
    ("aanwezig", "MDO"),
    ("overleg", "ander overleg"),
)


_Drawn = tuple[list[Shape], float]
"""The shapes of a row and where it ends."""


def overview_picture(case: CaseSnapshot) -> Picture | None:
    """The picture as wide as the text; None when nothing has a date."""
    dated = [event for event in case.events_in_order if event.when.is_known]
    if not dated:
        return None
    axis = TimeAxis(period=case.case.period, left=_LABEL_WIDTH, right=TEXT_WIDTH - 2)
    rows: list[Shape] = []
    y = 14.0
    draws: tuple[tuple[str, Callable[[float], _Drawn]], ...] = (
        ("Fase", partial(_phases, case, axis)),
        ("Overleg", partial(_stacked, _meetings(dated), axis)),
        ("Besluiten", partial(_stacked, _decisions(dated), axis)),
        ("Incidenten", partial(_stacked, _triggers(dated), axis)),
        ("Aanbod", partial(_services, case, axis)),
    )
    for label, draw in draws:
        shapes, bottom = draw(y)
        if shapes:
            rows += [Text(0, y + 9.5, label, 8, "text2"), *shapes]
            rows.append(Line(0, bottom + 3, TEXT_WIDTH, bottom + 3, "line", 0.4))
            y = bottom + 7
    legend = tuple(_legend(y + 9))
    return Picture(
        width=TEXT_WIDTH,
        height=y + 30,
        layers=(Layer(part=Part.LANE, shapes=(*axis.years(0, y - 4), *rows, *legend)),),
        title="Het verloop in het kort",
        description=_description(case, dated),
    )


def _phases(case: CaseSnapshot, axis: TimeAxis, top: float) -> _Drawn:
    shapes: list[Shape] = []
    measure = FontFileMeasure()
    for phase in phases(case):
        left = axis.x(phase.period.start)
        wide = max(1.0, axis.x(phase.period.end + timedelta(days=1)) - left - 1)
        shapes.append(Rect(left, top, wide, 13, "sunken", radius=1.5))
        for name in (f"{phase.number} {phase.title}", str(phase.number)):
            if measure.width(name, 7.5) + 6 <= wide:
                shapes.append(Text(left + 3, top + 9.3, name, 7.5))
                break
    return shapes, top + 13


def _meetings(events: Iterable[Event]) -> Iterator[tuple[Event, str]]:
    for event in events:
        if event.meeting is not None:
            yield event, "aanwezig" if event.is_mdo else "overleg"


def _decisions(events: Iterable[Event]) -> Iterator[tuple[Event, str]]:
    for event in events:
        if event.decision is not None:
            yield event, DECISION_GLYPHS[event.decision.basis.value]


def _triggers(events: Iterable[Event]) -> Iterator[tuple[Event, str]]:
    for event in events:
        if event.kind in _TRIGGERS:
            yield event, event.kind.value


def _stacked(marks: Iterable[tuple[Event, str]], axis: TimeAxis, top: float) -> _Drawn:
    """Marks at their day, under each other where they would touch."""
    shapes: list[Shape] = []
    ends: list[float] = []
    for event, glyph in marks:
        x = axis.x(event.when.reckoning_day)
        row = next((n for n, end in enumerate(ends) if x - end >= _STEP), len(ends))
        ends[row : row + 1] = [x]
        hollow = not event.when.is_exact
        shapes.append(Glyph(glyph, x, top + 6.5 + row * _STEP, _GLYPH, hollow=hollow, about=(event.id,)))
    return shapes, top + max(1, len(ends)) * _STEP + 1


def _services(case: CaseSnapshot, axis: TimeAxis, top: float) -> _Drawn:
    """A bar per aanbod with its name in or beside it, under each other where they overlap."""
    shapes: list[Shape] = []
    ends: list[float] = []
    measure = FontFileMeasure()
    for one in sorted(case.services.values(), key=lambda one: (one.start.order_key, one.id)):
        if not one.start.is_known:
            continue
        left = axis.x(one.start.reckoning_day)
        after = axis.period.end if one.end is None else one.end.reckoning_day
        wide = max(2.0, axis.x(after + timedelta(days=1)) - left)
        name_wide = measure.width(one.name, 7) + 4
        starts, reach = _name_place(left, wide, name_wide, axis.right)
        row = next((n for n, end in enumerate(ends) if min(left, starts) >= end + 4), len(ends))
        ends[row : row + 1] = [reach]
        y = top + row * 12
        shapes.append(Rect(left, y, wide, 10, "aanbod", "aanbodInk", 0.6, 1.5, about=(one.id,)))
        if starts + name_wide <= axis.right + 1:
            shapes.append(Text(starts + 2, y + 7.5, one.name, 7, width=name_wide - 4))
    return shapes, top + len(ends) * 12


def _name_place(left: float, wide: float, name_wide: float, right: float) -> tuple[float, float]:
    """Where the name of a bar starts (in it, behind it or before it) and where all of it ends."""
    if name_wide <= wide:
        return left, left + wide
    if left + wide + name_wide <= right:
        return left + wide + 1, left + wide + name_wide
    return max(0.0, left - name_wide - 1), left + wide


def _legend(y: float) -> Iterator[Shape]:
    measure = FontFileMeasure()
    x = 5.0
    for glyph, label in _LEGEND:
        yield Glyph(glyph, x, y, _GLYPH)
        yield Text(x + 8, y + 2.6, label, 7.5, "text2")
        x += 8 + measure.width(label, 7.5) + 16


def _description(case: CaseSnapshot, events: list[Event]) -> str:
    """What the picture shows, in sentences."""
    told = [f"Fase {phase.number}, {phase.title}, {period_text(phase.period)}." for phase in phases(case)]
    decisions = [event for event in events if event.decision is not None]
    nood = sum(event.is_nood for event in decisions)
    mdos = sum(event.is_mdo for event in events)
    told.append(f"{count_text(mdos, 'MDO', 'MDO’s')}; {count_text(len(decisions), 'besluit', 'besluiten')}")
    return " ".join(told) + f", waarvan {nood} uit nood."
