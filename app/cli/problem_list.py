"""Shows lists of problems: as lines for people, as the contract's objects for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.cli.exit_codes import ExitCode
from app.cli.terminal import Terminal
from app.domain.problems import Problem, Severity
from app.exchange.reading_problem import ReadingProblem


def problem_object(problem: Problem) -> dict[str, Any]:
    """A problem of a case, as `check --json` lists it."""
    return {
        "code": problem.code,
        "ernst": problem.severity.value,
        "id": problem.entity_id,
        "melding": problem.message,
    }


def reading_object(problem: ReadingProblem) -> dict[str, Any]:
    """A problem of something read, as `import --json` lists it."""
    return {
        "plaats": problem.place,
        "veld": problem.field,
        "waarde": problem.value,
        "ernst": problem.severity.value,
        "melding": problem.message,
    }


def as_reading(problem: Problem) -> ReadingProblem:
    """A broken invariant of a case that was read, as a problem of the reading."""
    return ReadingProblem(place=problem.entity_id or "", message=problem.message, severity=problem.severity)


def say_problems(terminal: Terminal, lines: Iterable[tuple[Severity, str]]) -> None:
    """Each problem on a line of its own, what cannot stay first."""
    for severity, text in sorted(lines, key=lambda line: line[0] is not Severity.FOUT):
        terminal.say(f"- {severity.label}: {text}")


def exit_code_for(severities: Iterable[Severity]) -> ExitCode:
    """PROBLEMS when one of them cannot stay."""
    return ExitCode.PROBLEMS if Severity.FOUT in set(severities) else ExitCode.DONE
