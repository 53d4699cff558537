"""Invariant 15, and what findings rest on."""

from app.domain.ids import FindingId
from app.domain.invariants.session import agenda_adds_up, finding_has_evidence
from app.domain.learning import Finding, FindingKind, FindingLevel
from app.domain.problems import Severity
from app.domain.session import AgendaItem, LearningSession
from tests.builders import a_snapshot

CASE = a_snapshot()


def planned(*minutes: int) -> LearningSession:
    return LearningSession(minutes=60, agenda=tuple(AgendaItem(minutes=n, part="Deel") for n in minutes))


def a_finding(kind: FindingKind, *evidence: str) -> Finding:
    return Finding(id=FindingId("I1"), kind=kind, level=FindingLevel.GEZIN, text="Zo.", evidence_ids=evidence)


def test_that_the_agenda_fills_the_session() -> None:
    assert list(agenda_adds_up(CASE, planned(20, 40))) == []


def test_that_an_agenda_not_made_yet_may_wait() -> None:
    assert list(agenda_adds_up(CASE, planned())) == []


def test_that_an_agenda_that_does_not_add_up_is_found() -> None:
    (problem,) = agenda_adds_up(CASE, planned(20, 41))

    assert problem.code == "agenda_telt_niet_op"
    assert problem.message == "Sessie: de agenda telt 61 minuten, de sessie duurt 60 minuten."


def test_that_what_chafed_is_to_be_seen_somewhere() -> None:
    assert list(finding_has_evidence(CASE, a_finding(FindingKind.WAT_SCHUURDE, "G1"))) == []
    assert list(finding_has_evidence(CASE, a_finding(FindingKind.LES))) == []

    (problem,) = finding_has_evidence(CASE, a_finding(FindingKind.WAT_SCHUURDE))
    assert problem.severity is Severity.WAARSCHUWING
