"""Values of the domain as JSON can hold them."""

from dataclasses import dataclass
from datetime import date

import pytest

from app.domain.event import Safety
from app.domain.meeting import Attendance
from app.domain.when import in_month
from app.exchange.case_format import TOP_OF_CASE
from app.exchange.json_encoding import encoded, encoded_fields
from tests.builders import a_case


def test_that_a_date_is_written_with_all_its_keys_in_order() -> None:
    assert list(encoded(in_month(2019, 2, "februari 2019", circa=True)).items()) == [
        ("waarde", "2019-02"),
        ("precisie", "maand"),
        ("circa", True),
        ("vroegst", "2019-02-01"),
        ("laatst", "2019-02-28"),
        ("weergave", "februari 2019"),
    ]


def test_that_plain_values_are_plain() -> None:
    assert encoded((Safety.ACUUT, None, True, 3, "x", date(2019, 1, 1))) == [
        "acuut",
        None,
        True,
        3,
        "x",
        "2019-01-01",
    ]
    assert type(encoded(Safety.ACUUT)) is str


def test_that_an_empty_optional_key_is_left_out() -> None:
    assert encoded(Attendance()) == {"wijze": "fysiek"}


def test_that_some_fields_stand_elsewhere() -> None:
    assert encoded_fields(a_case(fictional=True, notice="Verzonnen."), TOP_OF_CASE) == {
        "fictief": True,
        "let_op": "Verzonnen.",
    }


def test_that_a_value_without_a_place_in_the_format_is_a_mistake_in_the_program() -> None:
    @dataclass(frozen=True)
    class Other:
        name: str = ""

    with pytest.raises(KeyError):
        encoded(Other())
    with pytest.raises(TypeError):
        encoded(object())
