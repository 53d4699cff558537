"""`terugblik import` of the timelines of parties: what is new comes in, what is not is named."""

import csv
import json
import sys
from pathlib import Path

import pytest

from app.cli.import_timelines import LookAlike, read_timelines, tell_look_alikes
from app.cli.terminal import Terminal
from app.exchange.duplicates import PossibleDuplicate
from app.storage.case_file import CaseFile
from tests.builders import a_party, a_snapshot
from tests.cli.conftest import Run

HEAD = ("Datum", "Wat gebeurde er", "Soort", "Bron")


def a_table(folder: Path, *rows: tuple[str, ...], name: str = "school.csv") -> Path:
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    return path


def events_in(case: Path) -> int:
    with CaseFile.open(case, read_only=True) as case_file:
        return len(case_file.snapshot.events)


def days_in(case: Path) -> list[tuple[object, ...]]:
    with CaseFile.open(case, read_only=True) as case_file:
        events = case_file.snapshot.events_in_order
    return sorted((*e.when.order_key, str(e.until and e.until.order_key)) for e in events)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return a_table(
        tmp_path,
        HEAD,
        ("1-2-2020", "Gesprek op school", "incident", "Journaal"),
        ("31-2-2020", "Kan niet", "incident", ""),
        ("mei 2020", "MDO op school", "MDO", "Journaal"),
    )


def test_that_rows_that_can_be_read_come_in_and_the_others_are_named(
    run: Run, example: Path, table: Path
) -> None:
    said = run("import", example, table, "--party", "SCH", "--json")
    answer = json.loads(said.out)

    assert said.code == 1
    (source,) = answer["bronnen"]
    assert (source["partij"], source["gelezen"], source["toegevoegd"], source["overgeslagen"]) == (
        "SCH",
        3,
        2,
        0,
    )
    assert [(p["plaats"], p["veld"], p["waarde"], p["ernst"]) for p in source["problemen"]] == [
        ("rij 3", "Datum", "31-2-2020", "fout")
    ]
    assert events_in(example) == 117


def test_that_reading_it_again_adds_nothing(run: Run, example: Path, table: Path) -> None:
    run("import", example, table, "--party", "SCH")
    said = run("import", example, table, "--party", "SCH")

    assert "Toegevoegd: 0. Al aanwezig of dubbel: 2." in said.out
    assert events_in(example) == 117


def test_that_a_dry_run_says_the_same_and_changes_nothing(run: Run, example: Path, table: Path) -> None:
    before = example.read_bytes()
    rehearsed = run("import", example, table, "--party", "SCH", "--dry-run", "--json")

    assert example.read_bytes() == before
    assert rehearsed == run("import", example, table, "--party", "SCH", "--json")


def test_that_without_a_party_nothing_comes_in(run: Run, example: Path, table: Path) -> None:
    said = run("import", example, table)

    assert said.code == 1
    assert "niet van welke partij" in said.out
    assert events_in(example) == 115


def test_that_several_files_come_in_as_one_step(run: Run, example: Path, tmp_path: Path) -> None:
    one = a_table(tmp_path, ("Partij", "NIEUW"), HEAD, ("1-2-2020", "Een", "incident", ""), name="een.csv")
    two = a_table(tmp_path, ("Partij", "NIEUW"), HEAD, ("2-2-2020", "Twee", "incident", ""), name="twee.csv")

    assert run("import", example, one, two).code == 0
    with CaseFile.open(example, read_only=True) as case_file:
        codes = [party.code for party in case_file.snapshot.parties.values()]
    assert codes.count("NIEU") == 1
    assert events_in(example) == 117


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_that_a_chronology_comes_back_out_of_its_own_export_with_the_same_days(
    run: Run, example: Path, empty: Path, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"uit.{kind}"
    run("export", example, "-o", out)
    said = run("import", empty, out, "--party", "TOE", "--json")

    (source,) = json.loads(said.out)["bronnen"]
    assert (source["gelezen"], source["toegevoegd"]) == (115, 115)
    assert days_in(empty) == days_in(example)


def test_that_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    good = a_table(tmp_path, HEAD, ("1-2-2020", "Een", "incident", ""))
    outcomes, new = read_timelines([tmp_path / "weg.csv", good], a_snapshot(a_party("SCH")), "SCH")

    assert [outcome.timeline is None for outcome in outcomes] == [True, False]
    assert len(new) == 1


def test_that_rows_that_may_be_double_are_said_with_their_reason(
    run: Run, example: Path, tmp_path: Path
) -> None:
    table = a_table(
        tmp_path, HEAD, ("10-10-2019", "MDO op school, ambulante gezinsbegeleiding bedacht", "MDO", "")
    )
    listed = run("import", example, table, "--party", "SCH", "--dry-run", "--json")
    said = run("import", example, table, "--party", "SCH")

    (double,) = json.loads(listed.out)["mogelijk_dubbel"]
    with CaseFile.open(example, read_only=True) as case_file:
        titles = {case_file.snapshot.events[double[side]].title for side in ("a", "b")}
    assert titles == {"MDO 1 op school", "MDO op school, ambulante gezinsbegeleiding bedacht"}
    assert 0.4 <= double["score"] <= 1
    assert double["reden"].startswith("Zelfde dag. Allebei een MDO.")
    assert "Mogelijk dubbel: 1 paar." in said.out
    assert double["reden"] in said.out


def test_that_new_files_are_held_against_each_other(run: Run, empty: Path, tmp_path: Path) -> None:
    told = ("1-2-2020", "Vader haalt zoon op buiten de afspraak om", "incident", "")
    one = a_table(tmp_path, ("Partij", "SCH"), HEAD, told, name="een.csv")
    two = a_table(tmp_path, ("Partij", "TOE"), HEAD, told, name="twee.csv")

    assert len(json.loads(run("import", empty, one, two, "--json").out)["mogelijk_dubbel"]) == 1


def test_that_many_pairs_are_not_all_said(capsys: pytest.CaptureFixture[str]) -> None:
    found = PossibleDuplicate(a="a", b="b", score=1.0, reason="Zelfde dag.")
    terminal = Terminal(sys.stdout, sys.stderr, None)
    tell_look_alikes(terminal, [LookAlike(found=found, one="een", other="twee")] * 25)

    said = capsys.readouterr().out.splitlines()
    assert len(said) == 1 + 20 + 1
    assert said[-1].startswith("- En nog 5.")
