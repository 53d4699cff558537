"""Tests of single values: what goes into the columns comes out of them."""

from datetime import date

import pytest

from app.domain.errors import InvariantError
from app.domain.event import Safety
from app.domain.period import Period
from app.domain.when import When
from app.storage.values import ValueCodec, checked_text, codec_of, optional
from tests.builders import day, from_until, in_the_month, on, somewhere_between


def there_and_back(codec: ValueCodec, value: object) -> object:
    stored = codec.encode(value)
    assert len(stored) == len(codec.columns)
    return stored[0] if codec.decode is None else codec.decode(stored)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (str, "Één zin"),
        (int, -3),
        (bool, True),
        (bool, False),
        (date, day("29 feb 2020")),
        (Safety, Safety.ZORGEN),
        (Period, from_until("1 jan 2020", "31 dec 2020")),
        (When, on("5 jan 2021")),
        (When, in_the_month("mei 2021", circa=True)),
        (When, somewhere_between("20 dec 2019", "5 jan 2020")),
    ],
)
def test_that_a_value_comes_back_as_it_was(kind: type, value: object) -> None:
    assert there_and_back(codec_of(kind), value) == value
    assert there_and_back(optional(codec_of(kind)), value) == value


@pytest.mark.parametrize("kind", [str, int, bool, date, Safety, When, Period])
def test_that_an_absent_value_leaves_every_column_empty(kind: type) -> None:
    codec = optional(codec_of(kind))
    assert set(codec.encode(None)) == {None}
    assert there_and_back(codec, None) is None
    assert all(column.is_nullable for column in codec.columns)


def test_that_a_type_without_columns_is_refused() -> None:
    with pytest.raises(TypeError, match="bytes"):
        codec_of(bytes)


@pytest.mark.parametrize("text", ["", "gewoon", "<b>&=1+1", "שלום \u202e 👩‍👧", "a\tb\r\nc", "\x01\x1f"])
def test_that_text_is_kept_to_the_character(text: str) -> None:
    assert checked_text(text) is text


@pytest.mark.parametrize(("text", "named"), [("Brief\0 2", "nulteken"), ("Brief\ud800", "half teken")])
def test_that_text_a_file_cannot_keep_is_refused_by_name(text: str, named: str) -> None:
    with pytest.raises(InvariantError) as refused:
        checked_text(text)
    assert named in refused.value.sentence
    assert "“Brief" in refused.value.sentence
    assert refused.value.suggestion


def test_that_a_refusal_can_itself_be_shown() -> None:
    with pytest.raises(InvariantError) as refused:
        checked_text("\ud800\0\x07abc")
    refused.value.sentence.encode()
    assert "\0" not in refused.value.sentence


def test_that_a_number_too_large_for_a_file_is_refused() -> None:
    assert codec_of(int).encode(2**63 - 1) == (2**63 - 1,)
    with pytest.raises(InvariantError, match="te groot"):
        codec_of(int).encode(2**63)


def test_that_a_column_that_is_no_truth_value_is_not_taken_for_one() -> None:
    decode = codec_of(bool).decode
    assert decode is not None
    with pytest.raises(ValueError, match="truth"):
        decode((2,))
