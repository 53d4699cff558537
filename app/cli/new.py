"""`terugblik new`: a new, empty case file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date, datetime

from app.cli.dutch_arguments import add_passphrase, case_to_make
from app.cli.exit_codes import ExitCode
from app.cli.faults import UsageError
from app.cli.passphrases import given_passphrase
from app.cli.terminal import Terminal
from app.domain.case import Case
from app.domain.ids import CaseId, new_id
from app.domain.period import Period
from app.domain.wording import period_text
from app.exchange.dates_nl import read_date

DESCRIPTION = "Maakt een nieuw, leeg casusbestand."
EXAMPLE = 'terugblik new a.casus --title "Casus Wisseldag" --from 1-1-2019 --to 31-3-2023'

_YEARS_BACK = 2


def add_arguments(parser: ArgumentParser) -> None:
    """The file to make, the working title and the period."""
    parser.add_argument("case", metavar="CASUS", type=case_to_make, help="het te maken casusbestand (.casus)")
    parser.add_argument("--title", metavar="TITEL", required=True, help="werktitel, nooit een familienaam")
    for option, name, meaning in (("--from", "first", "eerste"), ("--to", "last", "laatste")):
        told = f"{meaning} dag van de casus, zoals 15-9-2021"
        parser.add_argument(option, dest=name, metavar="DATUM", required=True, help=told)
    add_passphrase(parser, without="is het bestand niet versleuteld")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Make the file; one that exists stays as it is."""
    from app.storage.case_file import CaseFile

    period = _period(arguments)
    case = Case(id=CaseId(new_id("C")), title=_title(arguments), period=period, reference_day=period.end)
    with CaseFile.create(arguments.case, case, given_passphrase(arguments)) as made:
        protected = ", beveiligd met de wachtwoordzin" if made.is_encrypted else ""
    terminal.say(f"Gemaakt: {arguments.case} ({case.title}, {period_text(period)}{protected}).")
    return ExitCode.DONE


def day_of(text: str, option: str, around: Period) -> date:
    """The day somebody typed behind an option; ``around`` helps when a year is missing. Raises UsageError."""
    reading = read_date(text, around)
    if reading.when is not None and reading.when.is_exact and reading.until is None:
        return reading.when.earliest
    reason = reading.problem or "Hier hoort een dag te staan, zoals 15-9-2021."
    raise UsageError("Verkeerd gebruik", f"Bij {option}: {reason}")


def _period(arguments: Namespace) -> Period:
    today = datetime.now().astimezone().date()
    lately = Period(start=date(today.year - _YEARS_BACK, 1, 1), end=date(today.year, 12, 31))
    first, last = day_of(arguments.first, "--from", lately), day_of(arguments.last, "--to", lately)
    if last < first:
        raise UsageError("Verkeerd gebruik", "De laatste dag (--to) ligt voor de eerste (--from).")
    return Period(start=first, end=last)


def _title(arguments: Namespace) -> str:
    title = " ".join(str(arguments.title).split())
    if not title or "\0" in title or any("\ud800" <= c <= "\udfff" for c in title):
        raise UsageError("Verkeerd gebruik", "De werktitel is leeg of bevat een teken dat niet kan.")
    return title
