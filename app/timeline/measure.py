"""How wide a text is: asked by the layout, answered by whoever paints, or by the font files."""

import struct
from pathlib import Path
from typing import Protocol

from app.paths import resource_path


class TextMeasure(Protocol):
    """Tells the width of a text in Inter."""

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Width of one line of text, in the units of ``size``."""
        ...


class FontFileMeasure:
    """Measures with the advance widths in the bundled font files; for paper, SVG and tests.

    Italic is measured as upright, of which it is the same width within one per cent.
    """

    def __init__(self) -> None:
        self._advances = {
            False: read_advances(resource_path("fonts", "Inter-Regular.ttf")),
            True: read_advances(resource_path("fonts", "Inter-Bold.ttf")),
        }
        self._known: dict[tuple[str, bool], float] = {}

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Width of one line of text, in the units of ``size``."""
        known = self._known.get((text, bold))
        if known is None:
            advances = self._advances[bold]
            missing = advances["\0"]
            known = sum(advances.get(letter, missing) for letter in text)
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[(text, bold)] = known
        return known * size


_MOST_KNOWN = 50_000


def read_advances(file: Path) -> dict[str, float]:
    """Width of each letter of a TrueType font at size 1; of a missing letter under the NUL letter."""
    content = file.read_bytes()
    tables = _tables(content)
    per_em = _number(content, tables[b"head"] + 18)
    count = _number(content, tables[b"hhea"] + 34)
    widths = [_number(content, tables[b"hmtx"] + 4 * glyph) / per_em for glyph in range(count)]
    advances = {"\0": widths[0]}
    for letter, glyph in _letters(content, tables[b"cmap"]):
        advances[letter] = widths[min(glyph, count - 1)]
    return advances


def _tables(content: bytes) -> dict[bytes, int]:
    found = {}
    for index in range(_number(content, 4)):
        tag, _, offset, _ = struct.unpack_from(">4sIII", content, 12 + 16 * index)
        found[tag] = offset
    return found


def _letters(content: bytes, cmap: int) -> list[tuple[str, int]]:
    """Letters and their glyph, from the table for the basic plane (format 4)."""
    for index in range(_number(content, cmap + 2)):
        (offset,) = struct.unpack_from(">I", content, cmap + 4 + 8 * index + 4)
        if _number(content, cmap + offset) == 4:
            return _letters_of_segments(content, cmap + offset)
    return []


def _letters_of_segments(content: bytes, start: int) -> list[tuple[str, int]]:
    count = _number(content, start + 6) // 2
    ends, firsts = start + 14, start + 16 + 2 * count
    deltas, offsets = firsts + 2 * count, firsts + 4 * count
    found = []
    for segment in range(count):
        at = 2 * segment
        first, last = _number(content, firsts + at), _number(content, ends + at)
        delta, offset = _number(content, deltas + at), _number(content, offsets + at)
        for code in range(first, min(last, 0xFFFE) + 1):
            if offset == 0:
                glyph = code + delta
            else:
                glyph = _number(content, offsets + at + offset + 2 * (code - first))
                glyph = glyph + delta if glyph else 0
            found.append((chr(code), glyph & 0xFFFF))
    return found


def _number(content: bytes, at: int) -> int:
    value: int = struct.unpack_from(">H", content, at)[0]
    return value
