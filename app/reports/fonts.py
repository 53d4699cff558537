"""The letters on paper: Inter, and for signs Inter does not have the DejaVu that comes along with matplotlib.

No sign is dropped silently: what neither font has is shown as an empty box.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from app.paths import resource_path
from app.reports.direction import shaped

REPLACEMENT = "□"
"""Stands for a sign that no font here can draw."""

_FILES = {
    "Inter": "Inter-Regular.ttf",
    "Inter-Bold": "Inter-Bold.ttf",
    "Inter-Italic": "Inter-Italic.ttf",
    "Inter-BoldItalic": "Inter-BoldItalic.ttf",
}
_FALLBACK, _FALLBACK_BOLD = "DejaVuSans", "DejaVuSans-Bold"
_SPACES = frozenset("\t\v\f\x85\u2028\u2029")


class FontRun(NamedTuple):
    """Letters that one font can draw."""

    font: str
    text: str


@dataclass(frozen=True)
class Fonts:
    """The registered fonts and which letters each can draw."""

    letters: dict[str, frozenset[int]]

    def runs(self, text: str, *, bold: bool = False, italic: bool = False) -> tuple[FontRun, ...]:
        """The text cut into pieces per font, unknown signs replaced."""
        face = face_name(bold=bold, italic=italic)
        if self.letters[face].issuperset(map(ord, text)):
            return (FontRun(face, text),)
        found: list[FontRun] = []
        for letter in text:
            run = self._drawn(letter, face, bold=bold)
            if found and found[-1].font == run.font:
                found[-1] = FontRun(run.font, found[-1].text + run.text)
            else:
                found.append(run)
        return tuple(found)

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Width of one line of text in points."""
        return self.width_in(self.runs(text, bold=bold, italic=italic), size)

    @staticmethod
    def width_in(runs: tuple[FontRun, ...], size: float) -> float:
        """Width in points of pieces after each other."""
        return sum(_width(run.font, run.text) for run in runs) * size

    def _drawn(self, letter: str, face: str, *, bold: bool) -> FontRun:
        for font in (face, _FALLBACK_BOLD if bold else _FALLBACK, _FALLBACK):
            if ord(letter) in self.letters.get(font, ()):
                return FontRun(font, letter)
        for font in (face, _FALLBACK):
            if ord(REPLACEMENT) in self.letters.get(font, ()):
                return FontRun(font, REPLACEMENT)
        return FontRun(face, "?")


def face_name(*, bold: bool = False, italic: bool = False) -> str:
    """The name under which a face of Inter is registered."""
    style = ("Bold" if bold else "") + ("Italic" if italic else "")
    return f"Inter-{style}" if style else "Inter"


@lru_cache(maxsize=1)
def load_fonts() -> Fonts:
    """Register the fonts with ReportLab, once per run of the program."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.canvas_basefontname = "Inter"
    files = {name: resource_path("fonts", file) for name, file in _FILES.items()} | fallback_files()
    letters: dict[str, frozenset[int]] = {}
    for name, file in files.items():
        font = TTFont(name, str(file))
        pdfmetrics.registerFont(font)
        letters[name] = frozenset(font.face.charToGlyph)
    return Fonts(letters)


def fallback_files() -> dict[str, Path]:
    """The files of the fallback fonts; empty when matplotlib came without them."""
    spec = find_spec("matplotlib")
    folders = [] if spec is None else list(spec.submodule_search_locations or [])
    found = {
        name: Path(folder, "mpl-data", "fonts", "ttf", f"{name}.ttf")
        for folder in folders
        for name in (_FALLBACK, _FALLBACK_BOLD)
    }
    return {name: file for name, file in found.items() if file.is_file()}


def readable(text: str) -> str:
    """User text without what cannot be shown: composed letters, no invisible or control characters.

    New lines stay; other white space becomes a space, control characters an empty box.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if composed.isascii() and composed.isprintable():
        return composed
    return "".join(_readable_letter(letter) for letter in composed)


def printable(text: str) -> str:
    """Readable text as it can be set from letters of a font: Arabic in the forms of its words."""
    return shaped(readable(text))


def _readable_letter(letter: str) -> str:
    if letter == "\n":
        return letter
    if letter in _SPACES:
        return " "
    category = unicodedata.category(letter)
    if category == "Cf" or 0xFE00 <= ord(letter) <= 0xFE0F:
        return ""
    is_nothing = category in {"Cc", "Cs"} or ord(letter) & 0xFFFE == 0xFFFE
    return REPLACEMENT if is_nothing else letter


@lru_cache(maxsize=100_000)
def _width(font: str, text: str) -> float:
    """Width at size 1, in a registered font."""
    from reportlab.pdfbase import pdfmetrics

    width: float = pdfmetrics.stringWidth(text, font, 1000) / 1000
    return width
