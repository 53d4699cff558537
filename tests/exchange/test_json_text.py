"""Files that are no JSON, or something else altogether, get a kind sentence."""

import io
import zipfile
from pathlib import Path

import pytest

from app.exchange.json_text import LARGEST_FILE, CaseJsonError, json_value, text_of_bytes, text_of_file


def reason(content: bytes) -> str:
    with pytest.raises(CaseJsonError) as caught:
        text_of_bytes(content)
    return caught.value.sentence


def complaint(text: str) -> str:
    with pytest.raises(CaseJsonError) as caught:
        json_value(text)
    return caught.value.sentence


def a_zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("casus.json", "{}")
    return file.getvalue()


def test_that_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    with pytest.raises(CaseJsonError, match="200 MB; een casus in JSON is hooguit 100 MB"):
        text_of_file(path)


def test_that_the_largest_file_is_a_hundred_megabytes() -> None:
    assert LARGEST_FILE == 100 * 1024 * 1024


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (a_zip(), "zip-bestand"),
        (b"SQLite format 3\0" + bytes(80), "databasebestand"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08", "ingepakt"),
        (b"<?xml version='1.0'?>", "opmaak"),
        ('{"a": 1}'.encode("utf-16"), "UTF-16"),
        ('{"a": 1}'.encode("utf-16-le"), "UTF-16"),
        ('{"a": "é"}'.encode("latin-1"), "geen tekst in UTF-8"),
        (b"\xe9\xff" * 40, "geen tekst in UTF-8"),
    ],
)
def test_that_a_file_in_disguise_is_named(content: bytes, expected: str) -> None:
    assert expected in reason(content)


def test_that_a_byte_order_mark_does_no_harm() -> None:
    assert json_value(text_of_bytes(b'\xef\xbb\xbf{"a": "\xc3\xa9"}')) == {"a": "é"}
    assert json_value('\ufeff{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1', "regel 1, teken 8"),
        ('{"a": 1\n "b": 2}', "op regel 2, teken 2: hier ontbreekt een komma"),
        ('{"a"}', "dubbele punt"),
        ('{"a": }', "hier ontbreekt een waarde"),
        ("{a: 1}", "sleutel tussen aanhalingstekens"),
        ('{"a": "b', "sluitend aanhalingsteken"),
        ('{"a": "b\nc"}', "als \\n of \\t"),
        ('{"a": "\\x"}', "wat JSON niet kent"),
        ("{} {}", "hierna staat nog iets"),
        ("", "leeg"),
        ("  \n", "leeg"),
        ('{"a": NaN}', "“NaN”; dat is geen getal"),
        ('{"a": -Infinity}', "-Infinity"),
        ('{"a": ' + "9" * 5000 + "}", "onmogelijk groot"),
        ("[" * 200_000, "te diep genest"),
        ('{"a":' * 200_000, "te diep genest"),
        (
            '{"id": "G1", "titel": 1, "titel": 2}',
            "“titel” staat twee keer in hetzelfde onderdeel (kenmerk G1)",
        ),
    ],
)
def test_that_broken_json_is_told_with_its_place(text: str, expected: str) -> None:
    assert expected in complaint(text)


def test_that_the_error_lists_its_problem_too() -> None:
    with pytest.raises(CaseJsonError) as caught:
        json_value('{"a" 1}')

    assert [problem.place for problem in caught.value.problems] == ["regel 1, teken 6"]
