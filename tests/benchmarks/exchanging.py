"""Case JSON in and out, and made-up cases."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.ids import CaseId
from app.domain.snapshot import empty_snapshot
from app.editing.editor import Editor
from app.editing.imports import ImportCase
from app.exchange.case_json import read_case, read_case_file, write_case
from app.exchange.duplicates import possible_duplicates
from app.exchange.fictional import fictional_case
from app.exchange.party_timeline import read_party_timeline
from app.exchange.spreadsheet_writer import xlsx_bytes
from app.storage.case_file import CaseFile
from tests.benchmarks.measure import Action, Benchmark
from tests.benchmarks.workshop import Workshop
from tests.builders import a_case


def importing(events: int) -> Callable[[Workshop], Action]:
    """From a JSON file to a case on the disk, checked and as one undoable step."""

    def prepare(workshop: Workshop) -> Action:
        document = workshop.document(events)

        def act() -> None:
            with CaseFile.create(workshop.new_path(".casus"), a_case(id=CaseId("leeg"))) as case_file:
                read = read_case_file(document)
                Editor(case_file).run(ImportCase(case=read.case, entities=read.entities))

        return act

    return prepare


def reading(workshop: Workshop) -> Action:
    """From the text of ten thousand events to values, without a file."""
    text = workshop.document(10_000).read_text("utf-8")

    def act() -> None:
        read_case(text)

    return act


def exporting(workshop: Workshop) -> Action:
    """From a snapshot of ten thousand events to JSON."""
    case = workshop.case(10_000)

    def act() -> None:
        write_case(case)

    return act


def exporting_workbook(workshop: Workshop) -> Action:
    """From a snapshot of two thousand events to a workbook."""
    case = workshop.case(2000)

    def act() -> None:
        xlsx_bytes(case)

    return act


def reading_workbook(workshop: Workshop) -> Action:
    """From a workbook with ten thousand rows of one party to events, into a case with nothing in it."""
    path = workshop.new_path(".xlsx")
    path.write_bytes(xlsx_bytes(workshop.case(10_000)))
    case = empty_snapshot(workshop.case(10_000).case)

    def act() -> None:
        read_party_timeline(path, case, "SCH")

    return act


def finding_duplicates(workshop: Workshop) -> Action:
    """Hold the five hundred rows of each of six parties against each other."""
    case = workshop.case(3000)
    suppliers = [party.id for party in case.parties_in_order[:6]]
    events = [
        replace(event, supplied_by_id=suppliers[place % 6])
        for place, event in enumerate(case.events_in_order)
    ]
    told = case.with_entities(events)

    def act() -> None:
        possible_duplicates(told)

    return act


def making_up(workshop: Workshop) -> Action:
    """Make up ten thousand events."""
    del workshop

    def act() -> None:
        fictional_case(10_000, 1)

    return act


BENCHMARKS = (
    Benchmark(name="import_json_115", prepare=importing(115), times=15),
    Benchmark(name="import_json_10000", prepare=importing(10_000), times=3, quick_times=1),
    Benchmark(name="read_json_10000", prepare=reading, times=5, quick_times=1),
    Benchmark(name="export_json_10000", prepare=exporting, times=7, quick_times=1),
    Benchmark(name="export_xlsx_2000", prepare=exporting_workbook, times=5, quick_times=1),
    Benchmark(name="xlsx_read_10000", prepare=reading_workbook, times=5, quick_times=1),
    Benchmark(name="duplicates_6x500", prepare=finding_duplicates, times=7, quick_times=1),
    Benchmark(name="make_up_10000", prepare=making_up, times=5, quick_times=1),
)
