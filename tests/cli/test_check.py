"""`terugblik check`."""

import json
from pathlib import Path

from app.storage.case_file import CaseFile
from tests.builders import a_case, an_event
from tests.cli.conftest import Run


def made(path: Path, *entities: object) -> Path:
    with CaseFile.create(path, a_case(), None, entities):  # type: ignore[arg-type]  # any entity may be wrong here
        return path


def test_that_nothing_in_the_example_is_wrong(run: Run, example: Path) -> None:
    said = run("check", example, "--json")
    answer = json.loads(said.out)

    assert (said.code, said.err) == (0, "")
    assert answer["schema"] == "terugblik-controle/1"
    assert not [problem for problem in answer["problemen"] if problem["ernst"] == "fout"]


def test_that_a_sound_case_is_said_to_be_sound(run: Run, empty: Path) -> None:
    assert "alles klopt" in run("check", empty).out


def test_that_a_broken_invariant_gives_another_exit_code(run: Run, tmp_path: Path) -> None:
    case = made(tmp_path / "a.casus", an_event(" ", id="G1"))
    said = run("check", case, "--json")

    assert said.code == 1
    assert [(p["code"], p["ernst"], p["id"]) for p in json.loads(said.out)["problemen"]] == [
        ("titel_leeg", "fout", "G1")
    ]
    assert "- Fout: " in run("check", case).out


def test_that_a_trace_of_a_person_is_a_warning_without_the_trace(run: Run, tmp_path: Path) -> None:
    case = made(tmp_path / "a.casus", an_event("Gesprek", fact="Bel 06-12345678", id="G1"))
    said = run("check", case, "--json")

    assert said.code == 0
    assert [(p["code"], p["ernst"], p["id"]) for p in json.loads(said.out)["problemen"]] == [
        ("naam_telefoon", "waarschuwing", "G1")
    ]
    assert "12345678" not in said.out


def test_that_checking_changes_nothing(run: Run, example: Path) -> None:
    before = example.read_bytes()
    run("check", example)

    assert example.read_bytes() == before
    assert list(example.parent.glob("*lock*")) == []


def test_that_a_case_open_elsewhere_can_be_checked(run: Run, example: Path) -> None:
    with CaseFile.open(example):
        assert run("check", example).code == 0
