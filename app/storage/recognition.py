"""Looks at the first bytes of a file: a case in the open, a case behind a passphrase, or something else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from app.storage.errors import FileMissing, NotACaseFile

_SQLITE = b"SQLite format 3\0"
_PAGE_BYTES = 4096

_SIGNS: Mapping[bytes, str] = MappingProxyType(
    {
        b"PK\x03\x04": "een zip-bestand of een document van Office",
        b"PK\x05\x06": "een leeg zip-bestand",
        b"%PDF": "een pdf-bestand",
        b"\x89PNG": "een afbeelding",
        b"\xff\xd8\xff": "een foto",
        b"\xd0\xcf\x11\xe0": "een ouder document van Office",
        b"7z\xbc\xaf": "een gecomprimeerd bestand",
        b"\x1f\x8b": "een gecomprimeerd bestand",
    }
)


def is_encrypted(path: Path) -> bool:
    """Whether the case file at ``path`` needs a passphrase.

    Raises FileMissing, NotACaseFile with what it looks like, or OSError.
    """
    if path.is_dir():
        raise NotACaseFile(path, "een map")
    if not path.exists():
        raise FileMissing(path)
    with path.open("rb") as file:
        start = file.read(_PAGE_BYTES)
    if start.startswith(_SQLITE):
        return False
    looks_like = _look(start)
    if looks_like:
        raise NotACaseFile(path, looks_like)
    return True


def _look(start: bytes) -> str:
    """What the first bytes look like; "" when they could be an encrypted case."""
    if not start:
        return "een leeg bestand"
    for sign, name in _SIGNS.items():
        if start.startswith(sign):
            return name
    if _is_text(start):
        return (
            "een tekstbestand met JSON"
            if start.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in b"{["
            else "een tekstbestand"
        )
    return "iets anders" if len(start) < _PAGE_BYTES else ""


def _is_text(start: bytes) -> bool:
    """Whether the bytes are readable; a letter cut off at the end is no matter."""
    text = start.decode("utf-8", errors="ignore")
    lost = len(start) - len(text.encode())
    return lost <= 3 and all(c.isprintable() or c in "\r\n\t\ufeff" for c in text)
