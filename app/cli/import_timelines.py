"""Reads the timelines that parties sent, for `terugblik import`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.problem_list import reading_object, say_problems
from app.cli.terminal import Terminal
from app.domain.entities import Entity
from app.domain.errors import CaseError
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text
from app.exchange.party_timeline import PartyTimeline, read_party_timeline
from app.exchange.reading_problem import ReadingProblem

ROW = ("rij", "rijen")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceOutcome:
    """What came of one file: its timeline, or the sentence why it could not be read."""

    path: Path
    timeline: PartyTimeline | None
    problems: tuple[ReadingProblem, ...]

    def as_object(self) -> dict[str, Any]:
        """The source as `import --json` lists it."""
        found = self.timeline
        return {
            "bestand": str(self.path),
            "partij": None if found is None else found.party.code,
            "gelezen": 0 if found is None else found.read,
            "toegevoegd": 0 if found is None else len(found.events),
            "overgeslagen": 0 if found is None else found.skipped,
            "problemen": [reading_object(problem) for problem in self.problems],
            "leervragen": 0 if found is None else len(found.answers.questions),
        }


def read_timelines(
    sources: Sequence[Path], case: CaseSnapshot, party: str | None
) -> tuple[tuple[SourceOutcome, ...], tuple[Entity, ...]]:
    """Read each file against the case with the earlier files in it; the outcomes, and all that is new."""
    outcomes: list[SourceOutcome] = []
    new: list[Entity] = []
    for path in sources:
        try:
            timeline = read_party_timeline(path, case, party)
        except CaseError as error:
            problem = ReadingProblem(place=path.name, message=str(error))
            outcomes.append(SourceOutcome(path=path, timeline=None, problems=(problem,)))
            continue
        outcomes.append(SourceOutcome(path=path, timeline=timeline, problems=timeline.problems))
        new.extend(timeline.entities)
        case = case.with_entities(timeline.entities)
    return tuple(outcomes), tuple(new)


def severities(outcomes: Sequence[SourceOutcome]) -> tuple[Severity, ...]:
    """How bad everything is that was found."""
    return tuple(problem.severity for outcome in outcomes for problem in outcome.problems)


def tell(terminal: Terminal, outcomes: Sequence[SourceOutcome], *, dry_run: bool) -> None:
    """Say per file what was read, and each problem on a line of its own."""
    for outcome in outcomes:
        found = outcome.timeline
        if found is not None:
            done = "Toe te voegen" if dry_run else "Toegevoegd"
            terminal.say(
                f"{outcome.path.name} ({found.party.code}): {count_text(found.read, *ROW)} gelezen. "
                f"{done}: {len(found.events)}. Al aanwezig of dubbel: {found.skipped}."
            )
            if questions := found.answers.questions:
                terminal.say(f"{done}: {count_text(len(questions), 'leervraag', 'leervragen')}.")
        say_problems(terminal, ((problem.severity, problem.sentence) for problem in outcome.problems))
