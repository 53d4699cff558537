"""Reads the timelines that parties sent, for `terugblik import`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.problem_list import reading_object, say_problems
from app.cli.terminal import Terminal
from app.domain.entities import Entity
from app.domain.errors import CaseError
from app.domain.naming import quoted
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text, number_text
from app.exchange.party_timeline import PartyTimeline, read_party_timeline
from app.exchange.reading_problem import ReadingProblem

if TYPE_CHECKING:
    from app.exchange.duplicates import PossibleDuplicate

ROW = ("rij", "rijen")

MOST_PAIRS = 20
"""Pairs that are said in words; a machine gets them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAlike:
    """Two events that may be one happening, with the words by which people know them."""

    found: PossibleDuplicate
    one: str
    other: str

    def as_object(self) -> dict[str, Any]:
        """The pair as `import --json` lists it."""
        found = self.found
        return {"a": found.a, "b": found.b, "score": found.score, "reden": found.reason}


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
            problem = ReadingProblem(place="", message=str(error))
            outcomes.append(SourceOutcome(path=path, timeline=None, problems=(problem,)))
            continue
        outcomes.append(SourceOutcome(path=path, timeline=timeline, problems=timeline.problems))
        new.extend(timeline.entities)
        case = case.with_entities(timeline.entities)
    return tuple(outcomes), tuple(new)


def look_alikes(
    outcomes: Sequence[SourceOutcome], case: CaseSnapshot, entities: Sequence[Entity]
) -> tuple[LookAlike, ...]:
    """Pairs of new rows with the case (as it was) or with each other that may be one happening."""
    from app.exchange.duplicates import possible_duplicates

    new = {e.id for o in outcomes if o.timeline is not None for e in o.timeline.events}
    if not new:
        return ()
    following = case.with_entities(entities)
    return tuple(
        LookAlike(found=found, one=_named(following, found.a), other=_named(following, found.b))
        for found in possible_duplicates(following, new)
    )


def _named(case: CaseSnapshot, event_id: str) -> str:
    """An event as a list shows it: date, title and who supplied it."""
    event = case.events[event_id]
    supplier = case.actor_name(event.supplied_by_id)
    return f"{event.when.text} {quoted(event.title)}" + (f" ({supplier})" if supplier else "")


def severities(outcomes: Sequence[SourceOutcome]) -> tuple[Severity, ...]:
    """How bad everything is that was found."""
    return tuple(problem.severity for outcome in outcomes for problem in outcome.problems)


def tell_look_alikes(terminal: Terminal, pairs: Sequence[LookAlike]) -> None:
    """Say which rows may be one happening, the likeliest first."""
    if not pairs:
        return
    terminal.say(
        f"Mogelijk dubbel: {count_text(len(pairs), 'paar', 'paren')}. U beslist zelf wat bij elkaar hoort."
    )
    for pair in pairs[:MOST_PAIRS]:
        terminal.say(f"- {pair.one} en {pair.other}. {pair.found.reason}")
    if len(pairs) > MOST_PAIRS:
        terminal.say(f"- En nog {len(pairs) - MOST_PAIRS}. Met --json ziet u ze allemaal.")


def tell(terminal: Terminal, outcomes: Sequence[SourceOutcome], *, dry_run: bool) -> None:
    """Say per file what was read, and each problem on a line of its own."""
    for outcome in outcomes:
        found = outcome.timeline
        if found is not None:
            done = "Toe te voegen" if dry_run else "Toegevoegd"
            terminal.say(
                f"{outcome.path.name} ({found.party.code}): {count_text(found.read, *ROW)} gelezen. "
                f"{done}: {number_text(len(found.events))}. "
                f"Al aanwezig of dubbel: {number_text(found.skipped)}."
            )
            if questions := found.answers.questions:
                terminal.say(f"{done}: {count_text(len(questions), 'leervraag', 'leervragen')}.")
        say_problems(terminal, ((problem.severity, problem.sentence) for problem in outcome.problems))
