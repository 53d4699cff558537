"""`terugblik example`: a new case file with the shipped fictional case, or a made-up one of any size."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from app.cli.dutch_arguments import add_passphrase, case_to_make, number_argument
from app.cli.exit_codes import ExitCode
from app.cli.faults import UsageError
from app.cli.passphrases import given_passphrase
from app.cli.terminal import Terminal
from app.domain.case import Case
from app.domain.entities import Entity
from app.domain.wording import count_text, number_text
from app.paths import resource_path

DESCRIPTION = "Maakt een nieuw casusbestand met een verzonnen casus, om mee te oefenen."
EXAMPLE = "terugblik example voorbeeld.casus"
MOST_EVENTS = 200_000


def add_arguments(parser: ArgumentParser) -> None:
    """The file to make, and how large a case is wanted."""
    parser.add_argument("case", metavar="CASUS", type=case_to_make, help="het te maken casusbestand (.casus)")
    parser.add_argument(
        "--events", metavar="AANTAL", type=number_argument, help="verzin een casus met zoveel gebeurtenissen"
    )
    parser.add_argument(
        "--seed",
        metavar="GETAL",
        type=number_argument,
        default=1,
        help="ander getal, andere casus (gewoonlijk 1)",
    )
    add_passphrase(parser, without="is het bestand niet versleuteld")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Make the file; one that exists stays as it is."""
    from app.storage.case_file import CaseFile

    passphrase = given_passphrase(arguments)
    case, entities = _shipped() if arguments.events is None else _made_up(arguments.events, arguments.seed)
    with CaseFile.create(arguments.case, case, passphrase, entities) as made:
        count = count_text(len(made.snapshot.events), "gebeurtenis", "gebeurtenissen")
        protected = ", beveiligd met de wachtwoordzin" if made.is_encrypted else ""
    terminal.say(f"Gemaakt: {arguments.case} ({case.title}, {count}{protected}).")
    return ExitCode.DONE


def _shipped() -> tuple[Case, Iterable[Entity]]:
    from app.exchange.case_json import read_case_file

    read = read_case_file(resource_path("example", "casus_wisseldag.json"))
    return read.case, read.entities


def _made_up(events: int, seed: int) -> tuple[Case, Iterable[Entity]]:
    from app.exchange.fictional import fictional_case

    if not 0 <= events <= MOST_EVENTS:
        raise UsageError(
            "Verkeerd gebruik", f"Het aantal gebeurtenissen ligt tussen 0 en {number_text(MOST_EVENTS)}."
        )
    snapshot = fictional_case(events, seed)
    return snapshot.case, [entity for entity in snapshot.each() if entity is not snapshot.case]
