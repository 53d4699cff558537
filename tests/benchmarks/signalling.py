"""Computing all signals of a case, and putting them into words."""

from collections.abc import Callable

from app.signals.basis import basis_of
from app.signals.readings.registry import reading_of
from app.signals.registry import SIGNALS, signals_json
from tests.benchmarks.measure import Action, Benchmark
from tests.benchmarks.workshop import Workshop


def computing(events: int) -> Callable[[Workshop], Action]:
    """All signals as the document of the contract, from a snapshot that knows nothing yet."""

    def prepare(workshop: Workshop) -> Action:
        case = workshop.case(events)

        def act() -> None:
            assert len(signals_json(case)["signalen"]) == len(SIGNALS)

        return act

    return prepare


def wording(events: int) -> Callable[[Workshop], Action]:
    """All signals in words, as the page shows them."""

    def prepare(workshop: Workshop) -> Action:
        case = workshop.case(events)

        def act() -> None:
            basis = basis_of(case)
            assert all(reading_of(signal_id, basis).question for signal_id in SIGNALS)

        return act

    return prepare


BENCHMARKS = (
    Benchmark(name="signals_115", prepare=computing(115), times=50, bar_ms=50),
    Benchmark(name="signals_10000", prepare=computing(10_000), times=7, bar_ms=1000),
    Benchmark(name="signals_words_10000", prepare=wording(10_000), times=7, bar_ms=1000),
)
