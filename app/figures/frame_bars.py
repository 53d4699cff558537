"""S16 as a picture: the kaders along time, per child, with the patterns of the timeline."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.frame import Frame, FrameKind
from app.figures.figure import Figure, Space
from app.figures.time_rows import Bar, RowSheet, TimeRow
from app.figures.wording import run_words
from app.signals.basis import Basis
from app.signals.frames_over_time import FramesOverTime
from app.signals.target import to_days
from app.timeline.shapes import Hatch

_GROUNDS: Mapping[FrameKind, tuple[str, Hatch | None, str]] = MappingProxyType(
    {
        FrameKind.VRIJWILLIG: ("k_vrij", None, "vrijwillig"),
        FrameKind.DRANG: ("k_drang", Hatch.DOTS, "drang"),
        FrameKind.VOTS: ("k_vots", Hatch.SLANTED, "VOTS"),
        FrameKind.OTS: ("k_ots", None, "OTS"),
        FrameKind.SPOED_UHP: ("k_uhp", Hatch.UPRIGHT, "spoed-UHP"),
        FrameKind.UHP: ("k_uhp", Hatch.UPRIGHT, "UHP"),
        FrameKind.GEZAGSBEEINDIGING: ("k_ots", Hatch.UPRIGHT, "voogdij"),
    }
)


def frame_bars_figure(basis: Basis, found: FramesOverTime, space: Space) -> Figure | None:
    """A row per child, one for all when all have the same; None without kaders."""
    if not found.frames:
        return None
    sheet = RowSheet(space, *basis.within, label_width=112)
    frames = [basis.case.frames[one.frame_id] for one in found.frames]
    per_child = {
        child.designation: [one for one in frames if child.id in one.family_member_ids]
        for child in basis.case.children
    }
    groups = {tuple(one.id for one in own) for own in per_child.values()}
    if len(groups) <= 1:
        per_child = {"Kader": frames}
    rows = [TimeRow(title=name, bars=_bars(basis, own)) for name, own in per_child.items() if own]
    return sheet.sketch.figure(sheet.draw(rows), "Kader")


def _bars(basis: Basis, frames: list[Frame]) -> tuple[Bar, ...]:
    bars = []
    for frame in frames:
        run = basis.run(frame.start, frame.end)
        if run is None:
            continue
        fill, hatch, name = _GROUNDS[frame.kind]
        bars.append(
            Bar(
                first=run[0],
                last=run[1],
                fill=fill,
                line="kInk",
                hatch=hatch,
                height=20,
                text=name if frame.is_base else "",
                note="" if frame.is_base else name,
                level=0 if frame.is_base else 1,
                words=f"{frame.kind.label}: {run_words(run)}",
                target=to_days(*run),
            )
        )
    return tuple(bars)
