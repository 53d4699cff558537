"""`terugblik form`: the hand-out form for one party, with its own events when it already has some."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.dutch_arguments import add_case, add_output, kind_of_output
from app.cli.exit_codes import ExitCode
from app.cli.faults import UsageError
from app.cli.opening import open_to_read
from app.cli.terminal import Terminal
from app.domain.ids import PartyId
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text, listing_text
from app.exchange.party_form import KINDS, form_bytes
from app.exchange.party_form.own_rows import own_rows
from app.exchange.party_timeline.people import find_party
from app.whole_file import write_whole

DESCRIPTION = (
    "Schrijft het formulier waarop een partij haar eigen tijdlijn, leervragen en taakopvatting invult. "
    "Er staat alleen in wat die partij zelf aanleverde. Ingevuld leest u het in met: terugblik import."
)
EXAMPLE = "terugblik form a.casus --party SCH -o school.xlsx"


def add_arguments(parser: ArgumentParser) -> None:
    """The case, for which party, and the file to write."""
    add_case(parser)
    parser.add_argument("--party", metavar="CODE", required=True, help="de partij voor wie het formulier is")
    add_output(parser, ".xlsx of .docx")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Write the form, whole or not at all."""
    kind = kind_of_output(arguments.output, KINDS)
    with open_to_read(arguments, terminal) as case_file:
        case, was_protected = case_file.snapshot, case_file.is_encrypted
    party_id = party_of(case, arguments.party)
    write_whole(arguments.output, form_bytes(case, party_id, kind), overwrite=arguments.force)
    count = count_text(len(own_rows(case, party_id)), "eigen gebeurtenis", "eigen gebeurtenissen")
    terminal.say(f"Geschreven: {arguments.output} voor {case.actor_name(party_id)} ({count}).")
    if was_protected:
        terminal.say("Let op: dit bestand is zonder wachtwoordzin te lezen. Verstuur het beveiligd.")
    return ExitCode.DONE


def party_of(case: CaseSnapshot, code: str) -> PartyId:
    """The party with this code or name. Raises UsageError with the codes there are."""
    found = find_party(case, code)
    if found is not None:
        return PartyId(found)
    known = listing_text([party.code for party in case.parties_in_order])
    suggestion = f"Deze casus kent: {known}." if known else "Deze casus heeft nog geen partijen."
    raise UsageError("Partij onbekend", f"“{code}” is geen partij in deze casus.", suggestion)
