"""Invariant 15 and what the session and its yield rest on."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.invariants.report import fout, waarschuwing
from app.domain.learning import Finding, FindingKind
from app.domain.problems import Problem
from app.domain.session import LearningSession
from app.domain.snapshot import CaseSnapshot


def agenda_adds_up(case: CaseSnapshot, session: LearningSession) -> Iterator[Problem]:
    """The minutes of the agenda add up to the length of the session; an empty agenda may wait."""
    total = sum(item.minutes for item in session.agenda)
    if session.agenda and total != session.minutes:
        sentence = f"de agenda telt {total} minuten, de sessie duurt {session.minutes} minuten."
        yield fout(case, session, "agenda_telt_niet_op", sentence)


def finding_has_evidence(case: CaseSnapshot, finding: Finding) -> Iterator[Problem]:
    """What chafed rests on something in the case."""
    if finding.kind is FindingKind.WAT_SCHUURDE and not finding.evidence_ids:
        sentence = "waar op de tijdlijn is dit te zien?"
        yield waarschuwing(case, finding, "opbrengst_zonder_onderbouwing", sentence)
