"""Colours and sizes of the house style as values, read from `resources/themes`.

Free of Qt, so that the window, the SVG picture and the paper use the same
tokens. A theme file names colour roles (`text`, `laneAlt`, `k_ots`, `party1` …);
`sizes.toml` holds what all themes share and a theme may override single sizes.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar

from app.paths import resource_path

PARTY_COLOURS = 12

ROLES = (
    *("bg", "surface", "laneAlt", "raised", "sunken", "line", "lineStrong", "control"),
    *("text", "text2", "text3", "accent", "accentSoft", "onAccent"),
    *("focus", "selection", "onSelection", "good", "goodSoft", "note", "noteSoft"),
    *("nood", "noodFill", "plan", "mark", "meet", "onMeet"),
    *("k_vrij", "k_drang", "k_vots", "k_ots", "k_uhp", "kInk"),
    *("regie", "regieInk", "aanbod", "aanbodInk", "unc", "quote"),
    *(f"party{number}" for number in range(1, PARTY_COLOURS + 1)),
)

_T = TypeVar("_T")

_HEX = re.compile(r"#[0-9A-F]{6}")


class ThemeName(StrEnum):
    """The themes that ship with the program; the value is the name of the file."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    PRINT = "print"


WINDOW_THEMES = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST)


class ThemeFileError(ValueError):
    """A theme file lacks a role, holds an unknown one, or a value that is no colour."""


class UnknownToken(KeyError):
    """Asked for a colour role, text style or size that no theme has."""

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """One step of the type scale: size and line height (px in the window, pt on paper)."""

    size: float
    line: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """All tokens of one theme; immutable, shared by every painter."""

    name: ThemeName
    title: str
    is_dark: bool
    colours: Mapping[str, str]
    text_styles: Mapping[str, TextStyle]
    sizes: Mapping[str, float]

    def colour(self, role: str) -> str:
        """Give the `#RRGGBB` of a role; UnknownToken when there is no such role."""
        return _of(self.colours, role, f"Thema {self.name} heeft geen kleurrol")

    def party_colour(self, number: int) -> str:
        """Give the colour of party 1, 2, 3 …; after twelve the colours start again."""
        if number < 1:
            raise ValueError(f"Partijen tellen vanaf 1, niet {number}")
        return self.colour(f"party{(number - 1) % PARTY_COLOURS + 1}")

    def text_style(self, name: str) -> TextStyle:
        """Give a step of the type scale, such as `body`, `page_title`, `paper_table`."""
        return _of(self.text_styles, name, f"Thema {self.name} heeft geen letterstijl")

    def size(self, name: str) -> float:
        """Give a size by table and name: `space.m`, `radius.card`, `lines.hairline`."""
        return _of(self.sizes, name, f"Thema {self.name} heeft geen maat")


def load_theme(name: ThemeName | str) -> Theme:
    """Read one theme; ValueError for an unknown name, ThemeFileError for a broken file."""
    chosen = ThemeName(name)
    own = _read(f"{chosen}.toml")
    return theme_from(chosen, own=own, shared=_read("sizes.toml"))


def theme_from(name: ThemeName, *, own: Mapping[str, Any], shared: Mapping[str, Any]) -> Theme:
    """Build a theme from its own tables laid over the shared sizes."""
    tables = {key: value for key, value in own.items() if isinstance(value, dict)}
    merged = {
        table: {**shared.get(table, {}), **tables.get(table, {})}
        for table in {*shared, *tables} - {"colours"}
    }
    return Theme(
        name=name,
        title=own["title"],
        is_dark=own["dark"],
        colours=_checked_colours(name, own.get("colours", {})),
        text_styles=_text_styles(merged.pop("text", {})),
        sizes=_flat_sizes(merged),
    )


def _read(file_name: str) -> dict[str, Any]:
    with resource_path("themes", file_name).open("rb") as file:
        return tomllib.load(file)


def _checked_colours(name: str, colours: Mapping[str, str]) -> Mapping[str, str]:
    if different := set(ROLES) ^ set(colours):
        raise ThemeFileError(f"Thema {name}: ontbrekend of onbekend: {sorted(different)}")
    if wrong := [role for role, value in colours.items() if not _HEX.fullmatch(value)]:
        raise ThemeFileError(f"Thema {name}: geen kleur als #1A2B3C: {wrong}")
    return MappingProxyType(dict(colours))


def _text_styles(table: Mapping[str, Mapping[str, Any]]) -> Mapping[str, TextStyle]:
    return MappingProxyType({name: TextStyle(**values) for name, values in table.items()})


def _flat_sizes(tables: Mapping[str, Mapping[str, float]]) -> Mapping[str, float]:
    return MappingProxyType(
        {f"{table}.{key}": float(value) for table, values in tables.items() for key, value in values.items()}
    )


def _of(tokens: Mapping[str, _T], name: str, complaint: str) -> _T:
    try:
        return tokens[name]
    except KeyError:
        raise UnknownToken(f"{complaint} '{name}'. Wel: {', '.join(tokens)}") from None
