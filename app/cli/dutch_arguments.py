"""Arguments of commands, with every text of it in Dutch."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from app.cli.faults import UsageError
from app.cli.terminal import Terminal

_REASONS = (
    (r"the following arguments are required: (.+)", "dit ontbreekt nog: {0}"),
    (r"one of the arguments (.+) is required", "een van deze is nodig: {0}"),
    (r"unrecognized arguments: (.+)", "dit is hier niet bekend: {0}"),
    (r"argument (.+?): expected (?:one|at least one|\d+) arguments?", "bij {0} hoort een waarde"),
    (r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", "{1} kan niet bij {0}; kies uit {2}"),
    (r"argument (.+?): not allowed with argument (.+)", "{0} en {1} gaan niet samen"),
    (r"argument (.+?): ignored explicit argument (.+)", "bij {0} hoort geen waarde"),
    (r"ambiguous option: (.+) could match (.+)", "{0} kan {1} betekenen"),
    (r"argument (.+?): (.+)", "bij {0}: {1}"),
)
"""What argparse says and what we say instead; the last one carries what our own types say."""


class DutchParser(argparse.ArgumentParser):
    """A parser that explains and complains in Dutch. Wrong usage raises UsageError."""

    def __init__(self, *, prog: str, description: str, example: str, more: str = "") -> None:
        """A parser for ``prog`` with one example of its use, and ``more`` text below it."""
        super().__init__(
            prog=prog,
            description=description,
            epilog=f"voorbeeld:\n  {example}" + (f"\n\n{more}" if more else ""),
            formatter_class=_DutchFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self._positionals.title = "argumenten"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="store_true", help="toon deze uitleg")

    def parsed(self, words: list[str], terminal: Terminal) -> argparse.Namespace | None:
        """The arguments among ``words``; None when help was asked for, which is then shown."""
        if {"-h", "--help"} & set(words):
            terminal.say(self.format_help().rstrip())
            return None
        return self.parse_args(words)

    def error(self, message: str) -> NoReturn:
        """Refuse with the reason and where to read more."""
        raise UsageError(
            "Verkeerd gebruik", f"{self.prog}: {dutch_reason(message)}.", f"Zie: {self.prog} --help"
        )


class _DutchFormatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


def dutch_reason(message: str) -> str:
    """What argparse complains of, in Dutch."""
    for pattern, dutch in _REASONS:
        if (match := re.fullmatch(pattern, message, re.DOTALL)) is not None:
            return dutch.format(*(re.sub(r"'([^']*)'", r"“\1”", group) for group in match.groups()))
    return "dit kan zo niet"


def path_argument(text: str) -> Path:
    """The type of an argument that names a file."""
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("dit is geen naam van een bestand")
    return Path(text)


def case_to_make(text: str) -> Path:
    """The type of an argument that names a case file that is going to be made."""
    path = path_argument(text)
    if path.suffix.casefold() != ".casus":
        raise argparse.ArgumentTypeError(f"een casusbestand eindigt op .casus, zoals {path.name}.casus")
    return path


def number_argument(text: str) -> int:
    """The type of an argument that is a whole number."""
    if not re.fullmatch(r"-?\d{1,12}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"hier hoort een geheel getal, niet “{text}”")
    return int(text)


def add_case(parser: argparse.ArgumentParser) -> None:
    """Add the argument for an existing case, and how its passphrase is given."""
    parser.add_argument("case", metavar="CASUS", type=path_argument, help="het casusbestand (.casus)")
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser, *, without: str = "wordt erom gevraagd") -> None:
    """Add the way to give a passphrase, and what happens ``without``; never as an argument itself."""
    parser.add_argument(
        "--passphrase-file",
        metavar="BESTAND",
        type=path_argument,
        help="lees de wachtwoordzin uit de eerste regel van dit bestand "
        f"(kan ook met de omgevingsvariabele TERUGBLIK_PASSPHRASE; anders {without})",
    )


def add_output(parser: argparse.ArgumentParser, kinds: str) -> None:
    """Add the file to write, and whether it may replace another."""
    parser.add_argument(
        "-o",
        "--output",
        metavar="UITVOER",
        type=path_argument,
        required=True,
        help=f"te schrijven bestand ({kinds})",
    )
    parser.add_argument("--force", action="store_true", help="vervang het bestand als het al bestaat")


def add_audience(parser: argparse.ArgumentParser, *, what: str) -> None:
    """Add for whom the output is; the choices are those of the privacy rules."""
    parser.add_argument(
        "--for",
        dest="audience",
        metavar="VOOR",
        choices=("deelnemers", "regio", "gezin", "lessenkaart"),
        help=f"{what}: deelnemers, regio, gezin of lessenkaart",
    )


def kind_of_output(path: Path, kinds: tuple[str, ...]) -> str:
    """The extension of an output, one of ``kinds``. Raises UsageError for another."""
    kind = path.suffix.casefold().removeprefix(".")
    if kind in kinds:
        return kind
    *others, last = (f".{one}" for one in kinds)
    allowed = f"{', '.join(others)} of {last}" if others else last
    raise UsageError("Verkeerd gebruik", f"“{path}” moet eindigen op {allowed}.")
