"""How the window uses its room: what folds away, and in which order, when it gets smaller."""

from dataclasses import dataclass
from enum import Enum


class SideMode(Enum):
    """Where the fields of the selected event are."""

    DOCKED = "docked"
    RAIL = "rail"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What shows at one size of the window."""

    side: SideMode
    has_menu_bar: bool
    has_tool_words: bool
    has_road_words: bool
    has_long_save_state: bool
    has_save_words: bool
    has_search_field: bool
    overview_px: int
    has_entry_line: bool


def fit_for(width: float, height: float) -> Fit:
    """The fit for a size in px at 100 %; larger letters leave less room, so divide by the zoom first."""
    return Fit(
        side=_side_mode(width),
        has_menu_bar=width >= 1500,
        has_tool_words=width >= 1100,
        has_road_words=width >= 1000,
        has_long_save_state=width >= 1240,
        has_save_words=width >= 860,
        has_search_field=width >= 860,
        overview_px=_overview_height(height),
        has_entry_line=height >= 560,
    )


def _overview_height(height: float) -> int:
    if height >= 900:
        return 58
    return 42 if height >= 640 else 24


def _side_mode(width: float) -> SideMode:
    if width >= 1560:
        return SideMode.DOCKED
    return SideMode.RAIL if width >= 900 else SideMode.SHEET
