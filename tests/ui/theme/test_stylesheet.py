"""The stylesheet of a theme."""

import re

import pytest

from app.themes import WINDOW_THEMES, ThemeName, load_theme
from app.ui.theme.stylesheet import line_widths, stylesheet_of


def path_of(name: str, role: str, /, *, side_px: int) -> str:
    return f":/{role}/{name}{side_px}"


def sheet(name: ThemeName = ThemeName.LIGHT, zoom: float = 1.0) -> str:
    return stylesheet_of(load_theme(name), zoom=zoom, icon_path=path_of)


def rule(text: str, selector: str) -> str:
    """The first block of which the list of selectors holds this one."""
    for selectors, block in re.findall(r"([^{}]+)\{([^}]*)\}", text):
        if selector in {part.strip() for part in selectors.split(",")}:
            return block
    raise AssertionError(selector)


@pytest.mark.parametrize("name", WINDOW_THEMES)
@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5, 2.0])
def test_that_nothing_is_left_to_fill_in(name: ThemeName, zoom: float) -> None:
    text = sheet(name, zoom)

    assert not re.findall(r"@\w+|\d+u\b|/\*", text)
    assert text.count("{") == text.count("}")


def test_that_colours_come_from_the_theme() -> None:
    primary = 'QPushButton[kind="primary"]'

    assert "background: #2B5D70" in rule(sheet(), primary)
    assert "background: #93C4D3" in rule(sheet(ThemeName.DARK), primary)


def test_that_lengths_grow_with_the_zoom() -> None:
    assert "font-size: 20px" in rule(sheet(), 'QLabel[textRole="page_title"]')
    assert "font-size: 30px" in rule(sheet(zoom=1.5), 'QLabel[textRole="page_title"]')


@pytest.mark.parametrize("name", WINDOW_THEMES)
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_that_a_focus_ring_moves_nothing(name: ThemeName, zoom: float) -> None:
    widths = line_widths(load_theme(name), zoom)
    text = sheet(name, zoom)

    def outer_height(selector: str, border: int) -> int:
        found = re.search(r"min-height: (\d+)px", rule(text, selector))
        assert found
        return int(found[1]) + 2 * border

    assert outer_height("QLineEdit", widths["edge"]) == round(30 * zoom)
    assert outer_height("QLineEdit:focus", widths["focus"]) == round(30 * zoom)
    assert outer_height("QPushButton:focus", widths["focus"]) == outer_height("QPushButton", widths["edge"])


@pytest.mark.parametrize("name", WINDOW_THEMES)
def test_that_the_focus_ring_is_at_least_two_pixels_in_the_focus_colour(name: ThemeName) -> None:
    theme = load_theme(name)
    text = sheet(name)

    assert line_widths(theme, 1.0)["focus"] >= 2
    for selector in ("QPushButton:focus", "QToolButton:focus", "QLineEdit:focus", "QComboBox:focus"):
        assert theme.colour("focus") in rule(text, selector)


def test_that_pictures_are_named_with_their_colour_and_size() -> None:
    assert "url(:/onAccent/tick18)" in rule(sheet(zoom=1.5), "QCheckBox::indicator:checked")
