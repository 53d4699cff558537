"""Making a file of the case: which part of the program makes what. Runs outside the main thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.domain.snapshot import CaseSnapshot
from app.privacy.audience import Audience, case_for
from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, OutputKind
from app.ui.tasks import Progress
from app.whole_file import write_whole

_HUNDRED = 100


def write_output(
    choice: OutputChoice, case: CaseSnapshot, out: Path, *, today: date, progress: Progress
) -> Path:
    """Make what was chosen at ``out``, whole or not at all; an existing file was already asked about.

    Raises CaseError when it cannot be made or written, WorkStopped when the user stopped it.
    """
    match choice.kind:
        case OutputKind.VERSLAG:
            _write_report(choice, case, out, today, progress)
        case OutputKind.TIJDLIJN:
            _write_timeline(choice, case, out, today, progress)
        case OutputKind.CASUS:
            progress.tell(0, 0, "")
            shown = case if choice.audience is None else case_for(case, choice.audience)
            write_whole(out, _case_bytes(choice.form, shown), overwrite=True)
    return out


def _write_report(
    choice: OutputChoice, case: CaseSnapshot, out: Path, today: date, progress: Progress
) -> None:
    from app.reports.verslag import write_report

    write_report(
        case,
        out,
        choice.audience or Audience.DEELNEMERS,
        final=choice.is_final,
        today=today,
        progress=_in_hundredths(progress),
        cancelled=progress.is_asked_to_stop,
        overwrite=True,
    )


def _write_timeline(
    choice: OutputChoice, case: CaseSnapshot, out: Path, today: date, progress: Progress
) -> None:
    from app.reports.timeline_pdf import write_timeline
    from app.reports.timeline_sheets import SheetOrder

    write_timeline(
        case,
        out,
        SheetOrder(paper=choice.paper.value, is_pattern=choice.is_pattern),
        today=today,
        progress=_in_hundredths(progress),
        cancelled=progress.is_asked_to_stop,
        overwrite=True,
    )


def _in_hundredths(progress: Progress) -> Callable[[float, str], None]:
    """Progress as the part that is done."""

    def report(done: float, words: str) -> None:
        progress.tell(round(done * _HUNDRED), _HUNDRED, words)

    return report


def _case_bytes(form: OutputForm, case: CaseSnapshot) -> bytes:
    match form:
        case OutputForm.XLSX:
            from app.exchange.spreadsheet_writer import xlsx_bytes

            return xlsx_bytes(case)
        case OutputForm.CSV:
            from app.exchange.csv_writer import csv_bytes

            return csv_bytes(case)
        case _:
            from app.exchange.case_json import write_case

            return write_case(case).encode()
