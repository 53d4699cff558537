"""The measuring itself is held to account too; no test asserts a time."""

import json
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import ALL, chosen
from tests.benchmarks.findings import document, table, write_findings
from tests.benchmarks.measure import Benchmark, Result, measured, ratio
from tests.benchmarks.workshop import Workshop


def a_result(name: str, *times_ms: float, bar_ms: float | None = None) -> Result:
    return Result(name=name, times_ms=times_ms, cpu_median_ms=1.0, bar_ms=bar_ms)


def test_that_an_action_runs_once_to_warm_up_and_then_as_often_as_asked(tmp_path: Path) -> None:
    runs: list[int] = []

    def act() -> float:
        runs.append(1)
        return float(len(runs))

    benchmark = Benchmark(name="x", prepare=lambda workshop: act, times=5, quick_times=2)

    assert measured(benchmark, Workshop(tmp_path), quick=False).times_ms == (2, 3, 4, 5, 6)
    assert len(measured(benchmark, Workshop(tmp_path), quick=True).times_ms) == 2


def test_that_median_and_p99_are_those_of_the_times() -> None:
    result = a_result("x", *range(1, 201))

    assert (result.median_ms, result.p99_ms) == (100.5, 198)
    assert a_result("x", 3.0).p99_ms == 3.0


def test_that_a_bar_is_kept_or_not() -> None:
    assert a_result("x", 5, bar_ms=10).keeps_bar
    assert a_result("x", 15, bar_ms=10).keeps_bar is False
    assert a_result("x", 15).keeps_bar is None
    assert "BOVEN de 10 ms" in table([a_result("x", 15, bar_ms=10)])


def test_that_a_ratio_needs_both_sides() -> None:
    results = [a_result("edit_10000", 6), a_result("fsync", 2)]

    assert ratio(results, "edit_10000", "fsync") == 3
    assert ratio(results, "edit_10000", "weg") is None
    assert "edit_10000 / fsync = 3.0" in table(results)


def test_that_the_document_has_the_form_of_the_contract() -> None:
    found = document([a_result("open_115", 1.23456, 2)])

    assert found["results"]["open_115"].items() >= {"median_ms": 1.617, "p99_ms": 2, "n": 2}.items()
    assert {"cores", "python"} <= found["machine"].keys()


def test_that_a_part_measured_again_leaves_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "build" / "bench.json"
    write_findings([a_result("a", 1), a_result("b", 1)], path)
    write_findings([a_result("b", 2)], path)

    results = json.loads(path.read_text("utf-8"))["results"]
    assert (results["a"]["median_ms"], results["b"]["median_ms"]) == (1, 2)


def test_that_the_names_of_this_stage_are_measured() -> None:
    assert {
        "start_first_paint", "start_interactive", "open_115", "open_10000", "edit_10000", "undo_10000",
        "import_json_115", "import_json_10000", "export_json_10000", "report_example",
    } <= {one.name for one in ALL}  # fmt: skip
    assert [one.name for one in chosen(["open_1", "fsync"])] == ["fsync", "open_115", "open_10000"]
    assert len({one.name for one in ALL}) == len(ALL)


@pytest.mark.parametrize("name", ["open_115", "import_json_115", "fsync"])
def test_that_a_benchmark_runs(tmp_path: Path, name: str) -> None:
    benchmark = next(one for one in ALL if one.name == name)

    assert measured(benchmark, Workshop(tmp_path), quick=True).median_ms > 0
