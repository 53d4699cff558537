"""Turns JSON into values of the domain, by the keys of the format and the types of the fields.

A reader takes the JSON, the place where it stands and the findings, and gives the value;
or it notes a problem and gives `BROKEN`, so that everything wrong is found in one go.
"""

import re
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, auto
from functools import cache
from typing import Any, Final, NewType, get_args, get_origin, get_type_hints

from app.domain import ids
from app.domain.consent import Consent
from app.domain.errors import InvariantError
from app.domain.labelled import Labelled
from app.domain.learning import Finding, LearningQuestion
from app.domain.scene import SceneFilter
from app.domain.when import When
from app.exchange.case_format import Key, keys_of
from app.exchange.json_findings import Findings
from app.exchange.json_layout import Json
from app.exchange.json_places import Place


class _Mark(Enum):
    BROKEN = auto()


BROKEN: Final = _Mark.BROKEN
"""Given instead of a value when a problem was noted."""

Reader = Callable[[Json, Place, Findings], Any]

LARGEST_NUMBER = 2**53 - 1
"""Whole numbers up to this are the same in every program."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LITERAL = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_LONGEST_ID = 200
_ANYTHING: frozenset[object] = frozenset()
_LANES: frozenset[object] = frozenset({ids.PartyId, ids.FamilyMemberId})
_LOOSE_REFERENCES = {
    (LearningQuestion, "linked_ids"): _ANYTHING,
    (Finding, "evidence_ids"): _ANYTHING,
    (SceneFilter, "lane_ids"): _LANES,
}
"""Lists of ids whose type does not say to what they refer."""
_NO_REFERENCES: frozenset[object] = frozenset({ids.SignalId, ids.CaseId})


@dataclass(frozen=True, slots=True)
class _Field:
    """How one key is read."""

    name: str
    key: str
    read: Reader
    is_required: bool


def read_value(owner: Any, value: Json, place: Place, findings: Findings) -> Any:
    """The value of the domain of type ``owner`` that is written at ``place``, or `BROKEN`."""
    return _dataclass_reader(owner)(value, place, findings)


def read_key(owner: type[Any], key: Key, value: Json, findings: Findings) -> Any:
    """One field of ``owner`` that stands at the top of the document, or `BROKEN`."""
    return _reader_of(get_type_hints(owner)[key.field])(value, (None, key.key), findings)


def plain_text(value: Json, place: Place, findings: Findings) -> Any:
    """A text, kept to the character; only what no file can hold is refused."""
    if not isinstance(value, str):
        findings.error(place, "hier hoort tekst te staan.", value)
        return BROKEN
    if "\0" in value:
        findings.error(place, "deze tekst bevat een NUL-teken; dat kan niet worden bewaard.")
        return BROKEN
    if not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value):
        findings.error(place, "deze tekst bevat een half teken (een losse surrogaat).")
        return BROKEN
    return value


@cache
def _dataclass_reader(owner: type[object]) -> Reader:
    plan = _plan(owner)
    known = frozenset(part.key for part in plan)
    own_id = next((part for part in plan if part.name == "id"), None)
    id_type = get_type_hints(owner).get("id")

    def read(value: Json, place: Place, findings: Findings) -> Any:
        if not isinstance(value, dict):
            findings.error(place, "hier hoort een onderdeel met sleutels te staan.", value)
            return BROKEN
        for key in sorted(value.keys() - known):
            findings.warn((place, key), "deze sleutel is niet bekend en is niet overgenomen.")
        found = _read_fields(plan, value, place, findings)
        if own_id is not None and isinstance(found.get("id"), str):
            findings.give(found["id"], id_type, (place, own_id.key))
        return _built(owner, found, place, findings)

    return read


def _plan(owner: type[Any]) -> tuple[_Field, ...]:
    if not is_dataclass(owner):
        raise TypeError(f"{owner.__name__} has no place in the case format")
    hints, parts = get_type_hints(owner), {f.name: f for f in fields(owner)}
    return tuple(
        _Field(
            name=key.field,
            key=key.key,
            read=_field_reader(owner, key.field, hints[key.field]),
            is_required=parts[key.field].default is MISSING,
        )
        for key in keys_of(owner)
    )


def _read_fields(
    plan: tuple[_Field, ...], value: dict[str, Json], place: Place, findings: Findings
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in plan:
        if part.key in value:
            found[part.name] = part.read(value[part.key], (place, part.key), findings)
        elif part.is_required:
            findings.error((place, part.key), "deze sleutel ontbreekt.")
            found[part.name] = BROKEN
    return found


def _built(owner: type[Any], found: dict[str, Any], place: Place, findings: Findings) -> Any:
    if BROKEN in found.values():
        return BROKEN
    try:
        built = owner(**found)
    except InvariantError as error:
        findings.error(place, _as_part_of_sentence(error.sentence))
        return BROKEN
    if isinstance(built, When) and not _is_literal(built.value):
        findings.error((place, "waarde"), "deze datum bestaat niet.", built.value)
        return BROKEN
    return built


def _field_reader(owner: type[Any], name: str, hint: Any) -> Reader:
    loose = _LOOSE_REFERENCES.get((owner, name))
    if loose is not None:
        return _list_of(_reference_reader(loose))
    if name == "id":
        return _id_reader
    if owner is Consent and name == "family_member_id":
        return _reference_reader(frozenset({ids.FamilyMemberId}))
    return _reader_of(hint)


def _reader_of(hint: Any) -> Reader:
    if isinstance(hint, NewType):
        return _id_reader if hint in _NO_REFERENCES else _reference_reader(frozenset({hint}))
    if get_origin(hint) in (types.UnionType, typing.Union):
        return _union_reader(get_args(hint))
    if get_origin(hint) is tuple:
        return _list_of(_reader_of(get_args(hint)[0]))
    if hint in _PLAIN:
        return _PLAIN[hint]
    if issubclass(hint, Labelled):
        return _enumeration_reader(hint)
    return _dataclass_reader(hint)


def _union_reader(options: tuple[Any, ...]) -> Reader:
    """A reader of something that may be null, or of an id of one of several kinds."""
    some = [option for option in options if option is not type(None)]
    is_ids = all(isinstance(option, NewType) for option in some)
    read = _reference_reader(frozenset(some)) if is_ids else _reader_of(some[0])
    if len(some) == len(options):
        return read

    def read_optional(value: Json, place: Place, findings: Findings) -> Any:
        return None if value is None else read(value, place, findings)

    return read_optional


def _list_of(read: Reader) -> Reader:
    def read_list(value: Json, place: Place, findings: Findings) -> Any:
        if not isinstance(value, list):
            findings.error(place, "hier hoort een lijst te staan.", value)
            return BROKEN
        found = tuple(read(member, (place, index), findings) for index, member in enumerate(value))
        return BROKEN if BROKEN in found else found

    return read_list


def _reference_reader(allowed: frozenset[object]) -> Reader:
    def read(value: Json, place: Place, findings: Findings) -> Any:
        found = _id_reader(value, place, findings)
        if found is not BROKEN:
            findings.use(place, found, allowed)
        return found

    return read


def _enumeration_reader(enumeration: type[Labelled]) -> Reader:
    members = {member.value: member for member in enumeration}

    def read(value: Json, place: Place, findings: Findings) -> Any:
        if isinstance(value, str) and value in members:
            return members[value]
        choices = ", ".join(members) if len(members) <= 12 else f"{', '.join(list(members)[:8])} …"
        findings.error(place, f"deze keuze is niet bekend. Mogelijk zijn: {choices}", value)
        return BROKEN

    return read


def _id_reader(value: Json, place: Place, findings: Findings) -> Any:
    text = plain_text(value, place, findings)
    if text is BROKEN or (text.strip() and len(text) <= _LONGEST_ID):
        return text
    findings.error(place, "dit is geen bruikbaar kenmerk (leeg of te lang).")
    return BROKEN


def _whole_number(value: Json, place: Place, findings: Findings) -> Any:
    if type(value) is not int:
        findings.error(place, "hier hoort een geheel getal te staan.", value)
        return BROKEN
    if abs(value) > LARGEST_NUMBER:
        findings.error(place, "dit getal is te groot.")
        return BROKEN
    return value


def _yes_or_no(value: Json, place: Place, findings: Findings) -> Any:
    if isinstance(value, bool):
        return value
    findings.error(place, "hier hoort true of false te staan.", value)
    return BROKEN


def _day(value: Json, place: Place, findings: Findings) -> Any:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        findings.error(place, "hier hoort een datum te staan zoals 2019-03-18.", value)
        return BROKEN
    try:
        return date.fromisoformat(value)
    except ValueError:
        findings.error(place, "deze datum bestaat niet.", value)
        return BROKEN


def _is_literal(value: str | None) -> bool:
    """Whether ``value`` is a day, month or year that exists, or nothing."""
    if value is None:
        return True
    if not _LITERAL.fullmatch(value):
        return False
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return False
    return True


def _as_part_of_sentence(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


_PLAIN: dict[Any, Reader] = {str: plain_text, int: _whole_number, bool: _yes_or_no, date: _day}
