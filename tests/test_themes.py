"""The tokens of every theme: complete, readable, and told apart by people who are colour blind."""

from itertools import combinations
from typing import Any

import pytest

from app.themes import (
    PARTY_COLOURS,
    ROLES,
    Theme,
    ThemeFileError,
    ThemeName,
    UnknownToken,
    load_theme,
    theme_from,
)
from tests.colour_measure import contrast, distance

PAIRS = (
    ("text", "bg surface laneAlt raised sunken selection accentSoft noteSoft goodSoft k_vrij k_ots", 7.0),
    ("text", "regie aanbod", 7.0),
    ("text2", "bg surface laneAlt raised sunken", 4.5),
    ("text3", "bg surface laneAlt raised", 4.5),
    ("accent", "surface raised bg accentSoft", 4.5),
    ("onAccent", "accent", 4.5),
    ("onMeet", "meet", 4.5),
    ("onSelection", "selection", 7.0),
    ("good", "goodSoft surface", 4.5),
    ("note", "noteSoft surface", 4.5),
    ("quote", "surface raised", 4.5),
    ("nood", "noodFill surface laneAlt", 4.5),
    ("plan", "surface laneAlt", 4.5),
    ("mark", "surface laneAlt", 4.5),
    ("meet", "surface laneAlt", 4.5),
    ("control", "bg surface raised", 3.0),
    ("focus", "bg surface laneAlt raised", 3.0),
    ("kInk", "k_vrij surface", 3.0),
    ("regieInk", "surface", 3.0),
    ("aanbodInk", "surface", 3.0),
)

APART = {
    ThemeName.LIGHT: {"normal": (17.9, 18.4), "deuteranopia": (14.1, 14.6), "protanopia": (13.9, 14.8)},
    ThemeName.DARK: {"normal": (15.6, 15.6), "deuteranopia": (11.8, 12.0), "protanopia": (12.2, 12.2)},
}
APART[ThemeName.PRINT] = APART[ThemeName.LIGHT]
APART[ThemeName.CONTRAST] = APART[ThemeName.DARK]


@pytest.fixture(params=list(ThemeName), ids=str)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def own_tables(**changes: Any) -> dict[str, Any]:
    colours = dict.fromkeys(ROLES, "#102030")
    return {"title": "Proef", "dark": False, "colours": colours, **changes}


@pytest.mark.parametrize(("words", "grounds", "wanted"), PAIRS)
def test_that_words_and_signs_stand_out_from_every_ground(
    theme: Theme, words: str, grounds: str, wanted: float
) -> None:
    ratios = {ground: contrast(theme.colour(words), theme.colour(ground)) for ground in grounds.split()}

    assert not {ground: ratio for ground, ratio in ratios.items() if ratio < wanted}


def test_that_high_contrast_has_more_contrast_than_the_others() -> None:
    strong = load_theme(ThemeName.CONTRAST)

    for words, grounds, wanted in PAIRS:
        for ground in grounds.split():
            ratio = contrast(strong.colour(words), strong.colour(ground))
            assert ratio >= (4.5 if wanted == 3.0 else 7.0), (words, ground)
    assert strong.size("lines.edge") == 2


def test_that_party_marks_stand_out_from_the_lanes(theme: Theme) -> None:
    ratios = [
        contrast(theme.party_colour(number), theme.colour(lane))
        for number in range(1, PARTY_COLOURS + 1)
        for lane in ("surface", "laneAlt")
    ]
    assert min(ratios) >= 3.0


@pytest.mark.parametrize("sight", ["normal", "deuteranopia", "protanopia"])
def test_that_parties_are_told_apart_by_colour_as_measured(theme: Theme, sight: str) -> None:
    colours = [theme.party_colour(number) for number in range(1, PARTY_COLOURS + 1)]
    nearest = [
        min(distance(one, other, sight) for one, other in combinations(group, 2))
        for group in (colours, colours[:6])
    ]

    assert nearest == pytest.approx(APART[theme.name][sight], abs=0.06)


def test_that_no_theme_uses_plain_red_or_green_as_a_sign(theme: Theme) -> None:
    signs = [role for role in ROLES if not role.startswith("party")]
    loud = []
    for role in signs:
        red, green, blue = (int(theme.colour(role)[start : start + 2], 16) for start in (1, 3, 5))
        if red - max(green, blue) > 110 or green - max(red, blue) > 60:
            loud.append(role)
    assert not loud


def test_that_party_colours_start_again_after_twelve(theme: Theme) -> None:
    assert theme.party_colour(13) == theme.party_colour(1) == theme.colour("party1")


def test_that_parties_are_counted_from_one(theme: Theme) -> None:
    with pytest.raises(ValueError, match="vanaf 1"):
        theme.party_colour(0)


def test_that_an_unknown_role_is_named_with_the_theme(theme: Theme) -> None:
    with pytest.raises(UnknownToken, match=rf"Thema {theme.name}.*'purple'.*party12"):
        theme.colour("purple")


def test_that_an_unknown_size_or_text_style_is_named(theme: Theme) -> None:
    with pytest.raises(UnknownToken, match=r"maat 'space\.huge'"):
        theme.size("space.huge")
    with pytest.raises(UnknownToken, match="letterstijl 'shout'"):
        theme.text_style("shout")


def test_that_the_type_scale_is_that_of_the_house_style(theme: Theme) -> None:
    title = theme.text_style("page_title")

    assert (title.size, title.line, title.bold) == (20, 26, True)
    assert theme.text_style("body").size == 13
    assert theme.text_style("beamer_body").size == 20
    assert theme.text_style("paper_body").line == 15.5


def test_that_space_follows_the_grid_of_four(theme: Theme) -> None:
    spaces = [size for name, size in theme.sizes.items() if name.startswith("space.")]

    assert sorted(spaces) == [4, 8, 12, 16, 24, 32, 48]


def test_that_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="sepia"):
        load_theme("sepia")


def test_that_a_theme_lays_its_own_sizes_over_the_shared_ones() -> None:
    theme = theme_from(
        ThemeName.LIGHT,
        own=own_tables(lines={"edge": 2}),
        shared={"lines": {"edge": 1, "mark": 1.6}, "text": {"body": {"size": 13, "line": 18}}},
    )

    assert (theme.size("lines.edge"), theme.size("lines.mark")) == (2, 1.6)
    assert theme.text_style("body").line == 18


def test_that_a_theme_without_all_roles_is_refused_by_name() -> None:
    own = own_tables()
    del own["colours"]["k_ots"]

    with pytest.raises(ThemeFileError, match="k_ots"):
        theme_from(ThemeName.LIGHT, own=own, shared={})


@pytest.mark.parametrize("value", ["red", "#12345", "#12345g", "#abcdef"])
def test_that_a_value_that_is_no_colour_is_refused(value: str) -> None:
    own = own_tables()
    own["colours"]["text"] = value

    with pytest.raises(ThemeFileError, match="text"):
        theme_from(ThemeName.LIGHT, own=own, shared={})


def test_that_a_theme_cannot_be_changed(theme: Theme) -> None:
    with pytest.raises(TypeError):
        theme.colours["text"] = "#000000"  # type: ignore[index]  # shows that the mapping refuses
