"""How one value of the domain becomes stored columns and comes back: texts and whole numbers only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.errors import InvariantError
from app.domain.labelled import Labelled
from app.domain.period import Period
from app.domain.when import Precision, When

Stored = str | int | None
"""What a column can hold."""

_LARGEST = 2**63


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueColumn:
    """One column of a value: what is added to the name of the field, and what it holds."""

    suffix: str
    is_text: bool
    is_nullable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueCodec:
    """The columns of one type of value, with the way there and back.

    ``encode`` gives one stored value per column. ``decode`` takes as many; it is None
    when the single column already holds the value.
    """

    columns: tuple[ValueColumn, ...]
    encode: Callable[[Any], tuple[Stored, ...]]
    decode: Callable[[Sequence[Any]], Any] | None


def codec_of(value_type: type) -> ValueCodec:
    """The codec of a plain type. Raises TypeError when a type has no columns of its own."""
    simple = _SIMPLE.get(value_type)
    if simple is not None:
        return simple
    if issubclass(value_type, Labelled):
        return _enumeration_codec(value_type)
    raise TypeError(f"no columns for {value_type.__name__}")


def optional(codec: ValueCodec) -> ValueCodec:
    """The same value, or None; then every column is empty."""
    empty = (None,) * len(codec.columns)
    inner = codec.decode

    def encode(value: Any) -> tuple[Stored, ...]:
        return empty if value is None else codec.encode(value)

    def decode(stored: Sequence[Any]) -> Any:
        return None if stored[0] is None or inner is None else inner(stored)

    columns = tuple(
        ValueColumn(suffix=column.suffix, is_text=column.is_text, is_nullable=True)
        for column in codec.columns
    )
    return ValueCodec(columns=columns, encode=encode, decode=None if inner is None else decode)


def checked_text(value: str) -> str:
    """The text itself. Raises InvariantError for what a file cannot keep to the character."""
    if "\0" in value:
        raise _unkeepable(value, "een nulteken")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise _unkeepable(value, "een half teken") from None
    return value


def _unkeepable(value: str, what: str) -> InvariantError:
    start = "".join(c for c in value[:40] if c.isprintable() and not "\ud800" <= c <= "\udfff")
    return InvariantError(
        "Tekst",
        f"In de tekst “{start}” staat {what}. Dat kan niet worden bewaard.",
        "Haal dat teken weg of typ de tekst opnieuw.",
    )


def _encode_text(value: str) -> tuple[Stored, ...]:
    return (checked_text(value),)


def _encode_number(value: int) -> tuple[Stored, ...]:
    if not -_LARGEST <= value < _LARGEST:
        raise InvariantError("Getal", "Dit getal is te groot om te bewaren.")
    return (int(value),)


def _decode_truth(stored: Sequence[Any]) -> bool:
    if stored[0] not in (0, 1):
        raise ValueError("not a truth value")
    return bool(stored[0])


def _encode_day(value: date) -> tuple[Stored, ...]:
    return (value.isoformat(),)


def _decode_day(stored: Sequence[Any]) -> date:
    return date.fromisoformat(stored[0])


def _encode_when(value: When) -> tuple[Stored, ...]:
    literal = None if value.value is None else checked_text(value.value)
    return (
        value.precision.value,
        value.earliest.isoformat(),
        value.latest.isoformat(),
        checked_text(value.text),
        literal,
        int(value.circa),
    )


_PRECISIONS: Mapping[str, Precision] = {str(p.value): p for p in Precision}


def _decode_when(stored: Sequence[Any]) -> When:
    precision, earliest, latest, text, literal, circa = stored
    first = date.fromisoformat(earliest)
    return When(
        precision=_PRECISIONS[precision],
        earliest=first,
        latest=first if latest == earliest else date.fromisoformat(latest),
        text=text,
        value=literal,
        circa=bool(circa),
    )


def _encode_period(value: Period) -> tuple[Stored, ...]:
    return (value.start.isoformat(), value.end.isoformat())


def _decode_period(stored: Sequence[Any]) -> Period:
    return Period(start=date.fromisoformat(stored[0]), end=date.fromisoformat(stored[1]))


def _enumeration_codec(enumeration: type[Labelled]) -> ValueCodec:
    members = {str(member.value): member for member in enumeration}

    def decode(stored: Sequence[Any]) -> Labelled:
        return members[stored[0]]

    return ValueCodec(columns=(_TEXT,), encode=_encode_member, decode=decode)


def _encode_member(value: Labelled) -> tuple[Stored, ...]:
    return (str(value.value),)


_TEXT = ValueColumn(suffix="", is_text=True)
_NUMBER = ValueColumn(suffix="", is_text=False)
_WHEN_COLUMNS = (
    ValueColumn(suffix="_precision", is_text=True),
    ValueColumn(suffix="_earliest", is_text=True),
    ValueColumn(suffix="_latest", is_text=True),
    ValueColumn(suffix="_text", is_text=True),
    ValueColumn(suffix="_value", is_text=True, is_nullable=True),
    ValueColumn(suffix="_circa", is_text=False),
)
_PERIOD_COLUMNS = (
    ValueColumn(suffix="_start", is_text=True),
    ValueColumn(suffix="_end", is_text=True),
)
_SIMPLE: Mapping[type, ValueCodec] = {
    str: ValueCodec(columns=(_TEXT,), encode=_encode_text, decode=None),
    int: ValueCodec(columns=(_NUMBER,), encode=_encode_number, decode=None),
    bool: ValueCodec(columns=(_NUMBER,), encode=_encode_number, decode=_decode_truth),
    date: ValueCodec(columns=(_TEXT,), encode=_encode_day, decode=_decode_day),
    When: ValueCodec(columns=_WHEN_COLUMNS, encode=_encode_when, decode=_decode_when),
    Period: ValueCodec(columns=_PERIOD_COLUMNS, encode=_encode_period, decode=_decode_period),
}
