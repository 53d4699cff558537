"""A sheet of the timeline: the drawing with its title above, legend below, and where it joins others.

Everything is part of one picture of the size of the paper, so that every painter and every
reader gets the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.reports.legend import ROW_HEIGHT, LegendEntry, legend_shapes
from app.reports.page import A3, A4, MM, SHEET_FOOT
from app.reports.phrases import CLOSING
from app.timeline.measure import TextMeasure
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Text

MARGIN = 12 * MM
_TITLE_BASELINE, _SUBTITLE_BASELINE = 44.0, 60.0
_DRAWING_TOP = 76.0
_LEGEND_GAP = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPaper:
    """The paper of a sheet, lying down; lengths in points.

    ``largest_factor`` is how many times larger than normal the timeline may be drawn on it.
    """

    width: float
    height: float
    largest_factor: float

    @property
    def drawing_width(self) -> float:
        """Room for the drawing between the margins."""
        return self.width - 2 * MARGIN

    def drawing_height(self, legend_row_count: int) -> float:
        """Room for the drawing between its title and the legend."""
        below = legend_row_count * ROW_HEIGHT + _LEGEND_GAP + SHEET_FOOT + 12
        return self.height - _DRAWING_TOP - below


PAPERS = {
    "a4": SheetPaper(width=A4[1], height=A4[0], largest_factor=1.15),
    "a3": SheetPaper(width=A3[1], height=A3[0], largest_factor=1.8),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What a sheet says around the drawing."""

    title: str
    subtitle: str
    right: str = ""
    right_below: str = ""
    foot: str = ""
    closing: str = CLOSING


def framed_sheet(
    drawing: Picture,
    paper: SheetPaper,
    words: SheetWords,
    legend: Sequence[Sequence[LegendEntry]],
    measure: TextMeasure,
) -> Picture:
    """The whole sheet; ``legend`` is in rows. The drawing must fit, see `SheetPaper.drawing_height`."""
    layers = _shifted(drawing, MARGIN, _DRAWING_TOP)
    legend_top = paper.height - SHEET_FOOT - 12 - len(legend) * ROW_HEIGHT
    around = (*_texts(paper, words), *legend_shapes(legend, MARGIN, legend_top, measure))
    return Picture(
        width=paper.width,
        height=paper.height,
        layers=(*layers, Layer(part=Part.AXIS, shapes=around)),
        ground="bg",
        title=words.title,
        description=f"{words.title}. {words.subtitle}. {drawing.description}",
    )


def _texts(paper: SheetPaper, words: SheetWords) -> tuple[Text, ...]:
    right, foot = paper.width - MARGIN, paper.height - SHEET_FOOT
    texts = (
        Text(MARGIN, _TITLE_BASELINE, words.title, 16, bold=True),
        Text(MARGIN, _SUBTITLE_BASELINE, words.subtitle, 9, "text2"),
        Text(right, _TITLE_BASELINE, words.right, 9, anchor=Anchor.END),
        Text(right, _SUBTITLE_BASELINE, words.right_below, 9, "text2", anchor=Anchor.END),
        Text(MARGIN, foot, words.closing, 8, "text2"),
        Text(right, foot, words.foot, 8, "text2", anchor=Anchor.END),
    )
    return tuple(text for text in texts if text.text)


def _shifted(drawing: Picture, x: float, y: float) -> tuple[Layer, ...]:
    """The layers of a drawing moved to their place on the sheet."""
    return tuple(
        replace(
            layer,
            x=layer.x + x,
            y=layer.y + y,
            clip=None if layer.clip is None else _moved(layer.clip, x, y),
        )
        for layer in drawing.layers
    )


def _moved(box: Box, x: float, y: float) -> Box:
    return replace(box, x=box.x + x, y=box.y + y)
