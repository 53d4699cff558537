"""The words that dates are made of, in full and as people shorten them."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.month_parts import HOLIDAYS
from app.domain.wording import MONTHS, SHORT_MONTHS, WEEKDAYS

_MORE_MONTHS = {"febr": 2, "mar": 3, "maa": 3, "sept": 9, "oct": 10, "juny": 6, "july": 7}

MONTH_NUMBERS: Mapping[str, int] = MappingProxyType(
    {name: number for number, name in enumerate(MONTHS, start=1)}
    | {name: number for number, name in enumerate(SHORT_MONTHS, start=1)}
    | _MORE_MONTHS
)
"""Names of months, without a dot."""

WEEKDAY_NUMBERS: Mapping[str, int] = MappingProxyType(
    {name: number for number, name in enumerate(WEEKDAYS)}
    | {name[:2]: number for number, name in enumerate(WEEKDAYS)}
)
"""Names of days of the week; Monday is 0."""

SEASONS: Mapping[str, str] = MappingProxyType(
    {"voorjaar": "voorjaar", "lente": "voorjaar", "zomer": "zomer", "najaar": "najaar", "herfst": "najaar"}
)
"""Seasons that lie within one year, by the name the domain has for them."""

ORDINALS: Mapping[str, int] = MappingProxyType({"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4})

MONTH_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "begin": "begin",
        "half": "half",
        "medio": "medio",
        "midden": "medio",
        "eind": "eind",
        "einde": "eind",
    }
)

RELATIVE = frozenset(
    {
        "gisteren", "eergisteren", "vandaag", "morgen", "overmorgen", "vorige", "vorig", "volgende",
        "volgend", "afgelopen", "komende", "deze", "dit", "laatst", "onlangs", "toen", "binnenkort",
        "recent", "destijds",
    }
)  # fmt: skip
"""Words that hang on the day they were written on."""

UNKNOWN = frozenset(
    {
        "onbekend", "datum onbekend", "onbekende datum", "niet bekend", "datum niet bekend", "onb",
        "?", "??", "???", "(?)", "weet niet", "niet meer bekend",
    }
)  # fmt: skip


def one_of(words: Mapping[str, object]) -> str:
    """A piece of a pattern that matches one of ``words``, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


KNOWN_WORDS = tuple(
    word
    for word in (
        *MONTHS, *WEEKDAYS, *SEASONS, "winter", *HOLIDAYS, *ORDINALS, "kwartaal", "week", "begin",
        "medio", "eind", "tussen", "vanaf", "uiterlijk", "onbekend", "circa", "rond", "ergens", "omstreeks",
    )
    if len(word) > 3
)  # fmt: skip
"""Words to compare with when somebody made a slip."""
