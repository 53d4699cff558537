"""What the marks on a sheet mean: only those that are on it, in a fixed order, over as few rows as fit."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from app.timeline.measure import TextMeasure
from app.timeline.picture import Picture
from app.timeline.shapes import Glyph, Hatch, Rect, Shape, Soft, Text

ROW_HEIGHT = 15.0
_SIZE = 7.4
_MARK_WIDTH, _SWATCH_WIDTH = 9.0, 26.0
_GLYPH_SCALE = 0.62
_GAP, _BETWEEN = 6.0, 14.0

GLYPH_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "besluit_planmatig": "besluit, planmatig",
        "besluit_nood": "besluit uit nood",
        "besluit_wettelijk": "wettelijk moment",
        "besluit_onbekend": "besluit, basis niet te bepalen",
        "incident": "incident",
        "melding": "melding",
        "signaal": "signaal",
        "contact": "contact met gezin",
        "overleg": "overleg met twee",
        "zitting": "zitting",
        "beschikking": "beschikking",
        "onderzoek": "onderzoek",
        "rapport": "rapport",
        "overdracht": "overdracht",
        "wisseling": "wisseling",
        "aanmelding": "aanmelding",
        "aanbod_start": "start aanbod",
        "aanbod_einde": "einde aanbod",
        "evaluatie": "evaluatie",
        "omgang": "omgang of verblijf",
        "levensgebeurtenis": "levensgebeurtenis",
        "correspondentie": "brief of e-mail",
        "klacht": "klacht",
        "randvoorwaarde": "randvoorwaarde",
        "context": "context",
        "overig": "overig",
        "aanwezig": "aanwezig",
        "verhinderd": "verhinderd",
        "niet_uitgenodigd": "niet uitgenodigd",
        "wisselend_aanwezig": "bij een deel aanwezig",
        "gezin_aanwezig": "gezin aanwezig",
        "kantelmoment": "kantelmoment",
        "wat_werkte": "wat werkte",
        "lezingen": "meer lezingen",
    }
)
"""Marks that are explained, in the order of the legend."""

HATCH_WORDS: Mapping[Hatch, str] = MappingProxyType(
    {
        Hatch.GAP: "niet vastgelegd wie regie had",
        Hatch.CLOSED: "omstandigheid van buiten",
        Hatch.WAITING: "wachten op aanbod",
    }
)
UNCERTAIN = "datum onzeker: ergens in deze tijd"


class LegendEntry(NamedTuple):
    """A mark or a swatch with its meaning."""

    words: str
    glyph: str | None = None
    hatch: Hatch | None = None
    is_soft: bool = False

    @property
    def mark_width(self) -> float:
        """Room before the words."""
        return _MARK_WIDTH if self.glyph else _SWATCH_WIDTH


def legend_entries(pictures: Iterable[Picture]) -> tuple[LegendEntry, ...]:
    """An entry for everything on these pictures that needs one."""
    shapes = [shape for picture in pictures for shape in picture.shapes()]
    glyphs = {shape.name for shape in shapes if isinstance(shape, Glyph)}
    hatches = {shape.hatch for shape in shapes if isinstance(shape, Rect) and shape.hatch}
    entries = [LegendEntry(told, glyph=name) for name, told in GLYPH_WORDS.items() if name in glyphs]
    if any(isinstance(shape, Soft) for shape in shapes):
        entries.append(LegendEntry(UNCERTAIN, is_soft=True))
    entries += [LegendEntry(told, hatch=hatch) for hatch, told in HATCH_WORDS.items() if hatch in hatches]
    return tuple(entries)


def legend_rows(
    entries: Iterable[LegendEntry], width: float, measure: TextMeasure
) -> list[list[LegendEntry]]:
    """The entries over rows of at most ``width``."""
    rows: list[list[LegendEntry]] = []
    filled = width + 1
    for entry in entries:
        room = _room(entry, measure)
        if filled + room > width:
            rows.append([])
            filled = 0.0
        rows[-1].append(entry)
        filled += room + _BETWEEN
    return rows


def legend_shapes(
    rows: Iterable[Iterable[LegendEntry]], left: float, top: float, measure: TextMeasure
) -> tuple[Shape, ...]:
    """The rows drawn under each other."""
    shapes: list[Shape] = []
    for number, row in enumerate(rows):
        x, y = left, top + number * ROW_HEIGHT + ROW_HEIGHT / 2
        for entry in row:
            shapes.append(_mark(entry, x, y))
            words_x = x + entry.mark_width + _GAP
            width = measure.width(entry.words, _SIZE)
            shapes.append(Text(words_x, y + 2.6, entry.words, _SIZE, "text2", width=width))
            x += _room(entry, measure) + _BETWEEN
    return tuple(shapes)


def _mark(entry: LegendEntry, x: float, y: float) -> Shape:
    if entry.glyph is not None:
        return Glyph(entry.glyph, x + _MARK_WIDTH / 2, y, _GLYPH_SCALE)
    if entry.is_soft:
        return Soft(x, y - 3, _SWATCH_WIDTH, 6)
    ink = "line" if entry.hatch is Hatch.CLOSED else "kInk"
    return Rect(x, y - 4, _SWATCH_WIDTH, 8, "surface", "line", 0.5, hatch=entry.hatch, ink=ink)


def _room(entry: LegendEntry, measure: TextMeasure) -> float:
    return entry.mark_width + _GAP + measure.width(entry.words, _SIZE)
