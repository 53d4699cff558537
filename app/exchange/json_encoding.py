"""Turns values of the domain into what JSON can hold, by the keys of the format."""

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from app.domain.labelled import Labelled
from app.exchange.case_format import Key, keys_of
from app.exchange.json_layout import Json

Encoder = Callable[[Any], Json]


def encoded(value: Any) -> Json:
    """``value`` (an entity, a part of one, or a plain value) as JSON can hold it."""
    if value is None or type(value) in (str, int, bool):
        return value
    if isinstance(value, Labelled):
        return value.value
    if isinstance(value, tuple):
        return [encoded(member) for member in value]
    if isinstance(value, date):
        return value.isoformat()
    owner: Any = type(value)
    return _encoder_of(owner)(value)


def encoded_fields(value: Any, keys: tuple[Key, ...]) -> dict[str, Json]:
    """Some fields of a value under their keys."""
    return {key.key: encoded(getattr(value, key.field)) for key in keys}


@cache
def _encoder_of(owner: type[object]) -> Encoder:
    """A function that writes one kind of dataclass."""
    if not is_dataclass(owner):
        raise TypeError(f"{owner.__name__} has no place in the case format")
    defaults = {f.name: f.default for f in fields(owner)}
    plan = tuple((key.key, key.field, _absent_value(key, defaults)) for key in keys_of(owner))

    def encode(value: Any) -> dict[str, Json]:
        found: dict[str, Json] = {}
        for key, field, absent in plan:
            member = getattr(value, field)
            if absent is MISSING or member != absent:
                found[key] = encoded(member)
        return found

    return encode


def _absent_value(key: Key, defaults: dict[str, Any]) -> Any:
    """The value at which a key is left out; MISSING for a key that is always written."""
    return defaults[key.field] if key.may_be_absent else MISSING
