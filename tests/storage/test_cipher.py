"""Tests of the key of an encrypted case."""

import unicodedata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.storage.case_file import CaseFile
from app.storage.cipher import CipherKey, key_of_file
from app.storage.errors import UnusablePassphrase
from tests.builders import a_case

STRANGE = "ge'h\"eim %41; ë 漢 --"


def test_that_a_key_does_not_show_itself() -> None:
    assert repr(CipherKey("geheim")) == "CipherKey()"
    assert "geheim" not in str(vars(CipherKey("geheim")))


def test_that_any_program_that_knows_the_passphrase_can_open_the_file(case_path: Path) -> None:
    CaseFile.create(case_path, a_case("Zo heet hij"), STRANGE).close()
    driver = dbapi2.connect(str(case_path))
    driver.execute("PRAGMA key = '" + STRANGE.replace("'", "''") + "'")
    assert driver.execute("SELECT title FROM case_details").fetchone() == ("Zo heet hij",)
    driver.close()


def test_that_the_file_gives_the_salt(case_path: Path) -> None:
    CaseFile.create(case_path, a_case(), "geheim").close()
    key = key_of_file(case_path, "geheim")
    assert key.literal == key_of_file(case_path, "geheim").literal
    assert case_path.read_bytes()[:16].hex() in key.literal
    assert key.literal != key_of_file(case_path, "Geheim").literal


def test_that_two_keys_for_one_passphrase_differ() -> None:
    assert CipherKey("geheim").literal != CipherKey("geheim").literal


def test_that_the_way_a_letter_was_typed_does_not_matter() -> None:
    salt = bytes(16)
    typed = [unicodedata.normalize(form, "één") for form in ("NFC", "NFD")]
    assert typed[0] != typed[1]
    assert CipherKey(typed[0], salt).literal == CipherKey(typed[1], salt).literal


@pytest.mark.parametrize("passphrase", ["", "a\0b", "half\ud800"])
def test_that_a_passphrase_nobody_can_type_is_refused(passphrase: str) -> None:
    with pytest.raises(UnusablePassphrase):
        CipherKey(passphrase)
