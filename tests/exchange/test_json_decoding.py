"""Values of the domain from JSON, with everything that is wrong noted."""

from typing import Any

import pytest

from app.domain.case import Case
from app.domain.meeting import Attendance, AttendanceMode
from app.domain.party import Party, PartyKind
from app.domain.when import When
from app.exchange.case_format import NOTICE
from app.exchange.json_decoding import BROKEN, LARGEST_NUMBER, plain_text, read_key, read_value
from app.exchange.json_encoding import encoded
from app.exchange.json_findings import Findings
from tests.builders import a_case, a_party, on


def read(owner: type, value: Any) -> tuple[Any, list[str]]:
    findings = Findings(value)
    return read_value(owner, value, None, findings), [error.message for error in findings.errors]


def test_that_a_value_comes_back_as_it_was() -> None:
    assert read(Party, encoded(a_party())) == (a_party(), [])
    assert read(When, encoded(on("5 jan 2021"))) == (on("5 jan 2021"), [])


def test_that_left_out_keys_get_their_default() -> None:
    assert read(Party, {"id": "P1", "naam": "School", "afkorting": "SCH"})[0].kind is PartyKind.ANDERS
    assert read(Attendance, {"wijze": "online"})[0].mode is AttendanceMode.ONLINE


def test_that_all_faults_of_one_value_are_noted() -> None:
    value, errors = read(Party, {"id": 5, "naam": None, "soort": "x", "kernpartij": "ja"})

    assert value is BROKEN
    assert len(errors) == 5


def test_that_the_largest_number_is_the_largest() -> None:
    assert read(Party, encoded(a_party(order=LARGEST_NUMBER)))[1] == []
    assert read(Party, encoded(a_party(order=-LARGEST_NUMBER - 1)))[1] == ["dit getal is te groot."]


@pytest.mark.parametrize("literal", ["2019", "2019-02", "2019-02-28", None])
def test_that_a_literal_is_a_day_month_or_year(literal: str | None) -> None:
    assert read(When, encoded(on("5 jan 2021")) | {"waarde": literal})[1] == []


@pytest.mark.parametrize("literal", ["19", "2019-2", "2019-02-29", "2019-13", "0000", "2019-02-28T10", ""])
def test_that_an_impossible_literal_is_noted(literal: str) -> None:
    assert "deze datum bestaat niet" in read(When, encoded(on("5 jan 2021")) | {"waarde": literal})[1][0]


def test_that_ids_and_references_are_noted() -> None:
    findings = Findings({})
    read_value(Case, encoded(a_case()), None, findings)
    read_value(Attendance, {"partijId": "P1", "wijze": "fysiek"}, None, findings)

    assert list(findings.given) == ["C-1"]
    assert [use.target for use in findings.used] == ["P1"]


def test_that_a_key_at_the_top_is_read_by_its_type() -> None:
    findings = Findings({})

    assert read_key(Case, NOTICE, "Verzonnen.", findings) == "Verzonnen."
    assert read_key(Case, NOTICE, 5, findings) is BROKEN


def test_that_text_with_a_whole_emoji_is_text() -> None:
    assert plain_text("👩‍👧", None, Findings({})) == "👩‍👧"
