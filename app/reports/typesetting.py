"""Breaking text into lines: words in several manners, set ragged right within a width."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.reports.content import Line, Words
from app.reports.direction import runs_from_right, turned
from app.reports.fonts import FontRun, Fonts, printable

_WORD = re.compile(r"\n|[^\S\n\u00a0]+|(?:[^\s/–—-]|\u00a0)*(?:[/–—-]+|(?=\s)|$)|\S")
"""A new line, white space, or letters up to where a line may break: a space, a hyphen, a slash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLook:
    """How letters are set: size in points, roles of colour from the theme."""

    size: float
    leading: float
    role: str = "text"
    number_role: str = "text2"
    number_size: float = 8.0
    bold: bool = False
    italic: bool = False


class Piece(NamedTuple):
    """Letters in one font at a place on a line; ``x`` from the start of the line, in points."""

    x: float
    text: str
    font: str
    size: float
    role: str
    width: float
    target: str | None


class SetLine(NamedTuple):
    """A line of set text: its pieces and how wide it is."""

    pieces: tuple[Piece, ...]
    width: float


class _Chunk(NamedTuple):
    """Letters that stay together, of one manner."""

    text: str
    words: Words
    width: float


def set_text(line: Line, width: float, look: TextLook, fonts: Fonts) -> list[SetLine]:
    """The text broken into lines of at most ``width`` points; an empty text has no lines."""
    setter = _Setter(width, look, fonts)
    for words in line:
        for text in _breakable(printable(words.text)):
            setter.add(text, words)
    return setter.finish()


def set_one_line(line: Line, look: TextLook, fonts: Fonts) -> SetLine:
    """The text on a single line however long it is, new lines as spaces."""
    flat = tuple(replace(words, text=" ".join(words.text.splitlines())) for words in line)
    lines = set_text(flat, math.inf, look, fonts)
    return lines[0] if lines else SetLine((), 0.0)


def _breakable(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text):
        if found.group():
            yield found.group()


class _Setter:
    """Fills lines one after the other."""

    def __init__(self, width: float, look: TextLook, fonts: Fonts) -> None:
        self._width = width
        self._look = look
        self._fonts = fonts
        self._lines: list[SetLine] = []
        self._chunks: list[_Chunk] = []
        self._filled = 0.0
        self._word: list[_Chunk] = []

    def add(self, text: str, words: Words) -> None:
        """Take the next piece: a new line, white space or a part of a word."""
        if text == "\n":
            self._place_word()
            self._end_line()
        elif text.isspace() and "\u00a0" not in text:
            self._place_word()
            self._take(_Chunk(" ", words, self._measure(" ", words)))
        else:
            self._word.append(_Chunk(text, words, self._measure(text, words)))
            if text[-1] in "/–—-":
                self._place_word()

    def finish(self) -> list[SetLine]:
        """All lines, the last one too."""
        self._place_word()
        if self._chunks:
            self._end_line()
        while self._lines and not self._lines[-1].pieces:
            self._lines.pop()
        return self._lines

    def _place_word(self) -> None:
        word, self._word = self._word, []
        width = sum(chunk.width for chunk in word)
        if self._filled + width > self._width and any(chunk.text != " " for chunk in self._chunks):
            self._end_line()
        for chunk in word:
            self._take_broken(chunk) if width > self._width else self._take(chunk)

    def _take(self, chunk: _Chunk) -> None:
        self._chunks.append(chunk)
        self._filled += chunk.width

    def _take_broken(self, chunk: _Chunk) -> None:
        """Place letters one by one, over as many lines as they need."""
        text = ""
        for letter in chunk.text:
            grown = self._measure(text + letter, chunk.words)
            if self._filled + grown > self._width and (text or self._chunks):
                if text:
                    self._take(_Chunk(text, chunk.words, self._measure(text, chunk.words)))
                self._end_line()
                text = ""
            text += letter
        if text:
            self._take(_Chunk(text, chunk.words, self._measure(text, chunk.words)))

    def _end_line(self) -> None:
        while self._chunks and self._chunks[-1].text == " ":
            self._chunks.pop()
        if self._lines:
            while self._chunks and self._chunks[0].text == " ":
                self._chunks.pop(0)
        self._lines.append(self._set_line(_seen(self._chunks)))
        self._chunks, self._filled = [], 0.0

    def _set_line(self, chunks: list[_Chunk]) -> SetLine:
        pieces: list[Piece] = []
        x = 0.0
        for text, words in _merged(chunks):
            size = self._size(words)
            for run in self._runs(text, words):
                width = self._fonts.width_in((run,), size)
                pieces.append(Piece(x, run.text, run.font, size, self._role(words), width, words.target))
                x += width
        return SetLine(tuple(pieces), x)

    def _runs(self, text: str, words: Words) -> tuple[FontRun, ...]:
        bold = self._look.bold or words.bold
        return self._fonts.runs(text, bold=bold, italic=self._look.italic or words.italic)

    def _measure(self, text: str, words: Words) -> float:
        return self._fonts.width_in(self._runs(text, words), self._size(words))

    def _size(self, words: Words) -> float:
        return min(self._look.number_size, self._look.size) if words.is_number else self._look.size

    def _role(self, words: Words) -> str:
        return self._look.number_role if words.is_number else self._look.role


def _merged(chunks: list[_Chunk]) -> Iterator[tuple[str, Words]]:
    """Neighbours of one manner as one text, so that a line holds few pieces."""
    text, words = "", None
    for chunk in chunks:
        if words is not None and chunk.words is not words:
            yield text, words
            text = ""
        text, words = text + chunk.text, chunk.words
    if words is not None:
        yield text, words


def _seen(chunks: list[_Chunk]) -> list[_Chunk]:
    """The chunks of a line in the order they are seen: runs from the right turned round."""
    if not any(runs_from_right(chunk.text) for chunk in chunks):
        return chunks
    seen: list[_Chunk] = []
    run: list[_Chunk] = []
    for chunk in [*chunks, None]:
        if chunk is not None and (runs_from_right(chunk.text) or (run and chunk.text == " ")):
            run.append(chunk)
            continue
        trailing: list[_Chunk] = []
        while run and run[-1].text == " ":
            trailing.append(run.pop())
        seen.extend(one._replace(text=turned(one.text)) for one in reversed(run))
        seen.extend(trailing)
        run = []
        if chunk is not None:
            seen.append(chunk)
    return seen
