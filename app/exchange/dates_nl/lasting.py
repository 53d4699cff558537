"""Reads what lasted from one date up to another: "van 3 mei 2021 tot 9 mei 2021", "3-5-2021 – 9-5-2021"."""

import re

from app.domain.when import Precision
from app.exchange.dates_nl.moment import Impossible
from app.exchange.dates_nl.moments import doubted, without_doubt, without_small_words
from app.exchange.dates_nl.pairs import Pair, read_pair

_FROM = re.compile(r"(?:van|vanaf|periode:?)\s+")
_UP_TO = (" tot en met ", " t/m ", " t.e.m. ", " tot ", "t/m ", "–", " - ")
_SIDES = {Precision.DAG, Precision.MAAND, Precision.JAAR}


def read_lasting(text: str) -> Pair | Impossible | None:
    """First and last date of something that lasted; days as a rule, months and years as people know them."""
    sure = without_doubt(text)
    bare = _FROM.sub("", without_small_words(sure), count=1)
    pair = _spaced_pair(bare) or _tight_pair(bare)
    if pair is None or isinstance(pair, Impossible):
        return pair
    return pair if sure == text else (doubted(pair[0]), doubted(pair[1]))


def _spaced_pair(text: str) -> Pair | Impossible | None:
    pair = read_pair(text, separators=_UP_TO)
    if not isinstance(pair, tuple):
        return pair
    first, last = pair
    return pair if {first.precision, last.precision} <= _SIDES else None


def _tight_pair(text: str) -> Pair | Impossible | None:
    """With a bare hyphen only days are read: "2019-2020" may mean a school year."""
    pair = read_pair(text, separators=("-",))
    if not isinstance(pair, tuple):
        return pair
    first, last = pair
    return pair if first.precision is last.precision is Precision.DAG else None
