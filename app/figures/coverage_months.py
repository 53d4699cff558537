"""S21 as a picture: per party the months in which it was involved, and which of them tell nothing."""

from datetime import date

from app.domain.wording import count_text, month_text
from app.figures.figure import Figure, Space
from app.figures.sketch import number_of
from app.figures.time_rows import Bar, RowSheet, TimeRow, name_room
from app.signals.basis import Basis
from app.signals.coverage import Coverage, Month, PartyCoverage
from app.signals.target import to_days
from app.timeline.shapes import Hatch

_KEY = "Vol: een gebeurtenis van deze partij. Gearceerd: betrokken, nog niets aangeleverd."


def coverage_months_figure(basis: Basis, found: Coverage, space: Space) -> Figure | None:
    """A row per party with a block per month; None when nobody was involved."""
    parties = [one for one in found.parties if one.months]
    if not parties:
        return None
    sheet = RowSheet(space, *basis.within, label_width=name_room(space), tail_width=120)
    bottom = sheet.draw([_row(basis, one) for one in parties])
    sheet.sketch.write((0, bottom + 16), _KEY, 11.0, "text2")
    return sheet.sketch.figure(bottom + 22, "Hoe volledig is de tijdlijn")


def _row(basis: Basis, found: PartyCoverage) -> TimeRow:
    empty = set(found.empty_months)
    told = len(found.months) - len(empty)
    return TimeRow(
        title=basis.case.actor_name(found.party_id),
        short=basis.codes[found.party_id],
        number=number_of(basis.case, found.party_id),
        bars=tuple(_month(month, is_empty=month in empty) for month in found.months),
        tail=f"{told} van {count_text(len(found.months), 'maand', 'maanden')}",
    )


def _month(month: Month, *, is_empty: bool) -> Bar:
    start = date(*month, 1)
    first, last = start.toordinal(), start.toordinal() + 29
    return Bar(
        first=first,
        last=last - 2,
        fill="surface" if is_empty else "regieInk",
        line="lineStrong" if is_empty else None,
        hatch=Hatch.GAP if is_empty else None,
        height=12,
        words=f"{month_text(start)}: {'nog niets aangeleverd' if is_empty else 'aangeleverd'}",
        target=to_days(first, last),
    )
