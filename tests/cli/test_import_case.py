"""`terugblik import`: everything or nothing, and every fault in a sentence with its place."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.cli.import_case import read_source
from app.paths import resource_path
from app.storage.case_file import CaseFile
from tests.cli.conftest import Run, Said

SHIPPED = resource_path("example", "casus_wisseldag.json")
Document = dict[str, Any]


@pytest.fixture
def document() -> Document:
    loaded: Document = json.loads(SHIPPED.read_text("utf-8"))
    return loaded


def written(folder: Path, content: Document | str | bytes, name: str = "casus.json") -> Path:
    path = folder / name
    if isinstance(content, dict):
        content = json.dumps(content, ensure_ascii=False)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def events_in(case: Path) -> int:
    with CaseFile.open(case, read_only=True) as case_file:
        return len(case_file.snapshot.events)


def test_that_an_imported_case_comes_out_as_it_went_in(run: Run, empty: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit.json"

    assert run("import", empty, SHIPPED).code == 0
    assert run("export", empty, "-o", out).code == 0
    assert out.read_bytes() == SHIPPED.read_bytes()


def test_that_the_answer_as_json_is_the_only_thing_said(run: Run, empty: Path) -> None:
    said = run("import", empty, SHIPPED, "--json")
    answer = json.loads(said.out)

    assert (said.code, said.err) == (0, "")
    assert answer["schema"] == "terugblik-import/1"
    assert answer["mogelijk_dubbel"] == []
    source = answer["bronnen"][0]
    assert source["bestand"] == str(SHIPPED)
    assert (source["partij"], source["gelezen"], source["toegevoegd"], source["overgeslagen"]) == (
        None,
        115,
        115,
        0,
    )
    assert all(
        problem.keys() == {"plaats", "veld", "waarde", "ernst", "melding"} for problem in source["problemen"]
    )


def test_that_a_dry_run_says_the_same_and_changes_nothing(run: Run, empty: Path) -> None:
    before = empty.read_bytes()
    rehearsed = run("import", empty, SHIPPED, "--dry-run", "--json")

    assert empty.read_bytes() == before
    assert rehearsed == run("import", empty, SHIPPED, "--json")


def test_that_a_case_that_holds_something_is_not_overwritten(run: Run, example: Path) -> None:
    before = example.read_bytes()
    said = run("import", example, SHIPPED)

    assert said.code == 2
    assert "staat al iets" in said.err
    assert example.read_bytes() == before


def refused(run: Run, case: Path, source: Path) -> Said:
    said = run("import", case, source)
    assert said.code == 1
    assert events_in(case) == 0
    return said


def a_zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("casus.json", "{}")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"schema": "terugblik-casus/1",', "regel 1, teken"),
        ('{"schema": "anders/1"}', "terugblik-casus/1"),
        (a_zip(), "zip-bestand"),
        (b"SQLite format 3\0" + bytes(100), "databasebestand"),
        ('{"a": "é"}'.encode("utf-16"), "UTF-16"),
        ("", "leeg"),
        ("[" * 100_000, "te diep"),
        ('{"schema": NaN}', "NaN"),
    ],
)
def test_that_what_is_no_case_is_refused_in_a_sentence(
    run: Run, empty: Path, tmp_path: Path, content: str | bytes, expected: str
) -> None:
    assert expected in refused(run, empty, written(tmp_path, content)).out


def test_that_a_huge_file_is_refused(run: Run, empty: Path, tmp_path: Path) -> None:
    path = tmp_path / "groot.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    assert "200 MB" in refused(run, empty, path).out


def test_that_a_dangling_reference_keeps_the_whole_case_out(
    run: Run, empty: Path, tmp_path: Path, document: Document
) -> None:
    document["gebeurtenissen"][12]["partijIds"] = ["P99"]

    assert (
        "gebeurtenissen[12] (G013), veld partijIds[0]" in refused(run, empty, written(tmp_path, document)).out
    )


def test_that_a_nul_keeps_the_whole_case_out(
    run: Run, empty: Path, tmp_path: Path, document: Document
) -> None:
    document["gebeurtenissen"][0]["feit"] = "a\0b"

    assert "NUL" in refused(run, empty, written(tmp_path, document)).out


def test_that_a_broken_invariant_keeps_the_whole_case_out(
    run: Run, empty: Path, tmp_path: Path, document: Document
) -> None:
    contested = next(event for event in document["gebeurtenissen"] if "lezingen" in event)
    del contested["lezingen"]

    assert "twee lezingen" in refused(run, empty, written(tmp_path, document)).out


def test_that_problems_are_listed_as_json_too(
    run: Run, empty: Path, tmp_path: Path, document: Document
) -> None:
    document["gebeurtenissen"][12]["soort"] = "feestje"
    said = run("import", empty, written(tmp_path, document), "--json")
    source = json.loads(said.out)["bronnen"][0]

    assert (said.code, source["toegevoegd"]) == (1, 0)
    assert source["problemen"] == [
        {
            "plaats": "gebeurtenissen[12] (G013)",
            "veld": "soort",
            "waarde": "feestje",
            "ernst": "fout",
            "melding": source["problemen"][0]["melding"],
        }
    ]


@pytest.mark.parametrize(
    "text",
    ["<b>vet</b>", "=1+1", "\u202emaak شكرا", "a" * 100_000, "👩‍👧", "\x1b[31mrood", "regel\r\n\ttwee"],
)
def test_that_troublesome_text_is_kept_to_the_character(
    run: Run, empty: Path, tmp_path: Path, document: Document, text: str
) -> None:
    document["gebeurtenissen"][0]["feit"] = text
    run("import", empty, written(tmp_path, document))
    run("export", empty, "-o", tmp_path / "uit.json")

    assert json.loads((tmp_path / "uit.json").read_text("utf-8"))["gebeurtenissen"][0]["feit"] == text


def test_that_an_unknown_key_is_a_warning(run: Run, empty: Path, tmp_path: Path, document: Document) -> None:
    document["gebeurtenissen"][0]["kleur"] = "rood"
    said = run("import", empty, written(tmp_path, document))

    assert said.code == 0
    assert "gebeurtenissen[0] (G001), veld kleur: deze sleutel is niet bekend" in said.out
    assert events_in(empty) == 115


def test_that_a_text_from_outside_cannot_steer_the_terminal(
    run: Run, empty: Path, tmp_path: Path, document: Document
) -> None:
    document["gebeurtenissen"][0]["\x1b[2J"] = "\x1b[2J"
    document["gebeurtenissen"][1]["soort"] = "\x1b]0;titel\x07"

    assert "\x1b" not in refused(run, empty, written(tmp_path, document)).out


@pytest.mark.parametrize("name", ["a.xlsx", "a.ODS", "a.csv", "a.docx"])
def test_that_what_is_no_table_is_told(run: Run, empty: Path, tmp_path: Path, name: str) -> None:
    said = run("import", empty, written(tmp_path, "x", name), "--party", "SCH")

    assert said.code == 1
    assert name in said.out
    assert events_in(empty) == 0


def test_that_wrong_usage_is_told(run: Run, empty: Path, tmp_path: Path) -> None:
    assert run("import", empty).code == 2
    assert run("import", empty, SHIPPED, SHIPPED).code == 2
    assert run("import", empty, SHIPPED, "--party", "GI").code == 2
    assert run("import", empty, tmp_path / "weg.json").code == 2
    assert run("import", empty, tmp_path).code == 2
    assert events_in(empty) == 0


def test_that_a_case_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    assert run("import", tmp_path / "weg.casus", SHIPPED).code == 3


def test_that_a_sound_source_is_read_with_its_warnings() -> None:
    outcome = read_source(SHIPPED)

    assert outcome.read is not None
    assert not any(problem.is_error for problem in outcome.problems)


def test_that_a_document_of_another_kind_is_named_as_such(run: Run, empty: Path, tmp_path: Path) -> None:
    said = run("import", empty, tmp_path / "school.xls", "--party", "SCH")

    assert said.code == 2
    assert "school.xls" in said.err
    assert ".xlsx of .docx" in said.err
