"""The list of commands; each is a module of its own, loaded only when it is asked for."""

from __future__ import annotations

import importlib
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from typing import Protocol, cast

from app.cli.exit_codes import ExitCode
from app.cli.terminal import Terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandSpec:
    """A command by name, what it does in a few words, and the module that does it."""

    name: str
    summary: str
    module: str


class Command(Protocol):
    """What the module of a command offers."""

    DESCRIPTION: str
    EXAMPLE: str

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Say which arguments the command takes."""

    def run(self, arguments: Namespace, terminal: Terminal) -> ExitCode:
        """Do it. Raises CaseError for what the user can mend."""


_SPECS = (
    CommandSpec(name="example", summary="maakt een casus met het verzonnen voorbeeld", module="example"),
    CommandSpec(name="new", summary="maakt een lege casus", module="new"),
    CommandSpec(
        name="import", summary="leest een casus in JSON, of tijdlijnen van partijen", module="import_case"
    ),
    CommandSpec(name="form", summary="schrijft het formulier voor één partij", module="form"),
    CommandSpec(name="export", summary="schrijft de casus in een open formaat", module="export"),
    CommandSpec(name="signals", summary="laat zien wat de tijdlijn laat zien", module="signals"),
    CommandSpec(name="timeline", summary="schrijft de tijdlijn als afbeelding", module="timeline"),
    CommandSpec(name="report", summary="schrijft het verslag", module="report"),
    CommandSpec(name="check", summary="kijkt of bestand en casus kloppen", module="check"),
    CommandSpec(name="passphrase", summary="zet, wijzigt of wist de wachtwoordzin", module="passphrase"),
)

COMMANDS = {spec.name: spec for spec in _SPECS}
"""Every command by its name, in the order in which people read about them."""


def load_command(spec: CommandSpec) -> Command:
    """The module of a command."""
    return cast(Command, importlib.import_module(f"app.cli.{spec.module}"))
