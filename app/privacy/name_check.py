"""Finds what points to a person in a text: numbers, addresses and dates of birth; nothing leaves the machine.

The check only warns: it knows forms, not meanings, and the user decides. Names as such
are not looked for; a list of names would find as many ordinary words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.labelled import Labelled


class NameKind(Labelled):
    """What kind of trace of a person was found; the label stands behind "mogelijk"."""

    BSN = "bsn", "een burgerservicenummer"
    TELEFOON = "telefoon", "een telefoonnummer"
    EMAIL = "email", "een e-mailadres"
    POSTCODE = "postcode", "een postcode"
    ADRES = "adres", "een straat met huisnummer"
    GEBOORTEDATUM = "geboortedatum", "een geboortedatum"
    ZAAKNUMMER = "zaaknummer", "een zaaknummer of ECLI"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHit:
    """A trace of a person in a text: characters ``start`` up to ``end``, what kind, and the text itself."""

    start: int
    end: int
    kind: NameKind
    text: str

    @property
    def masked(self) -> str:
        """The found text as it may be shown in a list: recognisable, not readable."""
        return f"{self.text[:2]}…"


_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = (
    rf"(?:\d{{1,2}}[-/. ]\d{{1,2}}[-/. ](?:\d{{4}}|\d{{2}})|\d{{1,2}}\s+{_MONTH}\.?\s+(?:\d{{4}}|'\d{{2}}))"
)
_PHONES = (
    r"(?:\+|00)31[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.-]?\d){8}",
    r"06[\s.-]?\d{8}",
    r"06[\s.-]?\d{2}(?:\s\d{2}){3}",
    r"06[\s.-]?\d{4}\s\d{4}",
    r"0\d{2}[\s-]?\d{7}",
    r"0\d{2}[\s-]\d{3}\s\d{2}\s\d{2}",
    r"0\d{3}[\s-]?\d{6}",
    r"0\d{3}[\s-]\d{2}\s\d{2}\s\d{2}",
)
_STREETS = "straat|laan|plein|gracht|kade|singel|dreef|steeg|dijk|pad|hof"

_PATTERNS: tuple[tuple[NameKind, re.Pattern[str]], ...] = (
    (NameKind.ZAAKNUMMER, re.compile(r"\bECLI:[A-Z]{2}:[\w:.]+\w", re.IGNORECASE)),
    (NameKind.ZAAKNUMMER, re.compile(r"\bC/\d{2}/\d{5,7}(?:\s?/\s?[A-Z]{2}\s?[A-Z]{2}\s?\d{2}[-/]\d+)?")),
    (NameKind.ZAAKNUMMER, re.compile(r"\b(?:JE|FA)\s?RK\s?\d{2}[-/]\d+")),
    (
        NameKind.ZAAKNUMMER,
        re.compile(
            r"\b(?:zaak|rekest|rol|dossier|parket|proces-?verbaal)(?:nummer|nr\.?)\s*:?\s*[\w/.-]*\d[\w/.-]*",
            re.IGNORECASE,
        ),
    ),
    (NameKind.EMAIL, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (NameKind.TELEFOON, re.compile(rf"(?<![\d+/.-])(?:{'|'.join(_PHONES)})(?![\d/-])")),
    (
        NameKind.GEBOORTEDATUM,
        re.compile(
            rf"\b(?:geboren|geb|geboortedatum|geboortedag|g\.d)\b[^\d\n]{{0,25}}{_DAY}", re.IGNORECASE
        ),
    ),
    (NameKind.POSTCODE, re.compile(r"\b[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}\b")),
    (NameKind.POSTCODE, re.compile(r"\b[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2},? (?:nr\.? ?)?\d{1,5}\b")),
    (NameKind.POSTCODE, re.compile(r"(?<=\d, )[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}\b")),
    (NameKind.ADRES, re.compile(rf"\b[A-Z][\w'’-]*(?:{_STREETS})\s\d{{1,4}}(?:\s?[a-zA-Z])?\b")),
)
_BSN = re.compile(r"(?<![\d.,/-])(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})(?![\d/-])")
_MAYBE = re.compile(r"[\d@]")


def find_names(text: str) -> tuple[NameHit, ...]:
    """Every trace of a person in a text, in order; where two overlap the longer one counts."""
    if _MAYBE.search(text) is None:
        return ()
    found: list[NameHit] = []
    for hit in sorted(_candidates(text), key=lambda hit: (hit.start - hit.end, hit.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in found):
            found.append(hit)
    return tuple(sorted(found, key=lambda hit: hit.start))


def passes_eleven_test(digits: str) -> bool:
    """Whether nine digits can be a burgerservicenummer."""
    if len(digits) != 9 or not digits.isdecimal() or digits == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0


def _candidates(text: str) -> Iterator[NameHit]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield _hit(kind, match)
    for match in _BSN.finditer(text):
        if passes_eleven_test(re.sub(r"[ .]", "", match[0])):
            yield _hit(NameKind.BSN, match)


def _hit(kind: NameKind, match: re.Match[str]) -> NameHit:
    return NameHit(start=match.start(), end=match.end(), kind=kind, text=match[0])
