"""Shortening a label: only after a whole word that says something."""

from app.timeline.measure import TextMeasure

ELLIPSIS = "…"

FUNCTION_WORDS = frozenset({
    "aan", "achter", "af", "al", "als", "bij", "dat", "de", "den", "der", "die", "dit", "door",
    "een", "en", "er", "haar", "het", "hun", "ik", "in", "is", "langs", "maar", "met", "na", "naar",
    "niet", "of", "om", "onder", "op", "over", "per", "te", "ten", "ter", "tegen", "tot", "tussen",
    "uit", "van", "via", "voor", "wat", "zijn", "zonder", "-", "–", "·", "&",
})  # fmt: skip
"""Words after which a label never breaks off."""

_FEWEST_LETTERS = 8
"""A single word is only left standing alone when it is at least this long."""


def elided(text: str, room: float, measure: TextMeasure, size: float, *, bold: bool = False) -> str:
    """The text as far as it fits in ``room``: whole, cut off after a word, or empty.

    What is left has two words, or one long one: a single short word says nothing.
    """
    if measure.width(text, size, bold=bold) <= room:
        return text
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        if words[count - 1].lower().strip(".,;:()") in FUNCTION_WORDS:
            continue
        if count == 1 and len(words[0]) < _FEWEST_LETTERS:
            return ""
        short = " ".join(words[:count]).rstrip(",;:.(") + ELLIPSIS
        if measure.width(short, size, bold=bold) <= room:
            return short
    return ""
