"""A whole case as one JSON document (`terugblik-casus/1`): complete, lossless, readable by people."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.case import Case
from app.domain.entities import SPECS, Entity, EntityKind, id_of
from app.domain.enumerations import ENUMERATIONS
from app.domain.scene import Scene
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.exchange.case_format import (
    CASE_KEY,
    ENUMERATIONS_KEY,
    SCHEMA,
    SECTIONS,
    TOP_OF_CASE,
    Section,
)
from app.exchange.json_decoding import BROKEN, read_key, read_value
from app.exchange.json_encoding import encoded, encoded_fields
from app.exchange.json_findings import Findings
from app.exchange.json_layout import Json, layout
from app.exchange.json_text import CaseJsonError, json_value, refusal, text_of_file
from app.exchange.reading_problem import ReadingProblem, shortened

__all__ = ["SCHEMA", "CaseJsonError", "ReadCase", "read_case", "read_case_file", "write_case"]

_SHOWN_PROBLEMS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCase:
    """A case that was read: the case itself, all its other entities, and what was left out."""

    case: Case
    entities: tuple[Entity, ...]
    warnings: tuple[ReadingProblem, ...] = ()

    @property
    def snapshot(self) -> CaseSnapshot:
        """The case and its entities as one snapshot."""
        return empty_snapshot(self.case).with_entities(self.entities)


def write_case(snapshot: CaseSnapshot) -> str:
    """The whole case as text; entities of each kind in the natural order of their ids."""
    document: dict[str, Json] = {"schema": SCHEMA}
    document.update(encoded_fields(snapshot.case, TOP_OF_CASE))
    document[CASE_KEY] = encoded(snapshot.case)
    document[ENUMERATIONS_KEY] = {
        name: {member.value: member.label for member in enumeration}
        for name, enumeration in ENUMERATIONS.items()
    }
    for section in SECTIONS:
        if not section.may_be_absent or snapshot.of_kind(section.kind):
            document[section.key] = _section(snapshot, section)
    return layout(document) + "\n"


def read_case(text: str) -> ReadCase:
    """Read a case from text. Raises CaseJsonError with everything that is wrong, and the places."""
    document = json_value(text)
    _check_schema(document)
    findings = Findings(document)
    case = _read_the_case(document, findings)
    entities = [entity for section in SECTIONS for entity in _read_section(document, section, findings)]
    _warn_unknown(document, findings)
    findings.check_references()
    if findings.error_count or not isinstance(case, Case):
        raise _listed(findings)
    return ReadCase(case=case, entities=tuple(entities), warnings=tuple(findings.warnings))


def read_case_file(path: Path) -> ReadCase:
    """Read a case from a file. Raises CaseJsonError; OSError when the file cannot be read."""
    return read_case(text_of_file(path))


def _section(snapshot: CaseSnapshot, section: Section) -> Json:
    if section.kind is EntityKind.SESSION:
        return encoded(snapshot.session)
    entities = snapshot.of_kind(section.kind).values()
    return [encoded(entity) for entity in _in_order(entities, section.kind)]


def _in_order(entities: Iterable[Entity], kind: EntityKind) -> list[Entity]:
    """Consents by plain text order as the format says, scenes as they are shown, others as people count."""
    if kind is EntityKind.CONSENT:
        return sorted(entities, key=id_of)
    return sorted(entities, key=_place_of)


def _place_of(entity: Entity) -> tuple[Any, ...]:
    order = entity.order if isinstance(entity, Scene) else 0
    parts = re.split(r"(\d+)", id_of(entity), flags=re.ASCII)
    return (order, [int(part) if part.isdecimal() and part.isascii() else part for part in parts])


def _check_schema(document: Json) -> None:
    if not isinstance(document, dict):
        raise refusal("Dit document is geen casus: er hoort een geheel tussen { en } te staan.")
    found = document.get("schema")
    if found == SCHEMA:
        return
    if isinstance(found, str) and re.fullmatch(r"terugblik-casus/\d+", found):
        raise refusal(
            f"Deze casus is geschreven in de indeling {found}; dit programma leest {SCHEMA}.",
            "Gebruik de nieuwste versie van Terugblik.",
        )
    told = f"bij “schema” staat “{shortened(found)}”" if found is not None else "“schema” ontbreekt"
    raise refusal(f"Dit document is geen casus in de indeling {SCHEMA}: {told}.")


def _read_the_case(document: dict[str, Json], findings: Findings) -> Case | None:
    if CASE_KEY not in document:
        findings.error((None, CASE_KEY), "deze sleutel ontbreekt.")
        return None
    case = read_value(Case, document[CASE_KEY], (None, CASE_KEY), findings)
    top = {
        key.field: read_key(Case, key, document[key.key], findings)
        for key in TOP_OF_CASE
        if key.key in document
    }
    return None if case is BROKEN or BROKEN in top.values() else replace(case, **top)


def _read_section(document: dict[str, Json], section: Section, findings: Findings) -> list[Entity]:
    value, place = document.get(section.key), (None, section.key)
    if value is None:
        return []
    owner = SPECS[section.kind].type
    if section.kind is EntityKind.SESSION:
        found = [read_value(owner, value, place, findings)]
    elif isinstance(value, list):
        found = [read_value(owner, item, (place, at), findings) for at, item in enumerate(value)]
        _check_once(found, section, findings)
    else:
        findings.error(place, "hier hoort een lijst te staan.", value)
        return []
    return [entity for entity in found if entity is not BROKEN]


def _check_once(found: list[Any], section: Section, findings: Findings) -> None:
    """Consents and signal decisions have no id of their own but may stand there once."""
    if section.kind not in (EntityKind.CONSENT, EntityKind.SIGNAL_DECISION):
        return
    seen: set[str] = set()
    for at, entity in enumerate(found):
        if entity is BROKEN:
            continue
        if id_of(entity) in seen:
            findings.error(((None, section.key), at), "dit staat er voor de tweede keer.", id_of(entity))
        seen.add(id_of(entity))


def _warn_unknown(document: dict[str, Json], findings: Findings) -> None:
    known = {"schema", ENUMERATIONS_KEY, CASE_KEY, *(key.key for key in TOP_OF_CASE)}
    known.update(section.key for section in SECTIONS)
    for key in sorted(document.keys() - known):
        findings.warn((None, key), "deze sleutel is niet bekend en is niet overgenomen.")


def _listed(findings: Findings) -> CaseJsonError:
    count = findings.error_count
    shown = [problem.sentence for problem in findings.errors[:_SHOWN_PROBLEMS]]
    rest = f"\nEn nog {count - len(shown)} andere punten." if count > len(shown) else ""
    head = "één ding klopt niet" if count == 1 else f"{count} dingen kloppen niet"
    error = CaseJsonError(
        "Niet ingelezen", f"Deze casus is niet ingelezen: {head}.\n" + "\n".join(shown) + rest
    )
    error.problems = tuple(findings.errors)
    return error
