"""The kader of the children over time: base frames, and measures laid over them in rows below."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from app.domain.frame import Frame, FrameKind
from app.domain.snapshot import CaseSnapshot
from app.timeline.bands.strip import Named, Strip, name_on_ground, shortened
from app.timeline.shapes import Hatch, Rect, Shape
from app.timeline.spans import end_day, rows_without_overlap, start_day
from app.timeline.view import Sizes

_FILLS: Mapping[FrameKind, tuple[str, Hatch | None]] = MappingProxyType(
    {
        FrameKind.VRIJWILLIG: ("k_vrij", None),
        FrameKind.DRANG: ("k_drang", Hatch.DOTS),
        FrameKind.VOTS: ("k_vots", Hatch.SLANTED),
        FrameKind.OTS: ("k_ots", None),
        FrameKind.SPOED_UHP: ("k_uhp", Hatch.UPRIGHT),
        FrameKind.UHP: ("k_uhp", Hatch.UPRIGHT),
        FrameKind.GEZAGSBEEINDIGING: ("k_ots", Hatch.UPRIGHT),
    }
)

_NAMES: Mapping[FrameKind, tuple[str, ...]] = MappingProxyType(
    {
        FrameKind.VRIJWILLIG: ("Vrijwillig kader", "Vrijwillig", "Vrijw."),
        FrameKind.DRANG: ("Drang (preventieve jeugdbescherming)", "Drang"),
        FrameKind.VOTS: ("Voorlopige ondertoezichtstelling (VOTS)", "Voorlopige OTS", "VOTS"),
        FrameKind.OTS: ("Ondertoezichtstelling (OTS)", "OTS"),
        FrameKind.SPOED_UHP: ("Spoed-UHP", "UHP"),
        FrameKind.UHP: ("Uithuisplaatsing (UHP)", "UHP"),
        FrameKind.GEZAGSBEEINDIGING: ("Gezagsbeëindiging", "Voogdij"),
    }
)

_ROW, _OVERLAY_ROW, _GAP = 20.0, 16.0, 2.0


class _Piece(NamedTuple):
    frame: Frame
    first: float
    last: float
    row: int
    names: tuple[str, ...]


class FrameBand:
    """Base frames in the first row, more rows when children differ; measures over them below."""

    title = "Kader"

    def __init__(self, case: CaseSnapshot) -> None:
        base = [frame for frame in case.frames.values() if frame.is_base]
        overlays = [frame for frame in case.frames.values() if not frame.is_base]
        self._base = _in_rows(case, base)
        self._overlays = _in_rows(case, overlays)
        self._base_rows = max((piece.row + 1 for piece in self._base), default=0)
        self._overlay_rows = max((piece.row + 1 for piece in self._overlays), default=0)

    def height(self, sizes: Sizes) -> float:
        """Its height, gap below included; 0 without frames."""
        if not self._base and not self._overlays:
            return 0.0
        row, overlay = _row_heights(sizes)
        rows = self._base_rows * (row + _GAP * sizes.unit) + self._overlay_rows * (
            overlay + _GAP * sizes.unit
        )
        return rows + 4 * sizes.unit

    def shapes(self, strip: Strip) -> Iterator[Shape]:
        """What is drawn of it in a view."""
        row, overlay = _row_heights(strip.sizes)
        gap = _GAP * strip.unit
        for piece in self._base:
            yield from _piece_shapes(strip, piece, strip.y + gap + piece.row * (row + gap), row)
        top = strip.y + gap + self._base_rows * (row + gap)
        for piece in self._overlays:
            yield from _piece_shapes(strip, piece, top + piece.row * (overlay + gap), overlay)


def _row_heights(sizes: Sizes) -> tuple[float, float]:
    least = sizes.band + 6 * sizes.unit
    return max(_ROW * sizes.unit, least), max(_OVERLAY_ROW * sizes.unit, least - 2 * sizes.unit)


def _in_rows(case: CaseSnapshot, frames: list[Frame]) -> tuple[_Piece, ...]:
    frames.sort(key=lambda frame: (start_day(frame.start), frame.id))
    spans = [(start_day(frame.start), end_day(frame.end, case.case.reference_day)) for frame in frames]
    rows = rows_without_overlap(spans)
    return tuple(
        _Piece(frame, *span, row, _names_of(case, frame))
        for frame, span, row in zip(frames, spans, rows, strict=True)
    )


def _names_of(case: CaseSnapshot, frame: Frame) -> tuple[str, ...]:
    """The name of a frame, with the children it holds for when that is not all of them."""
    names = _NAMES[frame.kind]
    for_all = {child.id for child in case.children} <= set(frame.family_member_ids)
    if for_all or not frame.family_member_ids:
        return names
    whose = " en ".join(case.actor_name(member).lower() for member in frame.family_member_ids)
    return shortened([*(f"{name} {whose}" for name in names), names[-1]])


def _piece_shapes(strip: Strip, piece: _Piece, y: float, height: float) -> Iterator[Shape]:
    edges = strip.cut(piece.first, piece.last)
    if edges is None:
        return
    fill, hatch = _FILLS[piece.frame.kind]
    about = (piece.frame.id,)
    yield Rect(
        edges[0], y, edges[1] - edges[0], height, fill, "kInk", strip.unit, 2 * strip.unit, hatch, about=about
    )
    yield from name_on_ground(strip, edges, (y, height), Named(piece.names, is_bold=True), about)
