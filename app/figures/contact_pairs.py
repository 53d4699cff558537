"""S1 as a table: how often each pair of kernpartijen met, with numbers before dots."""

from app.domain.wording import count_text, number_text
from app.figures.figure import SMALL, TEXT, Figure, Space
from app.figures.sketch import SIGN_ROOM, Sketch, number_of
from app.signals.basis import Basis
from app.signals.contact_matrix import ContactMatrix, Pair, PairVerdict
from app.signals.target import to_events
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Disc, Rect

_ROW, _HEAD = 46.0, 22.0
_WIDEST_CELL, _WORDED_CELL, _LEAST_LABEL = 104.0, 84.0, 84.0
_MOST_DOTS = 9
_NOTE = "Aantal gezamenlijke momenten, met daaronder de dagen per moment."


def contact_pairs_figure(basis: Basis, found: ContactMatrix, space: Space) -> Figure | None:
    """A cell per pair on both sides of the diagonal; None with fewer than two kernpartijen."""
    if not found.pairs:
        return None
    sketch = Sketch(space)
    parties = [party.id for party in basis.core]
    cell = min(_WIDEST_CELL, (space.width - _LEAST_LABEL) / len(parties))
    label = min(space.width - cell * len(parties), 250.0)
    pairs = {(pair.a, pair.b): pair for pair in found.pairs}
    for column, party_id in enumerate(parties):
        middle = label + (column + 0.5) * cell
        sketch.write((middle, 14), basis.codes[party_id], TEXT, bold=True, anchor=Anchor.MIDDLE)
    for row, party_id in enumerate(parties):
        top = _HEAD + row * _ROW
        _write_party(sketch, basis, party_id, top + _ROW / 2, label)
        for column, other in enumerate(parties):
            box = Box(x=label + column * cell + 1, y=top + 1, width=cell - 2, height=_ROW - 2)
            pair = pairs.get((party_id, other)) or pairs.get((other, party_id))
            _draw_cell(sketch, basis, box, pair)
    bottom = _HEAD + len(parties) * _ROW
    if cell < _WORDED_CELL + 2:
        sketch.write((0, bottom + 16), _NOTE, SMALL, "text2")
        bottom += 20
    return sketch.figure(bottom + 2, "Wie zag wie")


def _write_party(sketch: Sketch, basis: Basis, party_id: str, middle: float, room: float) -> None:
    sketch.party_sign(number_of(basis.case, party_id), 0, middle)
    name = basis.case.actor_name(party_id)
    text = sketch.shortened(name, room - SIGN_ROOM - 8) or basis.codes[party_id]
    sketch.write((SIGN_ROOM, middle + 4), text)


def _draw_cell(sketch: Sketch, basis: Basis, box: Box, pair: Pair | None) -> None:
    if pair is None:
        sketch.add(Rect(box.x, box.y, box.width, box.height, "sunken", radius=2))
        return
    is_short = pair.verdict is PairVerdict.TE_KORT
    edge = "line" if is_short else "lineStrong"
    ground = "surface" if is_short else "raised"
    sketch.add(Rect(box.x, box.y, box.width, box.height, ground, edge, radius=2, about=pair.moment_ids))
    x, count = box.x + box.width / 2, len(pair.moment_ids)
    if is_short:
        sketch.write(
            (x, box.y + box.height / 2 + 4),
            "te kort" if box.width > 42 else "kort",
            SMALL,
            "text2",
            anchor=Anchor.MIDDLE,
        )
        return
    is_wide = box.width >= _WORDED_CELL
    times = f"{number_text(count)} keer" if is_wide else number_text(count)
    sketch.write((x, box.y + 16), times, TEXT, bold=True, anchor=Anchor.MIDDLE)
    note = _rate(pair, is_wide=is_wide)
    sketch.write((x, box.y + 30), note, SMALL, "text2", anchor=Anchor.MIDDLE)
    dots = min(count, _MOST_DOTS) if count <= _MOST_DOTS and count * 7 < box.width else 0
    for place in range(dots):
        sketch.add(Disc(x + (place - (dots - 1) / 2) * 7, box.y + 38, 2.2, "meet"))
    names = f"{basis.case.actor_name(pair.a)} en {basis.case.actor_name(pair.b)}"
    words = count_text(count, "gezamenlijk moment", "gezamenlijke momenten")
    sketch.lead(box, f"{names}: {words}", to_events(pair.moment_ids))


def _rate(pair: Pair, *, is_wide: bool) -> str:
    """Days of being involved together per moment, rounded."""
    if pair.days_per_moment is None:
        return "niet samen" if is_wide else "–"
    days = number_text(round(pair.days_per_moment))
    return f"per {days} dagen" if is_wide else f"{days} d"
