"""Where the program begins: a command from the list, or the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.cli.commands import COMMANDS, load_command
from app.cli.exit_codes import ExitCode
from app.cli.faults import exit_code_of, sentence_of, text_of
from app.cli.terminal import Terminal, this_terminal
from app.domain.errors import CaseError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these words (by default those of the command line) and give the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    return int(run_guarded(words, this_terminal()))


def run_guarded(words: list[str], terminal: Terminal) -> ExitCode:
    """Run, and say in one sentence what stands in the way when something does."""
    try:
        code = _run(words, terminal)
        terminal.flush()
    except BrokenPipeError:
        terminal.hang_up()
        return ExitCode.CANNOT_HERE
    except (CaseError, OSError, EOFError, MemoryError, KeyboardInterrupt) as error:
        return _told(error, terminal)
    return code


def _told(error: BaseException, terminal: Terminal) -> ExitCode:
    match error:
        case CaseError():
            terminal.complain(text_of(error))
            return exit_code_of(error)
        case KeyboardInterrupt():
            terminal.complain("\nAfgebroken. Er is niets half geschreven.")
            return ExitCode.INTERRUPTED
        case EOFError():
            terminal.complain("\nEr is geen wachtwoordzin gegeven.")
            return ExitCode.WRONG_USAGE
        case OSError():
            terminal.complain(sentence_of(error))
        case _:
            terminal.complain("Dit lukt hier niet: er is te weinig geheugen vrij.")
    return ExitCode.CANNOT_HERE


def _run(words: list[str], terminal: Terminal) -> ExitCode:
    spec = COMMANDS.get(words[0]) if words else None
    if spec is None:
        from app.cli.window import open_window

        return open_window(words, terminal)
    from app.cli.dutch_arguments import DutchParser

    command = load_command(spec)
    parser = DutchParser(
        prog=f"terugblik {spec.name}", description=command.DESCRIPTION, example=command.EXAMPLE
    )
    command.add_arguments(parser)
    arguments = parser.parsed(words[1:], terminal)
    return ExitCode.DONE if arguments is None else command.run(arguments, terminal)
