"""S11 as a picture: per child the days on which it was heard or seen, and the longest time between."""

from app.domain.wording import count_text, days_text
from app.figures.figure import Figure, Space
from app.figures.time_rows import Bar, Mark, RowSheet, TimeRow
from app.figures.wording import event_words, stretch_words
from app.signals.basis import Basis, day_of
from app.signals.child_voice import ChildVoice
from app.signals.readings.reading import around
from app.signals.target import to_events, to_stretch
from app.timeline.shapes import Hatch


def child_moments_figure(basis: Basis, found: ChildVoice, space: Space) -> Figure | None:
    """A row for the children together and one each; None without children."""
    if not basis.case.children or basis.start > basis.last_day:
        return None
    sheet = RowSheet(space, *basis.within, label_width=128, tail_width=70)
    rows = [TimeRow(title="Kinderen samen", bars=(_interval(basis, found),), tail=_days(len(found.days)))]
    for child in basis.case.children:
        days = found.per_child.get(child.id, ())
        ids = [i for i in found.event_ids if day_of(basis.by_id[i].when) in days]
        marks = tuple(
            Mark(day=day_of(basis.by_id[i].when), words=event_words(basis, i), target=to_events((i,)))
            for i in ids
        )
        line = Bar(first=basis.start, last=basis.last_day, fill="line", height=2)
        rows.append(TimeRow(title=child.designation, bars=(line,), marks=marks, tail=_days(len(days))))
    return sheet.sketch.figure(sheet.draw(rows), "Stem van het kind")


def _days(number: int) -> str:
    return count_text(number, "dag", "dagen")


def _interval(basis: Basis, found: ChildVoice) -> Bar:
    longest = found.longest_interval
    return Bar(
        first=longest.start.toordinal(),
        last=longest.end.toordinal(),
        fill="surface",
        line="kInk",
        hatch=Hatch.GAP,
        dash=(4, 3),
        height=12,
        note=days_text(longest.days),
        words=f"{stretch_words(longest)} tussen twee momenten",
        target=to_stretch(longest, around(basis, longest, found.event_ids)),
    )
