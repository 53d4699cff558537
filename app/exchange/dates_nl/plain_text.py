"""Makes what people typed plain: small letters, single spaces, no accents, one kind of dash and quote."""

import re
import unicodedata

LONGEST = 200
"""A date is never longer than this many characters."""

_SAME = str.maketrans(
    {
        "’": "'", "‘": "'", "`": "'", "´": "'", "‛": "'", "′": "'",
        "—": "–", "―": "–", "−": "–", "‐": "-", "‑": "-", "‒": "–",
        "⁄": "/", "∕": "/", "\\": "/", "≈": "~", "∼": "~", "？": "?",
    }
)  # fmt: skip


def plain(text: str) -> str:
    """``text`` without differences that mean nothing in a date."""
    unified = text.translate(_SAME).casefold()
    parts = unicodedata.normalize("NFKD", unified)
    bare = "".join(c for c in parts if not unicodedata.combining(c))
    spaced = " ".join(bare.translate(_SAME).split())
    return re.sub(r"^[\s\"',;:.]+(?!\d)|[\s\"',;:.]+$", "", spaced)
