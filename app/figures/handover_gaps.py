"""S8 as a picture: per overdracht who stopped, who began, and the days between."""

from app.domain.involvement import Involvement
from app.domain.wording import days_text
from app.figures.figure import Figure, Space
from app.figures.time_rows import Bar, RowSheet, TimeRow
from app.figures.wording import run_words
from app.signals.basis import Basis
from app.signals.handovers import HandoverGap, Handovers
from app.signals.target import to_days
from app.timeline.shapes import Hatch


def handover_gaps_figure(basis: Basis, found: Handovers, space: Space) -> Figure | None:
    """A row per overdracht; None without."""
    if not found.handovers:
        return None
    sheet = RowSheet(space, *basis.within, label_width=196, tail_width=142)
    return sheet.sketch.figure(sheet.draw([_row(basis, one) for one in found.handovers]), "Overdrachten")


def _row(basis: Basis, gap: HandoverGap) -> TimeRow:
    case = basis.case
    handover = case.handovers[gap.handover_id]
    before = case.involvements[handover.from_involvement_id]
    after = case.involvements[handover.to_involvement_id]
    ids = (handover.event_id,) if handover.event_id is not None else ()
    bars = [*_bars(basis, before, 0), *_bars(basis, after, 1)]
    if gap.days > 1 and (run := basis.run(before.start, before.end)) is not None:
        between = (run[1] + 1, run[1] + gap.days - 1)
        bars.append(
            Bar(
                first=between[0],
                last=between[1],
                fill="surface",
                line="kInk",
                hatch=Hatch.GAP,
                dash=(4, 3),
                height=12,
                words=f"{days_text(gap.days)} ertussen",
                target=to_days(*between, ids),
            )
        )
    former, next_one = case.actor_name(before.professional_id), case.actor_name(after.professional_id)
    return TimeRow(title=former, sub=f"aan {next_one}", bars=tuple(bars), tail=_tail(gap))


def _bars(basis: Basis, involvement: Involvement, level: int) -> list[Bar]:
    name = basis.case.actor_name(involvement.professional_id)
    return [
        Bar(
            first=first,
            last=last,
            height=6,
            level=level,
            words=f"{name}: {run_words((first, last))}",
            target=to_days(first, last),
        )
        for first, last in basis.involvement_runs([involvement])
    ]


def _tail(gap: HandoverGap) -> str:
    if gap.days > 1:
        return f"{days_text(gap.days)} ertussen"
    return "aansluitend" if gap.days >= 0 else f"{days_text(-gap.days)} tegelijk"
