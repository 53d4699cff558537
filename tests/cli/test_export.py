"""`terugblik export`."""

import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from app.cli.export import content_of, seen_by
from tests.builders import a_snapshot, an_event
from tests.cli.conftest import Run


@pytest.mark.parametrize("kind", ["json", "xlsx", "csv", "JSON"])
def test_that_the_extension_says_what_is_written(run: Run, example: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"a.{kind}"

    assert run("export", example, "-o", out).code == 0
    assert out.stat().st_size > 1000


@pytest.mark.parametrize("name", ["a.pdf", "a", "a.json.bak", ".json"])
def test_that_another_extension_is_refused(run: Run, example: Path, tmp_path: Path, name: str) -> None:
    said = run("export", example, "-o", tmp_path / name)

    assert said.code == 2
    assert ".json, .xlsx of .csv" in said.err


def test_that_an_existing_file_is_replaced_only_when_asked(run: Run, example: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    out.write_text("van iemand", encoding="utf-8")

    assert run("export", example, "-o", out).code == 2
    assert out.read_text("utf-8") == "van iemand"
    assert run("export", example, "-o", out, "--force").code == 0
    assert json.loads(out.read_text("utf-8"))["schema"] == "terugblik-casus/1"


def test_that_an_audience_gets_only_what_it_may_see(run: Run, example: Path, tmp_path: Path) -> None:
    full, shown = tmp_path / "a.json", tmp_path / "b.json"
    run("export", example, "-o", full)
    run("export", example, "-o", shown, "--for", "deelnemers")
    hidden = {
        event["id"]
        for event in json.loads(full.read_text("utf-8"))["gebeurtenissen"]
        if event["zichtbaarheid"] != "sessie"
    }

    assert hidden
    assert not hidden & {event["id"] for event in json.loads(shown.read_text("utf-8"))["gebeurtenissen"]}


def test_that_an_unknown_audience_is_refused(run: Run, example: Path, tmp_path: Path) -> None:
    said = run("export", example, "-o", tmp_path / "a.json", "--for", "iedereen")

    assert said.code == 2
    assert "deelnemers" in said.err


def test_that_leaving_the_protection_is_mentioned(run: Run, tmp_path: Path, secret: Path) -> None:
    case = tmp_path / "a.casus"
    run("example", case, "--passphrase-file", secret)
    said = run("export", case, "-o", tmp_path / "a.json", "--passphrase-file", secret)

    assert "zonder wachtwoordzin te lezen" in said.out


def test_that_nothing_is_left_where_nothing_can_be_written(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("export", example, "-o", tmp_path / "weg" / "a.json").code == 4
    assert run("export", example, "-o", tmp_path).code == 2
    assert [path.name for path in tmp_path.iterdir() if path.suffix not in (".casus", "")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on the size of a file is of Unix")
def test_that_a_full_disk_leaves_no_half_file(example: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit" / "a.json"
    out.parent.mkdir()
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000));"
        "from app.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "export", example, "-o", out],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 4
    assert "de schijf is vol" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(out.parent.iterdir()) == []


def test_that_no_audience_means_the_whole_case() -> None:
    case = a_snapshot(an_event())

    assert seen_by(case, None) is case
    assert seen_by(case, "lessenkaart") != case


def test_that_a_workbook_can_be_opened(run: Run, example: Path, tmp_path: Path) -> None:
    run("export", example, "-o", tmp_path / "a.xlsx")

    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Tijdlijn"].max_row == 116
    assert content_of(a_snapshot(), "csv").startswith(b"\xef\xbb\xbf")
