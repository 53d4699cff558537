"""Words in scripts that run from the right (Arabic, Hebrew): their letters joined and turned.

The pages are set from the left. A row of right-running words is therefore turned round
after its lines are known, and Arabic letters take the form they have within their word.
"""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

_RIGHT = frozenset({"R", "AL"})
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_FORMS = range(0xFE70, 0xFEFD)


class _Forms(NamedTuple):
    """The presentation forms of letters, by position in a word; two letters may share one form."""

    isolated: Mapping[str, str]
    initial: Mapping[str, str]
    medial: Mapping[str, str]
    final: Mapping[str, str]


def runs_from_right(word: str) -> bool:
    """Whether a word is written from right to left."""
    return any(unicodedata.bidirectional(letter) in _RIGHT for letter in word)


def turned(word: str) -> str:
    """The letters of a right-running word from left to right; numbers in it keep their order."""
    pieces = ["".join(group) for _, group in groupby(word, key=str.isdigit)]
    return "".join(
        piece if piece.isdigit() else _marked_letters_turned(piece.translate(_MIRRORED))
        for piece in reversed(pieces)
    )


def shaped(text: str) -> str:
    """The text with every Arabic letter in the form it has between its neighbours."""
    if not any("\u0620" <= letter <= "\u06ff" for letter in text):
        return text
    forms = _forms()
    shown: list[str] = []
    place = 0
    while place < len(text):
        pair = text[place : place + 2]
        letters = pair if pair in forms.isolated and len(pair) == 2 else text[place]
        before, after = _neighbour(text, place, -1), _neighbour(text, place + len(letters) - 1, 1)
        joins_before = before in forms.initial and letters in forms.final
        joins_after = letters in forms.initial and after in forms.final
        shown.append(_form(forms, letters, joins_before=joins_before, joins_after=joins_after))
        place += len(letters)
    return "".join(shown)


def _form(forms: _Forms, letters: str, *, joins_before: bool, joins_after: bool) -> str:
    if joins_before and joins_after:
        return forms.medial.get(letters, letters)
    if joins_before:
        return forms.final.get(letters, letters)
    if joins_after:
        return forms.initial.get(letters, letters)
    return forms.isolated.get(letters, letters)


def _neighbour(text: str, place: int, step: int) -> str:
    """The next letter in a direction, over vowel signs."""
    place += step
    while 0 <= place < len(text) and unicodedata.combining(text[place]):
        place += step
    return text[place] if 0 <= place < len(text) else ""


def _marked_letters_turned(piece: str) -> str:
    """The letters in reverse, each still before the signs that stand on it."""
    letters: list[str] = []
    for letter in piece:
        if letters and unicodedata.combining(letter):
            letters[-1] += letter
        else:
            letters.append(letter)
    return "".join(reversed(letters))


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    """The forms as Unicode itself lists them."""
    found: dict[str, dict[str, str]] = {"isolated": {}, "initial": {}, "medial": {}, "final": {}}
    for code in _FORMS:
        position, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        base = "".join(chr(int(letter, 16)) for letter in letters)
        if position.strip("<>") in found and not base.startswith(" "):
            found[position.strip("<>")][base] = chr(code)
    return _Forms(**{position: MappingProxyType(forms) for position, forms in found.items()})
