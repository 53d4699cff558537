"""S4 as stanzas: what went before an MDO, the MDO, the new aanbod, and what became of that."""

from app.domain.meeting import SharedAnalysis
from app.domain.service import Service
from app.domain.wording import short_day_text
from app.figures.figure import SMALL, Figure, Space
from app.figures.sketch import Sketch
from app.figures.wording import event_words
from app.signals.basis import Basis
from app.signals.mdo_chains import MdoChains, Stanza
from app.signals.target import to_events
from app.timeline.glyphs import EVENT_GLYPHS
from app.timeline.outlines import polyline
from app.timeline.picture import Box
from app.timeline.shapes import Glyph, Line, Path, Rect

MOST_STANZAS = 40
_ROW, _HEAD = 44.0, 24.0
_SHARES = (0.2, 0.26, 0.31, 0.23)
_TITLES = ("Ging eraan vooraf", "MDO", "Nieuw aanbod", "Afloop daarvan")
_MOST_GLYPHS = 4


def stanzas_figure(basis: Basis, found: MdoChains, space: Space) -> Figure | None:
    """A row per MDO in order; None without MDO's."""
    if not found.stanzas:
        return None
    sketch = Sketch(space)
    lefts = [sum(_SHARES[:place]) * space.width for place in range(len(_SHARES))]
    for left, title in zip(lefts, _TITLES, strict=True):
        sketch.write((left, 14), title, SMALL, "text2")
    y = _HEAD
    for stanza in found.stanzas[:MOST_STANZAS]:
        _draw_stanza(sketch, basis, stanza, lefts, y)
        y += _ROW
    hidden = len(found.stanzas) - MOST_STANZAS
    if hidden > 0:
        sketch.write((0, y + 14), f"Nog {hidden} MDO's passen hier niet.", SMALL, "text2")
        y += 20
    return sketch.figure(y + 2, "Van probleem naar aanbod")


def _draw_stanza(sketch: Sketch, basis: Basis, stanza: Stanza, lefts: list[float], top: float) -> None:
    middle = top + _ROW / 2 - 2
    sketch.add(Line(0, top - 2, sketch.width, top - 2, "line", 0.6))
    _draw_triggers(sketch, basis, stanza, lefts[:2], middle)
    _draw_meeting(sketch, basis, stanza, lefts[1:3], middle)
    _draw_services(sketch, basis, stanza, lefts[2:], middle)


def _draw_triggers(sketch: Sketch, basis: Basis, stanza: Stanza, edges: list[float], middle: float) -> None:
    ids = stanza.trigger_ids
    if not ids:
        sketch.write((edges[0], middle + 4), "niets vastgelegd", SMALL, "text2")
        return
    x = edges[0] + 9
    for event_id in ids[:_MOST_GLYPHS]:
        kind = basis.by_id[event_id].kind.value
        sketch.add(Glyph(kind if kind in EVENT_GLYPHS else "overig", x, middle, 0.9, about=(event_id,)))
        area = Box(x=x - 9, y=middle - 10, width=18, height=20)
        sketch.lead(area, event_words(basis, event_id), to_events((event_id,)))
        x += 20
    if len(ids) > _MOST_GLYPHS:
        words = f"+{len(ids) - _MOST_GLYPHS}"
        area = Box(x=x - 8, y=middle - 10, width=sketch.room(words) + 6, height=20)
        sketch.write((x - 6, middle + 4), words)
        sketch.lead(area, f"Alle {len(ids)}", to_events(ids))
    _arrow(sketch, edges[1] - 18, middle)


def _draw_meeting(sketch: Sketch, basis: Basis, stanza: Stanza, edges: list[float], middle: float) -> None:
    left, wide = edges[0], edges[1] - edges[0] - 28
    box = Box(x=left, y=middle - 18, width=wide, height=36)
    sketch.add(Rect(*_corners(box), "raised", "meet", 1.4, 4, about=(stanza.event_id,)))
    event = basis.by_id[stanza.event_id]
    title = sketch.shortened(event.title, wide - 16, SMALL, bold=True) or "MDO"
    sketch.write((left + 8, middle - 3), title, SMALL, bold=True)
    shared = " · één analyse" if stanza.shared_analysis is SharedAnalysis.JA else ""
    sketch.write((left + 8, middle + 12), short_day_text(event.when.reckoning_day) + shared, SMALL, "text2")
    sketch.lead(box, event_words(basis, stanza.event_id), to_events((stanza.event_id,)))
    if stanza.service_ids:
        _arrow(sketch, edges[1] - 18, middle)


def _draw_services(sketch: Sketch, basis: Basis, stanza: Stanza, edges: list[float], middle: float) -> None:
    if not stanza.service_ids:
        sketch.write((edges[0], middle + 4), "geen nieuw aanbod", SMALL, "text2")
        return
    services = [basis.case.services[service_id] for service_id in stanza.service_ids]
    first, others = services[0], len(services) - 1
    extra = f" en nog {others}" if others else ""
    room = edges[1] - edges[0] - sketch.room(extra) - 16
    name = sketch.shortened(first.name, room) or first.name[:20]
    sketch.write((edges[0], middle + 4), name + extra)
    starts = [e.id for e in basis.events if e.service_id in stanza.service_ids]
    area = Box(x=edges[0], y=middle - 12, width=edges[1] - edges[0] - 12, height=24)
    words = "; ".join(f"{one.name}: {one.outcome.label}" for one in services)
    sketch.lead(area, words, to_events(starts))
    sketch.write((edges[1], middle + 4), sketch.shortened(_outcomes(services), sketch.width - edges[1]))


def _outcomes(services: list[Service]) -> str:
    """What became of each, each word once, in the order of the aanbod."""
    words = dict.fromkeys(one.outcome.label.lower() for one in services)
    return ", ".join(words)


def _arrow(sketch: Sketch, x: float, middle: float) -> None:
    sketch.add(Path(polyline((x, middle), (x + 12, middle)), None, "text2", 1.4))
    sketch.add(Path(polyline((x + 8, middle - 4), (x + 12, middle), (x + 8, middle + 4)), None, "text2", 1.4))


def _corners(box: Box) -> tuple[float, float, float, float]:
    return (box.x, box.y, box.width, box.height)
