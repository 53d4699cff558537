"""`terugblik check`: is the file sound, does the case hold together, does anything point to a person?"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.dutch_arguments import add_case
from app.cli.exit_codes import ExitCode
from app.cli.opening import open_to_read
from app.cli.problem_list import exit_code_for, problem_object, say_problems
from app.cli.terminal import Terminal
from app.domain.invariants import problems
from app.domain.wording import count_text
from app.privacy.left_over_names import left_over_names

DESCRIPTION = "Kijkt of het bestand heel is, of de casus klopt en of er gegevens van personen in staan."
EXAMPLE = "terugblik check a.casus"
SCHEMA = "terugblik-controle/1"


def add_arguments(parser: ArgumentParser) -> None:
    """The case, and in which form to answer."""
    add_case(parser)
    parser.add_argument("--json", action="store_true", help="geef het resultaat als JSON")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """List everything that is not right; nothing is changed."""
    with open_to_read(arguments, terminal) as case_file:
        in_file = case_file.integrity_problems()
        case = case_file.snapshot
    found = [*in_file, *problems(case), *left_over_names(case)]
    if arguments.json:
        terminal.say_json({"schema": SCHEMA, "problemen": [problem_object(problem) for problem in found]})
    elif found:
        terminal.say(f"{arguments.case}: {count_text(len(found), 'punt', 'punten')} om naar te kijken.")
        say_problems(terminal, ((problem.severity, problem.message) for problem in found))
    else:
        terminal.say(f"{arguments.case}: alles klopt.")
    return exit_code_for(problem.severity for problem in found)
