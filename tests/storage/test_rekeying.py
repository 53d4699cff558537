"""Tests of putting a case under another passphrase."""

import os
from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from app.storage.cipher import CipherKey, key_of_file
from app.storage.errors import DamagedFile
from app.storage.recognition import is_encrypted
from app.storage.rekeying import rewrite, rewrite_copies
from tests.builders import a_case, a_party
from tests.full_case import full_case
from tests.storage.folders import names_in


def test_that_a_rewritten_case_is_closed_and_complete(full: CaseFile, case_path: Path) -> None:
    rewrite(full._connection, case_path, None, CipherKey("geheim"), full.snapshot)
    assert full._connection.closed
    full.close()
    assert names_in(case_path.parent) == ["casus.casus"]
    with CaseFile.open(case_path, "geheim") as again:
        assert again.snapshot == full_case()


def test_that_a_case_that_would_not_be_the_same_stays_as_it_was(full: CaseFile, case_path: Path) -> None:
    before = case_path.read_bytes()
    other = full.snapshot.with_entities([a_party("P9")])
    with pytest.raises(DamagedFile):
        rewrite(full._connection, case_path, None, CipherKey("geheim"), other)
    assert case_path.read_bytes() == before
    assert not full._connection.closed
    assert len(names_in(case_path.parent)) == 2


@pytest.mark.skipif(os.name == "nt", reason="a file cannot be replaced while it is open")
def test_that_readable_text_does_not_stay_in_loose_blocks(full: CaseFile, case_path: Path) -> None:
    with case_path.open("rb") as old:
        rewrite(full._connection, case_path, None, CipherKey("geheim"), full.snapshot)
        left = old.read()
    assert set(left) == {0}
    assert is_encrypted(case_path)


def test_that_copies_follow_and_strange_ones_are_left_alone(tmp_path: Path) -> None:
    ours, strange, text = (tmp_path / name for name in ("een.casus", "twee.casus", "drie.casus"))
    CaseFile.create(ours, a_case(), "oud").close()
    CaseFile.create(strange, a_case(), "heel anders").close()
    text.write_text("geen casus")
    before = strange.read_bytes()

    new = CipherKey("nieuw")
    rewrite_copies([ours, strange, text, tmp_path / "weg.casus"], key_of_file(ours, "oud"), new)

    with CaseFile.open(ours, "nieuw") as again:
        assert again.snapshot.case == a_case()
    assert strange.read_bytes() == before
    assert text.read_text() == "geen casus"
    assert names_in(tmp_path) == ["drie.casus", "een.casus", "twee.casus"]
