"""S13 as a picture: the number of events per month, with the busy and the quiet times under it."""

from app.domain.event import Event, EventKind
from app.domain.wording import days_text, month_text
from app.figures.figure import NUMBER, Figure, Space
from app.figures.time_rows import Bar, RowSheet, TimeRow
from app.figures.wording import stretch_words
from app.signals.basis import Basis, day_of
from app.signals.busy_and_quiet import TOUCH_KINDS, BusyAndQuiet
from app.signals.days import Stretch
from app.signals.readings.reading import around, events_text
from app.signals.target import to_days, to_stretch
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Hatch, Rect

_HIGH = 84.0


def months_figure(basis: Basis, found: BusyAndQuiet, space: Space) -> Figure | None:
    """Bars per month over rows of stretches; None without events."""
    counted = [e for e in basis.events if e.kind is not EventKind.CONTEXT]
    if not counted:
        return None
    sheet = RowSheet(space, *basis.within, label_width=128)
    _draw_months(sheet, counted)
    rows = []
    if found.busy:
        rows.append(TimeRow(title="Veel", bars=tuple(_busy(basis, one) for one in found.busy)))
    if found.quiet:
        rows.append(TimeRow(title="Stil", bars=tuple(_quiet(basis, one) for one in found.quiet)))
    sheet.sketch.write((0, _HIGH), "Gebeurtenissen")
    sheet.sketch.write((0, _HIGH + 16), "per maand", role="text2")
    return sheet.sketch.figure(sheet.draw(rows, top=_HIGH + 20), "Drukte en stilte")


def _draw_months(sheet: RowSheet, events: list[Event]) -> None:
    found: dict[tuple[int, int], list[Event]] = {}
    for event in events:
        day = event.when.reckoning_day
        if sheet.first <= day.toordinal() <= sheet.last:
            found.setdefault((day.year, day.month), []).append(event)
    most = max((len(group) for group in found.values()), default=1)
    for group in found.values():
        _draw_month(sheet, group, most)


def _draw_month(sheet: RowSheet, group: list[Event], most: int) -> None:
    start = group[0].when.reckoning_day.replace(day=1)
    end = start.toordinal() + 30
    left, right = sheet.scale.x(start.toordinal()), sheet.scale.x(end)
    high = (_HIGH - 8) * len(group) / most
    top, wide = _HIGH + 16 - high, max(right - left - 2, 1.0)
    ids = tuple(event.id for event in group)
    sheet.sketch.add(Rect(left, top, wide, high, "lineStrong", radius=1, about=ids[:40]))
    if sheet.sketch.room(str(len(group)), NUMBER) <= wide + 3:
        sheet.sketch.write((left + wide / 2, top - 3), str(len(group)), NUMBER, "text2", anchor=Anchor.MIDDLE)
    words = f"{month_text(start)}: {events_text(len(group))}"
    box = Box(x=left, y=10, width=wide + 2, height=_HIGH + 6)
    sheet.sketch.lead(box, words, to_days(start.toordinal(), end, ids))


def _busy(basis: Basis, stretch: Stretch) -> Bar:
    first, last = stretch.start.toordinal(), stretch.end.toordinal()
    ids = [e.id for e in basis.events if first <= day_of(e.when) <= last]
    return Bar(
        first=first,
        last=last,
        fill="meet",
        height=10,
        words=f"Veel gebeurtenissen: {stretch_words(stretch)}",
        target=to_stretch(stretch, ids),
    )


def _quiet(basis: Basis, stretch: Stretch) -> Bar:
    touched = [e.id for e in basis.events if e.kind in TOUCH_KINDS]
    return Bar(
        first=stretch.start.toordinal(),
        last=stretch.end.toordinal(),
        fill="surface",
        line="kInk",
        hatch=Hatch.GAP,
        dash=(4, 3),
        height=12,
        note=days_text(stretch.days),
        words=f"Geen contact of overleg vastgelegd: {stretch_words(stretch)}",
        target=to_stretch(stretch, around(basis, stretch, touched)),
    )
