"""The key of an encrypted case file: derived from the passphrase once, so the passphrase need not be kept."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from pathlib import Path

from app.storage.errors import UnusablePassphrase

SALT_BYTES = 16
"""An encrypted file begins with its salt."""

_KEY_BYTES = 32
_ROUNDS = 256_000
"""What SQLCipher 4 does with a passphrase: any program that knows the passphrase can open the file."""


class CipherKey:
    """The key of one file. Never shown: it has no text form."""

    def __init__(self, passphrase: str, salt: bytes | None = None) -> None:
        """Derive the key, which takes a tenth of a second; a new salt when none is given.

        Raises UnusablePassphrase when the passphrase is empty or cannot be encoded.
        """
        self._salt = os.urandom(SALT_BYTES) if salt is None else salt
        self._key = hashlib.pbkdf2_hmac("sha512", _encoded(passphrase), self._salt, _ROUNDS, _KEY_BYTES)

    def __repr__(self) -> str:
        """Say nothing about the key."""
        return "CipherKey()"

    @property
    def literal(self) -> str:
        """The key and its salt as ``PRAGMA key`` and ``ATTACH … KEY`` take them, quotes included."""
        return f"\"x'{self._key.hex()}{self._salt.hex()}'\""


def key_of_file(path: Path, passphrase: str) -> CipherKey:
    """The key that ``passphrase`` makes with the salt of the file. Raises OSError when it cannot be read."""
    with path.open("rb") as file:
        return CipherKey(passphrase, file.read(SALT_BYTES))


def _encoded(passphrase: str) -> bytes:
    try:
        text = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:
        raise UnusablePassphrase from None
    if not text or b"\0" in text:
        raise UnusablePassphrase
    return text
