"""Looks whether the file itself is sound: pages, references and rows that belong to nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.domain.problems import Problem, Severity
from app.storage.connection import driver_of
from app.storage.driver_errors import result_code
from app.storage.references import article_noun_of, broken_references, noun_of

_CHECKS = ("PRAGMA integrity_check(20)", "PRAGMA cipher_integrity_check")
_DAMAGE = frozenset({11, 26})
"""Result codes of SQLite for pages that cannot be what they are."""


def integrity_problems(connection: Connection) -> list[Problem]:
    """A problem for each fault in the file; none for a sound one."""
    driver = driver_of(connection)
    found = [_problem("bestand", f"Het bestand is beschadigd: {line}.") for line in _page_faults(driver)]
    for source, target in broken_references(driver):
        sentence = f"Een {noun_of(source)} mist {article_noun_of(target)} waarnaar wordt verwezen."
        found.append(_problem("verwijzing", sentence))
    return found


def _page_faults(driver: Any) -> list[str]:
    return [fault for check in _CHECKS for fault in _faults_of(driver, check) if fault != "ok"]


def _faults_of(driver: Any, check: str) -> list[str]:
    """What a check reports; a file can be so damaged that the check itself ends there."""
    try:
        return [str(fault) for (fault,) in driver.execute(check).fetchall()]
    except dbapi2.DatabaseError as error:
        if result_code(error) not in _DAMAGE:
            raise
        return [str(error)]


def _problem(code: str, message: str) -> Problem:
    return Problem(code=code, severity=Severity.FOUT, message=message)
