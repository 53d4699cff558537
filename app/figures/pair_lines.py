"""S1 along time: per pair when both were involved, their moments, and the longest time without one."""

from app.domain.wording import days_text
from app.figures.figure import SMALL, Figure, Space
from app.figures.time_rows import Bar, Mark, RowSheet, TimeRow
from app.figures.wording import event_words, stretch_words
from app.signals.basis import Basis, day_of
from app.signals.contact_matrix import ContactMatrix, Pair, PairVerdict
from app.signals.readings.reading import around
from app.signals.target import to_events, to_stretch
from app.timeline.shapes import Hatch

_NOTE = "Stip: gezamenlijk moment. Lijn: tegelijk betrokken. Gearceerd: de langste tijd zonder moment."


def pair_lines_figure(basis: Basis, found: ContactMatrix, space: Space) -> Figure | None:
    """A row per pair with enough time together; None when there is no such pair."""
    pairs = [pair for pair in found.pairs if pair.verdict is not PairVerdict.TE_KORT]
    if not pairs:
        return None
    sheet = RowSheet(space, *basis.within, label_width=112.0, most_rows=66)
    bottom = sheet.draw([_row(basis, pair) for pair in pairs])
    sheet.sketch.write((0, bottom + 16), _NOTE, SMALL, "text2")
    return sheet.sketch.figure(bottom + 22, "Momenten en stiltes per paar")


def _row(basis: Basis, pair: Pair) -> TimeRow:
    names = f"{basis.codes[pair.a]} en {basis.codes[pair.b]}"
    bars = [Bar(first=first, last=last) for first, last in pair.overlap]
    silence = pair.longest_silence
    if silence is not None:
        bars.append(
            Bar(
                first=silence.start.toordinal(),
                last=silence.end.toordinal(),
                fill="surface",
                line="kInk",
                hatch=Hatch.GAP,
                dash=(4, 3),
                height=12,
                note=days_text(silence.days),
                words=f"{names}: {stretch_words(silence)} zonder moment",
                target=to_stretch(silence, around(basis, silence, pair.moment_ids)),
            )
        )
    marks = tuple(
        Mark(day=day_of(basis.by_id[i].when), words=event_words(basis, i), target=to_events((i,)))
        for i in pair.moment_ids
    )
    return TimeRow(title=names, bars=tuple(bars), marks=marks)
