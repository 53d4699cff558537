"""How a thing is timed: what is done before, how often, and what the times say together."""

import gc
import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.benchmarks.workshop import Workshop

Action = Callable[[], float | None]
"""What is timed. It may time itself and return milliseconds, as a program that runs elsewhere must."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """One thing to measure. ``bar_ms`` is what the median should stay under, if anything was agreed.

    ``prepare`` makes everything ready and returns the action; it is called once. With
    ``quick_times`` 0 the benchmark is left out of a quick run.
    """

    name: str
    prepare: Callable[[Workshop], Action]
    times: int
    quick_times: int = 3
    bar_ms: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Times of one benchmark in milliseconds: on the clock, and what the processor spent of it."""

    name: str
    times_ms: tuple[float, ...]
    cpu_median_ms: float
    bar_ms: float | None = None

    @property
    def median_ms(self) -> float:
        """Half of the times are below this."""
        return statistics.median(self.times_ms)

    @property
    def p99_ms(self) -> float:
        """All but one in a hundred of the times are at most this."""
        ordered = sorted(self.times_ms)
        return ordered[math.ceil(0.99 * len(ordered)) - 1]

    @property
    def keeps_bar(self) -> bool | None:
        """Whether the median is under the bar; None without a bar."""
        return None if self.bar_ms is None else self.median_ms < self.bar_ms


def measured(benchmark: Benchmark, workshop: Workshop, *, quick: bool) -> Result:
    """Run a benchmark: once to warm up, then as often as it asks."""
    action = benchmark.prepare(workshop)
    action()
    gc.collect()
    count = benchmark.quick_times if quick else benchmark.times
    runs = [timed(action) for _ in range(count)]
    return Result(
        name=benchmark.name,
        times_ms=tuple(clock for clock, _ in runs),
        cpu_median_ms=statistics.median(cpu for _, cpu in runs),
        bar_ms=benchmark.bar_ms,
    )


def timed(action: Action) -> tuple[float, float]:
    """Milliseconds of one run: on the clock, and of the processor."""
    cpu, clock = time.process_time(), time.perf_counter()
    own = action()
    clock_ms, cpu_ms = (time.perf_counter() - clock) * 1000, (time.process_time() - cpu) * 1000
    return (clock_ms, cpu_ms) if own is None else (own, own)


def ratio(results: Sequence[Result], name: str, to: str) -> float | None:
    """How many times longer one thing takes than another; None when either was not measured."""
    medians = {result.name: result.median_ms for result in results}
    if name not in medians or not medians.get(to):
        return None
    return medians[name] / medians[to]
