"""What folds away when the window gets smaller, and in which order."""

import pytest

from app.ui.fit import SideMode, fit_for


@pytest.mark.parametrize(
    ("width", "mode"), [(1920, SideMode.DOCKED), (1366, SideMode.RAIL), (800, SideMode.SHEET)]
)
def test_that_the_fields_go_where_there_is_room(width: int, mode: SideMode) -> None:
    assert fit_for(width, 768).side is mode


def test_that_the_side_folds_before_the_words_of_the_tools() -> None:
    fit = fit_for(1366, 768)

    assert fit.side is not SideMode.DOCKED
    assert fit.has_tool_words
    assert not fit_for(1000, 768).has_tool_words


def test_that_the_menus_fold_into_a_button_before_the_road_loses_its_words() -> None:
    assert fit_for(1920, 1080).has_menu_bar
    assert not fit_for(1366, 768).has_menu_bar
    assert fit_for(1366, 768).has_road_words


def test_that_a_low_window_keeps_a_low_overview_and_no_line_of_entry() -> None:
    assert [fit_for(1366, height).overview_px for height in (1080, 768, 500)] == [58, 42, 24]
    assert fit_for(1366, 600).has_entry_line
    assert not fit_for(1366, 500).has_entry_line
