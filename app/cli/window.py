"""Opens the window, or explains how the program is used."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app import __version__
from app.cli.commands import COMMANDS
from app.cli.exit_codes import ExitCode
from app.cli.faults import NoDisplay, UsageError
from app.cli.terminal import Terminal


def open_window(words: list[str], terminal: Terminal) -> ExitCode:
    """Open the window, with a case when one is named. Raises NoDisplay or UsageError."""
    if not words:
        return _show(None)
    if not words[0].startswith("-"):
        _refuse_misspelled(words[0])
    if len(words) == 1 and words[0].endswith(".casus"):
        return _show(Path(words[0]))
    return _explain_or_show(words, terminal)


def has_display() -> bool:
    """Whether a window can be shown: on Linux only where a display server, or a platform, was named."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _show(case: Path | None) -> ExitCode:
    if not has_display():
        raise NoDisplay(
            "Geen beeldscherm",
            "Er is hier geen beeldscherm, dus het venster kan niet open.",
            "De andere opdrachten werken wel: terugblik --help",
        )
    from app.bootstrap import run_window

    return ExitCode(run_window(case))


def _explain_or_show(words: list[str], terminal: Terminal) -> ExitCode:
    """What is rarely asked for; the ordinary start does not pay for it."""
    from app.cli.dutch_arguments import DutchParser, path_argument

    parser = DutchParser(
        prog="terugblik",
        description="Bereidt een retrospectieve leersessie over één casus voor: van verzamelen tot verslag.\n"
        "Zonder opdracht gaat het venster open.",
        example="terugblik example voorbeeld.casus",
        more=_list_of_commands(),
    )
    parser.add_argument(
        "case", metavar="CASUS", nargs="?", type=path_argument, help="open het venster met deze casus"
    )
    parser.add_argument("--version", action="store_true", help="toon de versie")
    arguments = parser.parsed(words, terminal)
    if arguments is None:
        return ExitCode.DONE
    if arguments.version:
        terminal.say(f"Terugblik {__version__}")
        return ExitCode.DONE
    return _show(arguments.case)


def _list_of_commands() -> str:
    width = max(len(name) for name in COMMANDS)
    lines = "\n".join(f"  {spec.name:<{width}}  {spec.summary}" for spec in COMMANDS.values())
    return f"opdrachten:\n{lines}\n\nUitleg bij een opdracht: terugblik OPDRACHT --help"


def _refuse_misspelled(word: str) -> None:
    if "." in word or "/" in word:
        return
    from difflib import get_close_matches

    near = get_close_matches(word, COMMANDS, n=1, cutoff=0.7)
    if near and not Path(word).exists():
        raise UsageError("Verkeerd gebruik", f"De opdracht “{word}” is er niet.", f"Bedoelt u {near[0]}?")
