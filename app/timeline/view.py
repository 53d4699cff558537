"""What a drawing of the timeline should look like: everything but the case and the colours."""

from dataclasses import dataclass, fields, replace
from datetime import date

from app.domain.labelled import Labelled
from app.timeline.viewport import Viewport


class Band(Labelled):
    """A row across all lanes, above them."""

    FASE = "fase", "Fase"
    KADER = "kader", "Kader"
    REGIE = "regie", "Regie"
    AANBOD = "aanbod", "Aanbod"
    KOERS = "koers", "Koers"
    CONTEXT = "context", "Context"


STANDARD_BANDS = frozenset({Band.KADER, Band.REGIE, Band.AANBOD})


class ColourBy(Labelled):
    """What the colour of a mark tells, besides its shape."""

    PARTIJ = "partij", "Partij"
    SOORT = "soort", "Soort"
    GEEN = "geen", "Geen kleur"


class LinksShown(Labelled):
    """Of which events the links are drawn."""

    GEEN = "geen", "Geen"
    GEKOZEN = "gekozen", "Van wat gekozen is"
    ALLE = "alle", "Alle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Sizes of type and marks, in units of the picture."""

    label: float = 11.5
    band: float = 11.0
    count: float = 10.5
    head: float = 13.0
    head_sub: float = 11.0
    year: float = 13.0
    tick: float = 11.5
    tag: float = 11.0
    row: float = 19.0
    mark: float = 1.0
    unit: float = 1.0
    smallest_lane: float = 30.0
    most_rows: int = 6

    def scaled(self, factor: float) -> "Sizes":
        """All lengths times ``factor``."""
        changed = {f.name: getattr(self, f.name) * factor for f in fields(self) if f.name != "most_rows"}
        return replace(self, **changed)


SCREEN = Sizes()
SMALL_SCREEN = Sizes(row=18.0, smallest_lane=24.0)
BEAMER = Sizes(
    label=20.0, band=20.0, count=20.0, head=20.0, head_sub=20.0, year=22.0, tick=20.0, tag=20.0,
    row=32.0, mark=1.6, unit=1.6, smallest_lane=56.0, most_rows=2,
)  # fmt: skip
PAPER = Sizes(
    label=7.4, band=7.4, count=7.0, head=8.8, head_sub=7.2, year=9.0, tick=7.4, tag=7.2,
    row=12.2, mark=0.62, unit=0.66, smallest_lane=22.0, most_rows=200,
)  # fmt: skip
"""In points; 7 is the smallest type on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """What is chosen, pointed at and walked over; ids of events or other entities."""

    selected_ids: frozenset[str] = frozenset()
    hovered_id: str | None = None
    focused_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """How to draw the timeline.

    ``viewport`` says which time is drawn and where; its ``left`` is the width of the lane
    heads. ``height`` is the room there is (0: as much as needed), ``scroll`` how far the
    lanes are moved up. ``shown_ids`` are the events a filter lets through (None: all); the
    others are faint, or left out when ``hides_others``. ``is_paper`` prints every label,
    ``is_pattern`` (patroonweergave) none at all, ``has_numbers`` puts the number of an event
    before its label. While moving, a view that is not ``is_settled`` places labels for a step of
    zoom rather than for its own scale. ``until`` ends the drawing with that day (stand van
    toen); give a case as it stood then, so that nothing of what came later can show.
    """

    viewport: Viewport
    height: float = 0.0
    scroll: float = 0.0
    sizes: Sizes = SCREEN
    bands: frozenset[Band] = STANDARD_BANDS
    colour_by: ColourBy = ColourBy.PARTIJ
    links: LinksShown = LinksShown.GEKOZEN
    states: States = States()
    shown_ids: frozenset[str] | None = None
    hides_others: bool = False
    hidden_lane_ids: frozenset[str] = frozenset()
    is_paper: bool = False
    is_pattern: bool = False
    has_numbers: bool = False
    is_settled: bool = True
    until: date | None = None
