"""S2 as a picture: the moments with several parties, and who was there."""

from app.domain.wording import days_text
from app.figures.figure import Figure, Space
from app.figures.sketch import number_of
from app.figures.time_rows import Bar, Mark, RowSheet, TimeRow, name_room
from app.figures.wording import event_words, stretch_words
from app.signals.basis import Basis
from app.signals.joint_moments import JointMoment, JointMoments
from app.signals.readings.reading import around
from app.signals.target import to_events, to_stretch
from app.timeline.shapes import Hatch


def joint_moments_figure(basis: Basis, found: JointMoments, space: Space) -> Figure | None:
    """All moments on one line and per party its own; None without moments."""
    if not found.moments:
        return None
    sheet = RowSheet(space, *basis.within, label_width=name_room(space), tail_width=56)
    together = TimeRow(
        title="Samen aan tafel", bars=_interval(basis, found), marks=_marks(basis, found.moments)
    )
    rows = [together]
    for party in basis.core:
        met = tuple(moment for moment in found.moments if party.id in moment.party_ids)
        bars = tuple(Bar(first=first, last=last) for first, last in basis.active.get(party.id, ()))
        rows.append(
            TimeRow(
                title=party.name,
                short=party.code,
                number=number_of(basis.case, party.id),
                bars=bars,
                marks=_marks(basis, met),
                tail=f"{len(met)} keer",
            )
        )
    return sheet.sketch.figure(sheet.draw(rows), "Samen aan tafel")


def _interval(basis: Basis, found: JointMoments) -> tuple[Bar, ...]:
    longest = found.longest_interval
    if longest is None:
        return ()
    ids = around(basis, longest, [moment.event_id for moment in found.moments])
    return (
        Bar(
            first=longest.start.toordinal(),
            last=longest.end.toordinal(),
            fill="surface",
            line="kInk",
            hatch=Hatch.GAP,
            dash=(4, 3),
            height=12,
            note=days_text(longest.days),
            words=f"{stretch_words(longest)} tussen twee momenten",
            target=to_stretch(longest, ids),
        ),
    )


def _marks(basis: Basis, moments: tuple[JointMoment, ...]) -> tuple[Mark, ...]:
    return tuple(
        Mark(day=m.day, words=event_words(basis, m.event_id), target=to_events((m.event_id,)))
        for m in moments
    )
