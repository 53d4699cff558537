"""S18 as a picture: per party its contacts with mother and with father, side by side."""

from app.domain.wording import count_text
from app.figures.figure import TEXT, Figure, Space
from app.figures.sketch import SIGN_ROOM, Sketch, number_of
from app.signals.basis import Basis
from app.signals.both_parents import BothParents, ParentContacts
from app.signals.target import to_events
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Disc

_ROW, _HEAD, _NAMES = 28.0, 22.0, 250.0
_DOT = 9.0


def parent_contacts_figure(basis: Basis, found: BothParents, space: Space) -> Figure | None:
    """A row per party that had contact; None without."""
    rows = [one for one in found.parties if one.mother_ids or one.father_ids]
    if not rows:
        return None
    sketch = Sketch(space)
    half = (space.width - _NAMES) / 2
    for place, title in enumerate(("moeder", "vader")):
        sketch.write((_NAMES + place * half + 30, 14), title, TEXT, bold=True)
    for place, one in enumerate(rows):
        _draw_row(sketch, basis, one, _HEAD + place * _ROW + _ROW / 2, half)
    return sketch.figure(_HEAD + len(rows) * _ROW, "Zicht op beide ouders")


def _draw_row(sketch: Sketch, basis: Basis, found: ParentContacts, middle: float, half: float) -> None:
    sketch.party_sign(number_of(basis.case, found.party_id), 0, middle)
    name = basis.case.actor_name(found.party_id)
    text = sketch.shortened(name, _NAMES - SIGN_ROOM - 8) or basis.codes[found.party_id]
    sketch.write((SIGN_ROOM, middle + 4), text)
    for place, (ids, whom) in enumerate(((found.mother_ids, "moeder"), (found.father_ids, "vader"))):
        left = _NAMES + place * half
        sketch.write((left + 22, middle + 4), str(len(ids)), TEXT, bold=True, anchor=Anchor.END)
        dots = len(ids) if len(ids) * _DOT < half - 40 else 0
        for dot in range(dots):
            sketch.add(Disc(left + 34 + dot * _DOT, middle, 3, "meet", about=(ids[dot],)))
        words = f"{name}: {count_text(len(ids), 'contact', 'contacten')} met {whom}"
        sketch.lead(Box(x=left, y=middle - 12, width=half - 8, height=24), words, to_events(ids))
