"""`terugblik import`: a case in JSON into an empty case, or timelines of parties, as one undoable step."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.dutch_arguments import add_case, path_argument
from app.cli.exit_codes import ExitCode
from app.cli.faults import UsageError
from app.cli.import_timelines import look_alikes, read_timelines, severities, tell, tell_look_alikes
from app.cli.opening import open_to_change, open_to_read
from app.cli.problem_list import as_reading, exit_code_for, reading_object, say_problems
from app.cli.terminal import Terminal
from app.domain.invariants import problems
from app.domain.wording import count_text
from app.exchange.case_json import CaseJsonError, ReadCase, read_case_file
from app.exchange.reading_problem import ReadingProblem
from app.exchange.tables.reading import EXTENSIONS

DESCRIPTION = (
    "Leest een casus in JSON in een lege casus; klopt er iets niet, dan wordt er niets ingelezen. "
    "Of leest tijdlijnen van partijen: rijen die niet te lezen zijn, worden met hun plaats genoemd."
)
EXAMPLE = "terugblik import a.casus school.xlsx --party SCH"
SCHEMA = "terugblik-import/1"

_TABLES = frozenset(EXTENSIONS)
_OTHER_KINDS = frozenset({".xls", ".doc", ".odt", ".xlsb", ".xlsm"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of reading one source: the case, unless something cannot stay, and all problems."""

    read: ReadCase | None
    problems: tuple[ReadingProblem, ...]


def add_arguments(parser: ArgumentParser) -> None:
    """The case, what to read, and how."""
    add_case(parser)
    parser.add_argument(
        "sources",
        metavar="BRON",
        nargs="+",
        type=path_argument,
        help="wat te lezen: .json, of .xlsx .ods .csv .docx",
    )
    parser.add_argument("--party", metavar="CODE", help="de partij waarvan een tijdlijn is")
    parser.add_argument("--dry-run", action="store_true", help="lees en meld, maar wijzig niets")
    parser.add_argument("--json", action="store_true", help="geef het resultaat als JSON")


def run(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Read a case, or timelines of parties when a file is a table."""
    if any(source.suffix.casefold() in _TABLES for source in arguments.sources):
        return _run_timelines(arguments, terminal)
    return _run_case(arguments, terminal)


def _run_timelines(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Read every table and add what is new in one step."""
    open_case = open_to_read if arguments.dry_run else open_to_change
    with open_case(arguments, terminal) as case_file:
        before = case_file.snapshot
        outcomes, entities = read_timelines(arguments.sources, before, arguments.party)
        if entities and not arguments.dry_run:
            from app.editing.editor import Editor
            from app.editing.party_timelines import ImportTimelines

            Editor(case_file).run(ImportTimelines(entities=entities))
    pairs = look_alikes(outcomes, before, entities)
    if arguments.json:
        sources = [outcome.as_object() for outcome in outcomes]
        doubles = [pair.as_object() for pair in pairs]
        terminal.say_json({"schema": SCHEMA, "bronnen": sources, "mogelijk_dubbel": doubles})
    else:
        tell(terminal, outcomes, dry_run=arguments.dry_run)
        tell_look_alikes(terminal, pairs)
    return exit_code_for(severities(outcomes))


def _run_case(arguments: Namespace, terminal: Terminal) -> ExitCode:
    """Read, and put everything in the case or nothing at all."""
    source = _one_source(arguments)
    open_case = open_to_read if arguments.dry_run else open_to_change
    with open_case(arguments, terminal) as case_file:
        from app.editing.editor import Editor
        from app.editing.imports import ImportCase, is_empty

        if not is_empty(case_file.snapshot):
            raise UsageError(
                "Casus is niet leeg",
                f"In {arguments.case.name} staat al iets; inlezen kan alleen in een lege casus.",
                "Maak eerst een lege casus: terugblik new --help",
            )
        outcome = read_source(source)
        if outcome.read is not None and not arguments.dry_run:
            Editor(case_file).run(ImportCase(case=outcome.read.case, entities=outcome.read.entities))
    if arguments.json:
        terminal.say_json(_document(source, outcome))
    else:
        _tell(terminal, source, outcome, dry_run=arguments.dry_run)
    return exit_code_for(problem.severity for problem in outcome.problems)


def read_source(source: Path) -> Outcome:
    """Read a case and hold it against the invariants. Raises UsageError when there is no file to read."""
    try:
        read = read_case_file(source)
    except CaseJsonError as error:
        return Outcome(read=None, problems=error.problems)
    except OSError:
        raise UsageError("Niet te lezen", f"“{source}” is er niet of is niet te lezen.") from None
    found = (*read.warnings, *(as_reading(problem) for problem in problems(read.snapshot)))
    is_sound = not any(problem.is_error for problem in found)
    return Outcome(read=read if is_sound else None, problems=found)


def _one_source(arguments: Namespace) -> Path:
    """The one case to read. Raises UsageError for more, or with a party."""
    sources: list[Path] = arguments.sources
    if (other := next((one for one in sources if one.suffix.casefold() in _OTHER_KINDS), None)) is not None:
        raise UsageError(
            "Ander soort bestand",
            f"“{other.name}” is van een soort dat Terugblik niet leest.",
            "Sla het op als .xlsx of .docx en lees dat in.",
        )
    if len(sources) > 1:
        raise UsageError("Verkeerd gebruik", "Er kan maar één casus in JSON tegelijk worden ingelezen.")
    if arguments.party is not None:
        raise UsageError(
            "Verkeerd gebruik", "--party hoort bij de tijdlijn van een partij, niet bij een casus in JSON."
        )
    return sources[0]


def _document(source: Path, outcome: Outcome) -> dict[str, Any]:
    added = 0 if outcome.read is None else len(outcome.read.snapshot.events)
    return {
        "schema": SCHEMA,
        "bronnen": [
            {
                "bestand": str(source),
                "partij": None,
                "gelezen": added,
                "toegevoegd": added,
                "overgeslagen": 0,
                "problemen": [reading_object(problem) for problem in outcome.problems],
            }
        ],
        "mogelijk_dubbel": [],
    }


def _tell(terminal: Terminal, source: Path, outcome: Outcome, *, dry_run: bool) -> None:
    if outcome.read is None:
        terminal.say(f"Niet ingelezen: {source}. De casus is nog leeg.")
    else:
        count = count_text(len(outcome.read.snapshot.events), "gebeurtenis", "gebeurtenissen")
        done = "In te lezen" if dry_run else "Ingelezen"
        terminal.say(f"{done}: {outcome.read.case.title} ({count}).")
    say_problems(terminal, ((problem.severity, problem.sentence) for problem in outcome.problems))
