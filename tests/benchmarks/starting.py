"""Starting the program with the example: until its first picture, and until one can work in it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable

from tests.benchmarks.measure import Action, Benchmark
from tests.benchmarks.workshop import EXAMPLE_EVENTS, Workshop
from tests.source_tree import ROOT

_MOST_SECONDS = 60


def starting(mark: str) -> Callable[[Workshop], Action]:
    """Start the program in a process of its own and take the time of one of its marks."""

    def prepare(workshop: Workshop) -> Action:
        path = workshop.file(EXAMPLE_EVENTS)
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "TERUGBLIK_MEASURE_START": "1",
            "TERUGBLIK_HOME": str(workshop.folder / "home"),
        }

        def act() -> float:
            done = subprocess.run(
                [sys.executable, "-m", "app", str(path)],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                timeout=_MOST_SECONDS,
                check=True,
            )
            return float(json.loads(done.stdout)[mark])

        return act

    return prepare


BENCHMARKS = (
    Benchmark(name="start_first_paint", prepare=starting("first_paint_ms"), times=10),
    Benchmark(name="start_first_paint_cpu", prepare=starting("first_paint_cpu_ms"), times=10, bar_ms=600),
    Benchmark(name="start_interactive", prepare=starting("interactive_ms"), times=10),
    Benchmark(name="start_interactive_cpu", prepare=starting("interactive_cpu_ms"), times=10),
)
