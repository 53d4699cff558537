"""The kaders per child along the years, with the patterns of the timeline."""

from collections.abc import Iterator
from datetime import timedelta

from app.domain.family import FamilyMember
from app.domain.frame import Frame, FrameKind
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import span_text
from app.reports.figures.time_axis import TimeAxis
from app.reports.page import TEXT_WIDTH
from app.timeline.measure import FontFileMeasure, TextMeasure
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Hatch, Rect, Shape, Text

_LABEL_WIDTH = 84.0
_NAME_SIZE = 7.2
_TOP, _ROW, _SUB_ROW = 14.0, 20.0, 15.0
_SHORT = {
    FrameKind.VRIJWILLIG: "Vrijwillig",
    FrameKind.DRANG: "Drang",
    FrameKind.VOTS: "VOTS",
    FrameKind.OTS: "OTS",
    FrameKind.SPOED_UHP: "Spoed-UHP",
    FrameKind.UHP: "UHP",
    FrameKind.GEZAGSBEEINDIGING: "Voogdij",
}
_GROUNDS = {
    FrameKind.VRIJWILLIG: ("k_vrij", None),
    FrameKind.DRANG: ("k_drang", Hatch.DOTS),
    FrameKind.VOTS: ("k_vots", Hatch.SLANTED),
    FrameKind.OTS: ("k_ots", None),
    FrameKind.SPOED_UHP: ("k_uhp", Hatch.UPRIGHT),
    FrameKind.UHP: ("k_uhp", Hatch.UPRIGHT),
    FrameKind.GEZAGSBEEINDIGING: ("k_ots", Hatch.UPRIGHT),
}


def frames_picture(case: CaseSnapshot) -> Picture | None:
    """A row per child with its base kader and, below, what lay over it; None without children or kaders."""
    children = [one for one in case.children if _frames_of(case, one)]
    if not children:
        return None
    measure = FontFileMeasure()
    axis = TimeAxis(period=case.case.period, left=_LABEL_WIDTH, right=TEXT_WIDTH - 1)
    shapes: list[Shape] = []
    y = _TOP
    for child in children:
        frames = _frames_of(case, child)
        shapes.append(Text(0, y + 13, child.designation, 9, bold=True))
        shapes += (shape for frame in frames for shape in _bar(frame, axis, y, measure))
        y += _row_height(frames) + 6
    years = tuple(axis.years(0, y))
    return Picture(
        width=TEXT_WIDTH,
        height=y,
        layers=(Layer(part=Part.BANDS, shapes=(*years, *shapes)),),
        title="Kaders per kind",
        description=_description(case, children),
    )


def _frames_of(case: CaseSnapshot, child: FamilyMember) -> list[Frame]:
    frames = sorted(case.frames.values(), key=lambda one: (one.start.order_key, one.id))
    return [frame for frame in frames if child.id in frame.family_member_ids]


def _row_height(frames: list[Frame]) -> float:
    return _ROW + (_SUB_ROW if any(not frame.is_base for frame in frames) else 0.0)


def _bar(frame: Frame, axis: TimeAxis, y: float, measure: TextMeasure) -> Iterator[Shape]:
    """A kader in the row of its child; what lies over the base in a row of its own below."""
    top, height = (y, _ROW - 3) if frame.is_base else (y + _ROW, _SUB_ROW - 3)
    left = axis.x(frame.start.reckoning_day)
    after = axis.period.end if frame.end is None else frame.end.reckoning_day
    wide = max(1.5, axis.x(after + timedelta(days=1)) - left)
    fill, hatch = _GROUNDS[frame.kind]
    yield Rect(left, top, wide, height, fill, "kInk", 0.7, 1.5, hatch, about=(frame.id,))
    name = _SHORT[frame.kind]
    width = measure.width(name, _NAME_SIZE, bold=True)
    baseline = top + height / 2 + 2.6
    if width + 6 <= wide:
        yield Rect(left + 1, top + 2, width + 4, height - 4, "surface", radius=1.5)
        yield Text(left + 3, baseline, name, _NAME_SIZE, bold=True, width=width)
    elif not frame.is_base and left + wide + width + 4 <= axis.right:
        yield Text(left + wide + 3, baseline, name, _NAME_SIZE, bold=True, width=width)


def _description(case: CaseSnapshot, children: list[FamilyMember]) -> str:
    """What the picture shows, in sentences."""
    told = []
    for child in children:
        frames = "; ".join(
            f"{frame.kind.label} {span_text(frame.start, frame.end)}" for frame in _frames_of(case, child)
        )
        told.append(f"{child.designation}: {frames}.")
    return " ".join(told)
