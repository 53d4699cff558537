"""A fixed measure and ways to read a figure: its texts, glyphs and where its places lead."""

from app.figures.figure import Figure, Space
from app.timeline.measure import FontFileMeasure
from app.timeline.shapes import Disc, Glyph, Rect, Text

SPACE = Space(width=700, measure=FontFileMeasure())


def texts(figure: Figure) -> list[str]:
    """All words in a figure."""
    return [shape.text for shape in figure.picture.shapes() if isinstance(shape, Text)]


def glyphs(figure: Figure) -> list[str]:
    """Names of all marks in a figure."""
    return [shape.name for shape in figure.picture.shapes() if isinstance(shape, Glyph)]


def dots(figure: Figure) -> list[Disc]:
    """All dots in a figure."""
    return [shape for shape in figure.picture.shapes() if isinstance(shape, Disc)]


def hatched(figure: Figure) -> list[Rect]:
    """All hatched rectangles in a figure."""
    return [shape for shape in figure.picture.shapes() if isinstance(shape, Rect) and shape.hatch]


def leads(figure: Figure) -> set[str]:
    """Ids of all events the places of a figure lead to."""
    return {event_id for area in figure.areas for event_id in area.target.event_ids}
