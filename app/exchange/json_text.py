"""From a file to a JSON value, with a kind sentence for everything that is not one.

Nothing of a file that is too large is read, and a file that is something else in
disguise (a zip, a database, a PDF) is named as what it is.
"""

import json
import os
from pathlib import Path
from typing import Any, NoReturn

from app.domain.errors import CaseError
from app.exchange.json_layout import Json
from app.exchange.reading_problem import ReadingProblem, shortened

LARGEST_FILE = 100 * 1024 * 1024
"""Bytes; the largest case imaginable takes a tenth of this."""


class CaseJsonError(CaseError):
    """A file or text is not a case that can be read; ``problems`` lists what is wrong, with the places."""

    problems: tuple[ReadingProblem, ...] = ()


_DISGUISES = (
    (b"PK\x03\x04", "een zip-bestand (ook Excel- en Word-bestanden zijn dat)"),
    (b"PK\x05\x06", "een leeg zip-bestand"),
    (b"SQLite format 3\0", "een databasebestand, misschien een casusbestand (.casus)"),
    (b"%PDF", "een PDF"),
    (b"\xd0\xcf\x11\xe0", "een oud Office-bestand"),
    (b"\x1f\x8b", "een ingepakt bestand (gzip)"),
    (b"Rar!", "een ingepakt bestand (rar)"),
    (b"7z\xbc\xaf", "een ingepakt bestand (7-zip)"),
    (b"\x89PNG", "een afbeelding"),
    (b"\xff\xd8\xff", "een afbeelding"),
    (b"<", "een bestand met opmaak (XML of HTML)"),
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_REASONS = (
    ("Expecting ',' delimiter", "hier ontbreekt een komma of een sluitend haakje"),
    ("Expecting ':' delimiter", "hier ontbreekt een dubbele punt"),
    ("Expecting property name", "hier hoort een sleutel tussen aanhalingstekens te staan"),
    ("Expecting value", "hier ontbreekt een waarde"),
    ("Unterminated string", "deze tekst heeft geen sluitend aanhalingsteken"),
    ("Invalid control character", "in deze tekst staat een teken dat als \\n of \\t moet worden geschreven"),
    ("Invalid \\", "na een \\ staat hier iets wat JSON niet kent"),
    ("Extra data", "hierna staat nog iets terwijl het document al af is"),
    ("Illegal trailing comma", "hier staat een komma te veel"),
)


def refusal(sentence: str, suggestion: str = "") -> CaseJsonError:
    """The error for a text that is not a case at all."""
    error = CaseJsonError("Niet ingelezen", sentence, suggestion)
    error.problems = (ReadingProblem(place="", message=sentence),)
    return error


def text_of_file(path: Path) -> str:
    """The text of a file. Raises CaseJsonError when it is too large or no text; OSError passes."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > LARGEST_FILE:
            raise _too_large(size)
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise _too_large(len(content))
    return text_of_bytes(content)


def text_of_bytes(content: bytes) -> str:
    """The text in UTF-8, with or without a byte order mark. Raises CaseJsonError for anything else."""
    for start, name in _DISGUISES:
        if content.startswith(start):
            raise refusal(f"Dit is {name}, geen casus in JSON.", "Kies het JSON-bestand van een casus.")
    if content.startswith(_UTF_16) or b"\0" in content[:64]:
        raise refusal(
            "Dit bestand is niet in UTF-8 bewaard, maar waarschijnlijk in UTF-16.",
            "Bewaar het opnieuw met de codering UTF-8.",
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refusal(
            f"Dit bestand is geen tekst in UTF-8 (byte {error.start + 1} past daar niet in).",
            "Een versleutelde casus opent u als casus; andere tekst bewaart u eerst als UTF-8.",
        ) from None


def json_value(text: str) -> Json:
    """The JSON value of a text. Raises CaseJsonError with line and character of what is wrong."""
    if not text.strip():
        raise refusal("Dit bestand is leeg.")
    try:
        return json.loads(
            text.removeprefix("\ufeff"), object_pairs_hook=_without_doubles, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise _broken(error) from None
    except RecursionError:
        raise refusal("Dit document is te diep genest om een casus te zijn.") from None
    except ValueError:
        raise refusal("In dit document staat een getal dat onmogelijk groot is.") from None


def _broken(error: json.JSONDecodeError) -> CaseJsonError:
    reason = next(
        (dutch for start, dutch in _REASONS if error.msg.startswith(start)), "dit kan hier niet staan"
    )
    place = f"regel {error.lineno}, teken {error.colno}"
    refused = refusal(f"Dit is geen geldige JSON: op {place}: {reason}.")
    refused.problems = (ReadingProblem(place=place, message=f"{reason}."),)
    return refused


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = [key for key, _ in pairs]
    double = next(key for key in keys if keys.count(key) > 1)
    where = f" (kenmerk {shortened(found['id'])})" if isinstance(found.get("id"), str) else ""
    raise refusal(f"De sleutel “{shortened(double)}” staat twee keer in hetzelfde onderdeel{where}.")


def _refuse_constant(name: str) -> NoReturn:
    raise refusal(f"In dit document staat “{name}”; dat is geen getal.")


def _too_large(size: int) -> CaseJsonError:
    return refusal(
        f"Dit bestand is {size // (1024 * 1024)} MB; een casus in JSON is hooguit "
        f"{LARGEST_FILE // (1024 * 1024)} MB.",
        "Kies het JSON-bestand van een casus.",
    )
