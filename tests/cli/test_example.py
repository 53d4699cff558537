"""`terugblik example`."""

from pathlib import Path

import pytest

from app.paths import resource_path
from app.storage.case_file import CaseFile
from tests.cli.conftest import Run

SHIPPED = resource_path("example", "casus_wisseldag.json")


def test_that_the_example_comes_out_equal_to_the_shipped_document(
    run: Run, example: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.json"

    assert run("export", example, "-o", out).code == 0
    assert out.read_bytes() == SHIPPED.read_bytes()


def test_that_the_example_says_what_it_made(run: Run, tmp_path: Path) -> None:
    said = run("example", tmp_path / "a.casus")

    assert "Casus Wisseldag, 115 gebeurtenissen" in said.out
    assert said.err == ""


def test_that_a_made_up_case_has_the_number_of_events_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.casus"

    assert run("example", path, "--events", "30", "--seed", "4").code == 0
    with CaseFile.open(path, read_only=True) as case_file:
        assert len(case_file.snapshot.events) == 30
        assert case_file.snapshot.case.fictional


def test_that_another_seed_gives_another_case(run: Run, tmp_path: Path) -> None:
    titles = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        path, out = tmp_path / f"{name}.casus", tmp_path / f"{name}.json"
        run("example", path, "--events", "12", "--seed", str(seed))
        run("export", path, "-o", out)
        titles.append(out.read_bytes())

    assert titles[0] == titles[1] != titles[2]


def test_that_an_existing_file_stays_as_it_is(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.casus"
    path.write_bytes(b"van iemand")

    said = run("example", path)

    assert (said.code, path.read_bytes()) == (2, b"van iemand")
    assert "blijft zoals het is" in said.err


@pytest.mark.parametrize("count", ["-1", "200001", "veel", "1.5", ""])
def test_that_an_impossible_number_is_refused(run: Run, tmp_path: Path, count: str) -> None:
    assert run("example", tmp_path / "a.casus", "--events", count).code == 2
    assert list(tmp_path.glob("*.casus")) == []


def test_that_a_case_file_must_be_called_one(run: Run, tmp_path: Path) -> None:
    said = run("example", tmp_path / "a.db")

    assert said.code == 2
    assert "eindigt op .casus" in said.err


def test_that_a_passphrase_makes_an_encrypted_file(
    run: Run, tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_file, by_variable, plain = (tmp_path / f"{n}.casus" for n in "abc")
    run("example", by_file, "--passphrase-file", secret)
    run("example", plain)
    monkeypatch.setenv("TERUGBLIK_PASSPHRASE", "drie blauwe fietsen")
    run("example", by_variable)

    assert plain.read_bytes().startswith(b"SQLite format 3")
    for path in (by_file, by_variable):
        assert not path.read_bytes().startswith(b"SQLite format 3")
        assert run("check", path, "--passphrase-file", secret).code == 0
