"""Says in a sentence which reference would be left pointing at nothing."""

from __future__ import annotations

from typing import Any

from app.domain.entities import SPECS
from app.storage.errors import StillReferred
from app.storage.layout import all_tables
from app.storage.tables import IDENTITY


def broken_references(driver: Any) -> list[tuple[str, str]]:
    """What points at what that is not there: names of the tables, the plainest first, without repeats."""
    found = driver.execute("PRAGMA foreign_key_check").fetchall()
    pairs = {(str(row[0]), str(row[2])) for row in found}
    return sorted(pairs, key=lambda pair: (pair[1] == IDENTITY, pair))


def still_referred(driver: Any) -> StillReferred:
    """The kind error for the references that are broken at this moment of a transaction."""
    broken = broken_references(driver)
    if not broken:
        return StillReferred("Verwijzing", "Iets in deze wijziging verwijst naar iets dat er niet is.")
    source, target = broken[0]
    return StillReferred(
        "Verwijzing",
        f"Een {noun_of(source)} mist dan {article_noun_of(target)} waarnaar wordt verwezen.",
        "Haal eerst die verwijzing weg.",
    )


def noun_of(table: str) -> str:
    """The Dutch word for what a row of a table belongs to."""
    kinds = {spec.name: spec.kind for spec in all_tables()}
    kind = kinds.get(table)
    return "onderdeel" if kind is None else SPECS[kind].one


def article_noun_of(table: str) -> str:
    """The same with an article, for what is missing."""
    noun = noun_of(table)
    return "iets" if noun == "onderdeel" else f"een {noun}"
