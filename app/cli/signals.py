"""`terugblik signals`: what the timeline shows, in words or as JSON."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from app.cli.dutch_arguments import add_case
from app.cli.exit_codes import ExitCode
from app.cli.opening import snapshot_of
from app.cli.terminal import Terminal
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import day_text
from app.signals.basis import basis_of
from app.signals.order import GROUPS
from app.signals.readings.reading import CLOSING, Reading
from app.signals.readings.registry import reading_of
from app.signals.registry import SIGNALS, signals_json

DESCRIPTION = "Laat zien wat de tijdlijn laat zien: aantallen en tijden, met een vraag aan de groep."
EXAMPLE = "terugblik signals a.casus"


def add_arguments(parser: ArgumentParser) -> None:
    """The case, and in which form to answer."""
    add_case(parser)
    parser.add_argument("--json", action="store_true", help="geef het resultaat als JSON")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Compute all signals of the case; nothing is changed."""
    case = snapshot_of(arguments, terminal)
    if arguments.json:
        terminal.say_json(signals_json(case))
    else:
        for line in lines_of(case):
            terminal.say(line)
    return ExitCode.DONE


def lines_of(case: CaseSnapshot) -> Iterator[str]:
    """All signals in words, in reading order."""
    basis = basis_of(case)
    yield f"{case.case.title}: wat de tijdlijn laat zien, tot en met {day_text(case.case.reference_day)}."
    for group in GROUPS:
        for signal_id in group.signal_ids:
            yield ""
            yield f"{SIGNALS[signal_id].title} ({signal_id})"
            yield from _told(reading_of(signal_id, basis))
    yield ""
    yield CLOSING


def _told(reading: Reading) -> Iterator[str]:
    for statement in reading.statements:
        yield f"  {statement.text}"
    for remark in (reading.left_out, reading.limits):
        if remark:
            yield f"  {remark}"
    yield f"  Vraag aan de groep: {reading.question}"
