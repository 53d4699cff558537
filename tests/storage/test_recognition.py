"""Tests of telling a case file from other files by its first bytes."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from app.storage.errors import FileMissing, NotACaseFile
from app.storage.recognition import is_encrypted
from tests.builders import a_case


def test_that_a_case_in_the_open_is_known(case_path: Path) -> None:
    CaseFile.create(case_path, a_case()).close()
    assert not is_encrypted(case_path)


def test_that_a_case_behind_a_passphrase_is_known(case_path: Path) -> None:
    CaseFile.create(case_path, a_case(), "geheim").close()
    assert is_encrypted(case_path)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"", "leeg bestand"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(5000), "afbeelding"),
        (b"\xff\xd8\xff\xe0" + bytes(5000), "foto"),
        (b"\x1f\x8b\x08" + os.urandom(5000), "gecomprimeerd"),
        (json.dumps({"schema": "terugblik-casus/1"}).encode(), "JSON"),
        (b"\xef\xbb\xbf\n [1, 2]", "JSON"),
        ("Gesprek met moeder, één uur.\r\n".encode() * 300, "tekstbestand"),
        (os.urandom(900), "iets anders"),
    ],
)
def test_that_something_else_is_named(tmp_path: Path, content: bytes, named: str) -> None:
    path = tmp_path / "casus.casus"
    path.write_bytes(content)
    with pytest.raises(NotACaseFile, match=named):
        is_encrypted(path)


def test_that_a_zip_in_disguise_is_named(case_path: Path) -> None:
    with zipfile.ZipFile(case_path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>" * 2000)
    with pytest.raises(NotACaseFile, match="zip"):
        is_encrypted(case_path)


def test_that_a_letter_cut_in_two_is_still_text(tmp_path: Path) -> None:
    path = tmp_path / "casus.casus"
    path.write_bytes(b"a" * 4095 + "é".encode() + b"b" * 100)
    with pytest.raises(NotACaseFile, match="tekstbestand"):
        is_encrypted(path)


def test_that_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="weg"):
        is_encrypted(tmp_path / "weg.casus")
    with pytest.raises(NotACaseFile, match="een map"):
        is_encrypted(tmp_path)
