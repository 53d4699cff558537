"""Where passphrases come from: a file, the environment, or somebody at the terminal; never an argument."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from app.cli.faults import UsageError
from app.cli.terminal import Terminal

VARIABLE = "TERUGBLIK_PASSPHRASE"
_LONGEST = 4096


def given_passphrase(arguments: Namespace) -> str | None:
    """The passphrase that came with the command, without asking; None when there is none."""
    if arguments.passphrase_file is not None:
        return passphrase_in(arguments.passphrase_file)
    return os.environ.get(VARIABLE) or None


def passphrase_in(path: Path) -> str:
    """The first line of a file. Raises UsageError when it cannot be one."""
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST + 1)
    except OSError:
        raise _unusable(path, "is niet te lezen") from None
    try:
        passphrase = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise _unusable(path, "is geen tekst in UTF-8") from None
    if not passphrase:
        raise _unusable(path, "heeft een lege eerste regel")
    if len(line) > _LONGEST:
        raise _unusable(path, "heeft een eerste regel die te lang is")
    return passphrase


def asked_passphrase(terminal: Terminal, name: str) -> str:
    """The passphrase of a case as somebody types it. Raises EOFError when nobody does."""
    return terminal.ask(f"Wachtwoordzin van {name}: ")


def chosen_passphrase(terminal: Terminal) -> str | None:
    """A new passphrase, typed twice; None when it is left empty. Raises UsageError when they differ."""
    first = terminal.ask("Nieuwe wachtwoordzin (leeg laten: geen): ")
    if not first:
        return None
    if terminal.ask("Nog een keer, ter controle: ") != first:
        raise UsageError(
            "Niet gelijk", "De twee keer getypte wachtwoordzinnen zijn niet gelijk. Er is niets gewijzigd."
        )
    return first


def _unusable(path: Path, why: str) -> UsageError:
    return UsageError("Wachtwoordzin", f"Het bestand met de wachtwoordzin “{path.name}” {why}.")
