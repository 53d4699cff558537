"""Text without accents and capitals, so that "reëel" is found by "reeel" and "MDO" by "mdo"."""

from __future__ import annotations

import unicodedata

_WITHOUT_ACCENTS = dict.fromkeys(range(0x0300, 0x0370))
"""Combining accents, for `str.translate`: each is left out."""


def folded(text: str) -> str:
    """The text as it is compared: no accents, no capitals, "ĳ" as "ij"."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).translate(_WITHOUT_ACCENTS)
    return text.casefold()


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a search, folded."""
    return tuple(folded(text).split())
