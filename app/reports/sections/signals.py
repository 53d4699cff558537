"""What the timeline shows: the signals the facilitator released, and nothing of the others."""

from collections.abc import Iterator

from app.figures.figure import Figure as SignalFigure
from app.figures.figure import Space
from app.figures.registry import figures_of
from app.reports.content import (
    Block,
    Bullets,
    Chapter,
    Figure,
    Heading,
    Line,
    Manner,
    Paragraph,
    body,
    joined,
    words,
)
from app.reports.edition import Edition
from app.signals.basis import Basis, basis_of
from app.signals.readings.reading import CLOSING, Statement
from app.signals.release import ReleasedSignal, released_signals
from app.timeline.measure import FontFileMeasure

ANCHOR = "signalen"
_WIDTH = 680.0
"""Figures are drawn this wide and then made to fit, so that their smallest words are 7 points."""

_HIGHEST = 980.0
"""A figure that is higher would be made too small to read; the sentences say the same."""

_MOST_NUMBERS = 24


def signals_chapter(edition: Edition) -> Chapter:
    """A section per released signal; without blocks when none was released."""
    basis = basis_of(edition.case)
    blocks: list[Block] = []
    for signal in released_signals(edition.case, basis):
        blocks += _section(edition, basis, signal)
    return Chapter(title="Wat de tijdlijn laat zien", anchor=ANCHOR, blocks=tuple(blocks))


def _section(edition: Edition, basis: Basis, signal: ReleasedSignal) -> Iterator[Block]:
    yield Heading(text=signal.title, anchor=f"{ANCHOR}-{signal.signal_id.lower()}")
    if signal.own_text:
        yield body(signal.own_text)
    else:
        yield Bullets(items=tuple(_line(edition, one) for one in signal.reading.statements))
    space = Space(width=_WIDTH, measure=FontFileMeasure())
    for figure in figures_of(signal.signal_id, basis, space):
        if figure.picture.height <= _HIGHEST:
            yield _figure(figure)
    remarks = " ".join(one for one in (signal.reading.left_out, signal.reading.limits) if one)
    if remarks:
        yield Paragraph(line=words(remarks), manner=Manner.SMALL)
    yield Paragraph(line=words(signal.reading.question), manner=Manner.QUESTION)


def _line(edition: Edition, statement: Statement) -> Line:
    """A sentence with the numbers of the events its own numbers lead to."""
    ids = {event_id for lead in statement.leads for event_id in lead.target.event_ids}
    return joined(statement.text, edition.numbers(ids if len(ids) <= _MOST_NUMBERS else ()))


def _figure(figure: SignalFigure) -> Figure:
    return Figure(picture=figure.picture, caption=f"{figure.picture.title}.", closing=CLOSING)
