"""Where passphrases come from."""

from argparse import Namespace
from pathlib import Path

import pytest

from app.cli.faults import UsageError
from app.cli.passphrases import VARIABLE, given_passphrase, passphrase_in


def test_that_the_first_line_of_the_file_counts(secret: Path) -> None:
    assert passphrase_in(secret) == "drie blauwe fietsen"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a b \r\nc", "a b "),
        (b"\xef\xbb\xbfmark\n", "mark"),
        ("é".encode(), "é"),
        (b"zonder einde", "zonder einde"),
    ],
)
def test_that_a_line_is_taken_as_it_stands(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "zin"
    path.write_bytes(content)

    assert passphrase_in(path) == expected


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\nrest", b"\xff\xfe", b"x" * 5000])
def test_that_an_unusable_line_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "zin"
    path.write_bytes(content)

    with pytest.raises(UsageError, match="wachtwoordzin"):
        passphrase_in(path)


def test_that_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="niet te lezen"):
        passphrase_in(tmp_path / "weg")
    with pytest.raises(UsageError, match="niet te lezen"):
        passphrase_in(tmp_path)


def test_that_a_file_goes_before_the_environment(secret: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "uit de omgeving")

    assert given_passphrase(Namespace(passphrase_file=secret)) == "drie blauwe fietsen"
    assert given_passphrase(Namespace(passphrase_file=None)) == "uit de omgeving"


@pytest.mark.parametrize("value", [None, ""])
def test_that_nothing_given_is_none(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv(VARIABLE, value)

    assert given_passphrase(Namespace(passphrase_file=None)) is None
