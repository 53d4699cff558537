"""S3 as a picture: decisions on a line, the shape says on which basis, with what went before under it."""

from app.domain.decision import DecisionBasis
from app.domain.event import Event
from app.domain.wording import days_text
from app.figures.figure import Figure, Space
from app.figures.marks import DECISION_GLYPHS, decision_mark
from app.figures.time_rows import TICK, Bar, Mark, RowSheet, TimeRow
from app.figures.wording import event_words
from app.signals.basis import Basis, day_of
from app.signals.nood_decisions import Cluster, NoodDecisions
from app.signals.target import to_events, to_stretch

_WORDS = {
    DecisionBasis.PLANMATIG: "planmatig",
    DecisionBasis.NOOD: "snel, uit nood",
    DecisionBasis.WETTELIJK: "wettelijk moment",
    DecisionBasis.ONBEKEND: "niet te bepalen",
}


def decisions_line_figure(basis: Basis, found: NoodDecisions, space: Space) -> Figure | None:
    """Two rows along time; None without decisions."""
    if not found.decision_ids:
        return None
    sheet = RowSheet(space, *basis.within)
    decisions = TimeRow(
        title="Besluiten", marks=tuple(decision_mark(basis, event) for event in basis.decisions)
    )
    rows = [decisions]
    if found.clusters:
        rows.append(TimeRow(title="Dicht op elkaar", bars=tuple(_bracket(one) for one in found.clusters)))
    triggers = TimeRow(
        title="Incident, melding", sub="of signaal", marks=tuple(_tick(basis, e) for e in basis.triggers)
    )
    bottom = sheet.draw([*rows, triggers])
    entries = tuple(
        (DECISION_GLYPHS[one], f"{_WORDS[one]} {found.per_basis[one]}")
        for one in DecisionBasis
        if found.per_basis[one]
    )
    return sheet.sketch.figure(sheet.sketch.key(bottom + 6, entries), "Besluiten en wat eraan voorafging")


def _tick(basis: Basis, event: Event) -> Mark:
    return Mark(
        day=day_of(event.when),
        glyph=TICK,
        words=event_words(basis, event.id),
        target=to_events((event.id,)),
    )


def _bracket(cluster: Cluster) -> Bar:
    count, days = len(cluster.event_ids), days_text(cluster.stretch.days + 1)
    return Bar(
        first=cluster.stretch.start.toordinal(),
        last=cluster.stretch.end.toordinal(),
        fill="nood",
        height=4,
        note=f"{count} in {days}",
        words=f"{count} besluiten in {days}",
        target=to_stretch(cluster.stretch, cluster.event_ids),
    )
