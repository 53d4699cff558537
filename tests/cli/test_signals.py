"""`terugblik signals`."""

import json
from pathlib import Path

from app.cli.signals import lines_of
from app.signals.registry import SIGNALS
from tests.builders import a_snapshot
from tests.cli.conftest import Run


def test_that_the_answer_is_the_document_of_the_contract(run: Run, example: Path) -> None:
    said = run("signals", example, "--json")
    answer = json.loads(said.out)

    assert (said.code, said.err) == (0, "")
    assert answer["schema"] == "terugblik-signalen/1"
    assert answer["peildatum"] == "2023-03-31"
    assert list(answer["signalen"]) == [f"S{number}" for number in range(1, 22)]
    assert answer["signalen"]["S3"]["aandeel_nood"] == 0.529


def test_that_every_signal_is_told_in_words_with_its_question(run: Run, example: Path) -> None:
    said = run("signals", example)

    assert said.code == 0
    for signal in SIGNALS.values():
        assert f"{signal.title} ({signal.id})" in said.out
    assert said.out.count("Vraag aan de groep: ") == len(SIGNALS)
    assert "zijn er 9 uit nood genomen" in said.out
    assert said.out.index("Hoe volledig is de tijdlijn") < said.out.index("Wie zag wie")


def test_that_looking_at_the_signals_changes_nothing(run: Run, example: Path) -> None:
    before = example.read_bytes()
    run("signals", example)

    assert example.read_bytes() == before


def test_that_an_empty_case_has_signals_without_a_finding() -> None:
    told = "\n".join(lines_of(a_snapshot()))

    assert "Er zijn nog geen MDO's vastgelegd." in told
    assert told.rstrip().endswith("kan wel gebeurd zijn.")
