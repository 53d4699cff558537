"""Measures the speed of the program: ``python -m tests.benchmarks [--quick] [NAME …]``.

Prints a table and leaves ``build/bench.json``. Names, or beginnings of them, choose what is measured.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import drawing, exchanging, paper, signalling, starting, storing
from tests.benchmarks.findings import table, write_findings
from tests.benchmarks.measure import Benchmark, measured
from tests.benchmarks.workshop import Workshop
from tests.source_tree import ROOT

ALL: tuple[Benchmark, ...] = (
    *starting.BENCHMARKS,
    *storing.BENCHMARKS,
    *drawing.BENCHMARKS,
    *exchanging.BENCHMARKS,
    *signalling.BENCHMARKS,
    *paper.BENCHMARKS,
)


def chosen(names: list[str]) -> list[Benchmark]:
    """The benchmarks whose names begin with one of ``names``; all without names."""
    return [one for one in ALL if not names or one.name.startswith(tuple(names))]


def main() -> int:
    """Measure what was asked for; a busy machine is no reason to fail."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", help="what to measure (all)")
    parser.add_argument("--quick", action="store_true", help="fewer times: to see that it still runs")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="terugblik-bench-") as folder:
        workshop = Workshop(Path(folder))
        results = []
        for benchmark in chosen(arguments.names):
            if arguments.quick and not benchmark.quick_times:
                continue
            print(f"… {benchmark.name}", file=sys.stderr, flush=True)
            results.append(measured(benchmark, workshop, quick=arguments.quick))
    print(table(results))
    write_findings(results, ROOT / "build" / "bench.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
