"""`terugblik report`: the verslag."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime

from app.cli.dutch_arguments import add_audience, add_case, add_output, kind_of_output
from app.cli.exit_codes import ExitCode
from app.cli.opening import snapshot_of
from app.cli.terminal import Terminal

DESCRIPTION = "Schrijft het verslag. Zonder --final staat er CONCEPT op."
EXAMPLE = "terugblik report a.casus -o verslag.pdf --for gezin"
KINDS = ("pdf", "docx")


def add_arguments(parser: ArgumentParser) -> None:
    """The case, the file to write, for whom, and whether it is final."""
    add_case(parser)
    add_output(parser, ".pdf of .docx")
    add_audience(parser, what="voor wie het is (gewoonlijk deelnemers)")
    parser.add_argument("--final", action="store_true", help="het verslag is vastgesteld")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Write the verslag, whole or not at all."""
    kind_of_output(arguments.output, KINDS)
    case = snapshot_of(arguments, terminal)
    from app.privacy.audience import Audience
    from app.reports.verslag import write_report

    write_report(
        case,
        arguments.output,
        Audience(arguments.audience or "deelnemers"),
        final=arguments.final,
        today=datetime.now().astimezone().date(),
        overwrite=arguments.force,
    )
    terminal.say(f"Geschreven: {arguments.output}")
    return ExitCode.DONE
