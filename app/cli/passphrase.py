"""`terugblik passphrase`: set, change or remove the passphrase of a case."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.dutch_arguments import add_case, path_argument
from app.cli.exit_codes import ExitCode
from app.cli.faults import UsageError
from app.cli.opening import open_to_change
from app.cli.passphrases import chosen_passphrase, given_passphrase, passphrase_in
from app.cli.terminal import Terminal

DESCRIPTION = (
    "Zet, wijzigt of verwijdert de wachtwoordzin van een casus. Wat niet is meegegeven, wordt gevraagd.\n"
    "Bij een casus zonder wachtwoordzin is --passphrase-file de nieuwe; anders is het de huidige."
)
EXAMPLE = "terugblik passphrase a.casus"


def add_arguments(parser: ArgumentParser) -> None:
    """The case, and the new passphrase."""
    add_case(parser)
    new = parser.add_mutually_exclusive_group()
    new.add_argument(
        "--new-passphrase-file",
        metavar="BESTAND",
        type=path_argument,
        help="lees de nieuwe wachtwoordzin uit de eerste regel van dit bestand",
    )
    new.add_argument("--remove", action="store_true", help="verwijder de wachtwoordzin")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Rewrite the case and its backups under the new passphrase; it is whole at every moment."""
    with open_to_change(arguments, terminal) as case_file:
        was_protected = case_file.is_encrypted
        new = _new_passphrase(arguments, terminal, was_protected=was_protected)
        if new is None and not was_protected:
            terminal.say(f"{arguments.case} heeft geen wachtwoordzin; er is niets gewijzigd.")
            return ExitCode.DONE
        case_file.change_passphrase(new)
    terminal.say(_done(arguments.case.name, new, was_protected=was_protected))
    return ExitCode.DONE


def _new_passphrase(arguments: Namespace, terminal: Terminal, *, was_protected: bool) -> str | None:
    if arguments.remove:
        return None
    if arguments.new_passphrase_file is not None:
        return passphrase_in(arguments.new_passphrase_file)
    given = given_passphrase(arguments)
    if given is not None and not was_protected:
        return given
    if not terminal.can_ask:
        raise UsageError(
            "Geen nieuwe wachtwoordzin",
            "Er is niemand om de nieuwe wachtwoordzin aan te vragen.",
            "Geef haar met --new-passphrase-file, of verwijder de oude met --remove.",
        )
    return chosen_passphrase(terminal)


def _done(name: str, new: str | None, *, was_protected: bool) -> str:
    if new is None:
        return f"{name} is nu zonder wachtwoordzin te openen."
    word = "gewijzigd" if was_protected else "gezet"
    return (
        f"De wachtwoordzin van {name} is {word}. "
        "Zonder deze wachtwoordzin gaat de casus niet meer open; niemand kan haar herstellen."
    )
