"""Making problems: every message begins with the place, so that a person can find it."""

from __future__ import annotations

from app.domain.entities import Entity, id_of
from app.domain.naming import name_of
from app.domain.problems import Problem, Severity
from app.domain.snapshot import CaseSnapshot


def fout(case: CaseSnapshot, entity: Entity, code: str, sentence: str) -> Problem:
    """A problem that cannot stay."""
    return _problem(case, entity, code, sentence, severity=Severity.FOUT)


def waarschuwing(case: CaseSnapshot, entity: Entity, code: str, sentence: str) -> Problem:
    """A problem that may stay."""
    return _problem(case, entity, code, sentence, severity=Severity.WAARSCHUWING)


def _problem(case: CaseSnapshot, entity: Entity, code: str, sentence: str, *, severity: Severity) -> Problem:
    message = f"{name_of(case, entity)}: {sentence}"
    return Problem(code=code, severity=severity, message=message, entity_id=id_of(entity))
