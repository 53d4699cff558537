"""`terugblik timeline`: the timeline as picture."""

from __future__ import annotations

import argparse
import re
from argparse import ArgumentParser, Namespace
from datetime import datetime
from typing import TYPE_CHECKING

from app.cli.dutch_arguments import add_case, add_output, kind_of_output
from app.cli.exit_codes import ExitCode
from app.cli.faults import UsageError
from app.cli.new import day_of
from app.cli.opening import snapshot_of
from app.cli.terminal import Terminal
from app.domain.period import Period
from app.domain.wording import count_text, period_text

if TYPE_CHECKING:
    from app.reports.timeline_pdf import WrittenTimeline
    from app.reports.timeline_sheets import SheetOrder

DESCRIPTION = "Schrijft de tijdlijn als afbeelding, met alles wat deelnemers mogen zien."
EXAMPLE = "terugblik timeline a.casus -o tijdlijn.pdf --paper a4"
KINDS = ("svg", "pdf", "png")
MOST_SHEETS = 40


def add_arguments(parser: ArgumentParser) -> None:
    """The case, the file to write, which time and how much paper."""
    add_case(parser)
    add_output(parser, ".svg, .pdf of .png")
    for option, name, meaning in (("--from", "first", "eerste"), ("--to", "last", "laatste")):
        parser.add_argument(option, dest=name, metavar="DATUM", help=f"{meaning} dag, zoals 15-9-2021")
    parser.add_argument(
        "--paper",
        metavar="PAPIER",
        choices=("a4", "a3"),
        default="a3",
        help="a4 of a3, liggend (gewoonlijk a3)",
    )
    parser.add_argument(
        "--sheets",
        metavar="NxM",
        type=sheets_argument,
        default=(0, 0),
        help="verdeel over N bladen naast en M onder elkaar (anders zoveel als leesbaar is)",
    )
    parser.add_argument("--pattern", action="store_true", help="patroonweergave: zonder teksten")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Write the picture, whole or not at all."""
    kind_of_output(arguments.output, KINDS)
    case = snapshot_of(arguments, terminal)
    from app.reports.timeline_pdf import write_timeline

    written = write_timeline(
        case,
        arguments.output,
        _order(arguments, case.case.period),
        today=datetime.now().astimezone().date(),
        overwrite=arguments.force,
    )
    _tell(arguments, terminal, written)
    return ExitCode.DONE


def sheets_argument(text: str) -> tuple[int, int]:
    """The type of "3x2": three sheets beside and two below each other."""
    match = re.fullmatch(r"(\d{1,3})\s*[xX×]\s*(\d{1,3})", text.strip(), re.ASCII)
    if match is None:
        raise argparse.ArgumentTypeError("hier hoort iets als 3x1: drie bladen naast elkaar")
    columns, rows = int(match[1]), int(match[2])
    if not (columns and rows and columns * rows <= MOST_SHEETS):
        raise argparse.ArgumentTypeError(f"het moeten er 1 tot {MOST_SHEETS} zijn")
    return columns, rows


def chosen_period(arguments: Namespace, whole: Period) -> Period | None:
    """The time that was asked for; None for all of it. Raises UsageError when nothing of the case is left."""
    if arguments.first is None and arguments.last is None:
        return None
    first = whole.start if arguments.first is None else day_of(arguments.first, "--from", whole)
    last = whole.end if arguments.last is None else day_of(arguments.last, "--to", whole)
    if last < first:
        raise UsageError(
            "Verkeerd gebruik",
            f"De laatste dag (--to) ligt voor de eerste (--from). De casus loopt van {period_text(whole)}.",
        )
    if last < whole.start or whole.end < first:
        raise UsageError(
            "Verkeerd gebruik", f"Tussen deze dagen ligt niets: de casus loopt van {period_text(whole)}."
        )
    return Period(start=first, end=last)


def _order(arguments: Namespace, whole: Period) -> SheetOrder:
    from app.reports.timeline_sheets import SheetOrder

    columns, rows = arguments.sheets
    return SheetOrder(
        paper=arguments.paper,
        columns=columns,
        rows=rows,
        period=chosen_period(arguments, whole),
        is_pattern=arguments.pattern,
    )


def _tell(arguments: Namespace, terminal: Terminal, written: WrittenTimeline) -> None:
    from app.reports.timeline_sheets import SMALLEST_TYPE

    terminal.say(f"Geschreven: {arguments.output} ({count_text(written.sheets, 'blad', 'bladen')}).")
    if written.smallest_type < SMALLEST_TYPE - 0.05 and not arguments.pattern:
        size = f"{written.smallest_type:.1f}".replace(".", ",")
        terminal.say(f"De kleinste letter is {size} punt. Meer bladen, of a3, leest prettiger.")
