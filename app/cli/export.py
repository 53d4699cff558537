"""`terugblik export`: the case in open formats."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.dutch_arguments import add_audience, add_case, add_output, kind_of_output
from app.cli.exit_codes import ExitCode
from app.cli.opening import open_to_read
from app.cli.terminal import Terminal
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text
from app.whole_file import write_whole

DESCRIPTION = (
    "Schrijft de casus in een open formaat. JSON zonder --for is volledig; "
    "Excel en CSV bevatten de tijdlijn als tabel."
)
EXAMPLE = "terugblik export a.casus -o a.json"
KINDS = ("json", "xlsx", "csv")


def add_arguments(parser: ArgumentParser) -> None:
    """The case, the file to write and for whom."""
    add_case(parser)
    add_output(parser, ".json, .xlsx of .csv")
    add_audience(parser, what="alleen wat deze lezers mogen zien")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Write the file, whole or not at all."""
    kind = kind_of_output(arguments.output, KINDS)
    with open_to_read(arguments, terminal) as case_file:
        case, was_protected = case_file.snapshot, case_file.is_encrypted
    shown = seen_by(case, arguments.audience)
    write_whole(arguments.output, content_of(shown, kind), overwrite=arguments.force)
    count = count_text(len(shown.events), "gebeurtenis", "gebeurtenissen")
    terminal.say(f"Geschreven: {arguments.output} ({count}).")
    if was_protected:
        terminal.say("Let op: dit bestand is zonder wachtwoordzin te lezen.")
    return ExitCode.DONE


def seen_by(case: CaseSnapshot, audience: str | None) -> CaseSnapshot:
    """The case as an audience may see it; all of it when none is named."""
    if audience is None:
        return case
    from app.privacy.audience import Audience, case_for

    return case_for(case, Audience(audience))


def content_of(case: CaseSnapshot, kind: str) -> bytes:
    """The bytes of the file of this kind."""
    if kind == "json":
        from app.exchange.case_json import write_case

        return write_case(case).encode()
    if kind == "xlsx":
        from app.exchange.spreadsheet_writer import xlsx_bytes

        return xlsx_bytes(case)
    from app.exchange.csv_writer import csv_bytes

    return csv_bytes(case)
