"""The verslag on paper."""

from collections.abc import Callable
from datetime import date

from app.privacy.audience import Audience
from app.reports.verslag import write_report
from tests.benchmarks.measure import Action, Benchmark
from tests.benchmarks.workshop import Workshop

_TODAY = date(2023, 6, 1)


def reporting(events: int) -> Callable[[Workshop], Action]:
    """The whole verslag for those who take part, as PDF."""

    def prepare(workshop: Workshop) -> Action:
        case, out = workshop.case(events), workshop.new_path(".pdf")

        def act() -> None:
            write_report(case, out, Audience.DEELNEMERS, final=False, today=_TODAY, overwrite=True)

        return act

    return prepare


BENCHMARKS = (
    Benchmark(name="report_example", prepare=reporting(115), times=5, quick_times=1),
    Benchmark(name="report_2000", prepare=reporting(2000), times=2, quick_times=1),
)
