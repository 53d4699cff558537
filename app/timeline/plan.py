"""The areas of a drawing: axis, bands, tags of meetings, lanes, and the heads beside them."""

from dataclasses import dataclass

from app.timeline.bands.strip import Band
from app.timeline.heights import LaneBox
from app.timeline.lane_table import LaneTable
from app.timeline.picture import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class BandPlace:
    """A band and where it is drawn."""

    band: Band
    y: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneRow:
    """A lane and where it is drawn; ``y`` takes the scrolling into account."""

    table: LaneTable
    box: LaneBox
    y: float
    ground: str

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.box.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where everything is drawn in one view.

    ``lanes`` is the part of the picture in which lanes are seen, right of the heads;
    ``lanes_height`` the height of all lanes together, also those scrolled out of it.
    """

    width: float
    height: float
    left: float
    axis_height: float
    bands: tuple[BandPlace, ...]
    tags_y: float
    tag_rows: int
    lanes: Box
    lanes_height: float
    rows: tuple[LaneRow, ...]

    def row_at(self, y: float) -> LaneRow | None:
        """The lane at some height; None above and below the lanes."""
        if not self.lanes.y <= y < self.lanes.bottom:
            return None
        return next((row for row in self.rows if row.y <= y < row.bottom), None)

    def row_of(self, lane_id: str) -> LaneRow | None:
        """The place of a lane; None when it is not drawn."""
        return next((row for row in self.rows if row.table.lane.id == lane_id), None)
