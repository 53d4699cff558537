"""Looks whether the file itself is sound: pages, references and rows that belong to nothing."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.problems import Problem, Severity
from app.storage.connection import driver_of
from app.storage.references import article_noun_of, broken_references, noun_of

_SOUND = [("ok",)]


def integrity_problems(connection: Connection) -> list[Problem]:
    """A problem for each fault in the file; none for a sound one."""
    driver = driver_of(connection)
    found = [_problem("bestand", f"Het bestand is beschadigd: {line}.") for line in _page_faults(driver)]
    for source, target in broken_references(driver):
        sentence = f"Een {noun_of(source)} verwijst naar {article_noun_of(target)} die er niet is."
        found.append(_problem("verwijzing", sentence))
    return found


def _page_faults(driver: object) -> list[str]:
    run = driver.execute  # type: ignore[attr-defined]  # the driver has no types
    rows = run("PRAGMA integrity_check(20)").fetchall()
    pages = [] if rows == _SOUND else [str(row[0]) for row in rows]
    return pages + [str(row[0]) for row in run("PRAGMA cipher_integrity_check").fetchall()]


def _problem(code: str, message: str) -> Problem:
    return Problem(code=code, severity=Severity.FOUT, message=message)
