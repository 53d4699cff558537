"""Makes the short title of an event from what a party wrote (contract §3)."""

import re

LONGEST_TITLE = 60


def title_of(text: str) -> str:
    """The first sentence of the first line, without closing full stop and at most 60 characters."""
    first_line = text.strip().splitlines()[0].strip() if text.strip() else ""
    sentence = re.split(r"(?<=[.!?])(?=\s)", first_line, maxsplit=1)[0]
    sentence = sentence.removesuffix(".").rstrip()
    if len(sentence) <= LONGEST_TITLE:
        return sentence
    cut = sentence[: LONGEST_TITLE + 1]
    space = cut.rfind(" ")
    return cut[:space].rstrip() if space > 0 else sentence[:LONGEST_TITLE]
