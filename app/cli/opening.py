"""Opens the case a command is about, with the passphrase it needs."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli.faults import CannotChange
from app.cli.passphrases import asked_passphrase, given_passphrase
from app.cli.terminal import Terminal
from app.paths import backups_path
from app.storage.errors import NotClosedNeatly, OlderVersion, PassphraseNeeded

if TYPE_CHECKING:
    from app.domain.snapshot import CaseSnapshot
    from app.storage.case_file import CaseFile


def open_to_read(arguments: Namespace, terminal: Terminal) -> CaseFile:
    """The case, to read only, so that it may be open elsewhere.

    One of an older version is upgraded first, one that was not closed neatly is mended first.
    """
    try:
        return _open(arguments, terminal, read_only=True)
    except (OlderVersion, NotClosedNeatly):
        return _open(arguments, terminal, read_only=False)


def open_to_change(arguments: Namespace, terminal: Terminal) -> CaseFile:
    """The case, to change; its earlier states are kept among the backups. Raises CannotChange."""
    case_file = _open(arguments, terminal, read_only=False)
    if case_file.is_read_only:
        case_file.close()
        raise CannotChange(
            "Niet te wijzigen",
            f"“{arguments.case.name}” is hier alleen te lezen: u mag er niet schrijven, of de schijf is vol.",
            "Maak ruimte, of kopieer de casus naar een map waarin u mag schrijven.",
        )
    return case_file


def snapshot_of(arguments: Namespace, terminal: Terminal) -> CaseSnapshot:
    """What is in the case."""
    with open_to_read(arguments, terminal) as case_file:
        return case_file.snapshot


def _open(arguments: Namespace, terminal: Terminal, *, read_only: bool) -> CaseFile:
    from app.storage.backups import BackupRing
    from app.storage.case_file import CaseFile

    backups = None if read_only else BackupRing(backups_path())
    given = given_passphrase(arguments)
    try:
        return CaseFile.open(arguments.case, given, read_only=read_only, backups=backups)
    except PassphraseNeeded:
        if not terminal.can_ask:
            raise
    typed = asked_passphrase(terminal, arguments.case.name)
    return CaseFile.open(arguments.case, typed, read_only=read_only, backups=backups)
