"""Traces of persons are found by their form, and ordinary text is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.privacy.name_check import NameKind, find_names, passes_eleven_test


def found(text: str) -> list[tuple[str, str]]:
    return [(hit.kind.value, hit.text) for hit in find_names(text)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("BSN 111222333 genoteerd", "bsn", "111222333"),
        ("nummer 123 456 782.", "bsn", "123 456 782"),
        ("bel 06-12345678 morgen", "telefoon", "06-12345678"),
        ("bel 06 12 34 56 78", "telefoon", "06 12 34 56 78"),
        ("0612345678", "telefoon", "0612345678"),
        ("tel. 020-1234567", "telefoon", "020-1234567"),
        ("tel. 0546 123456", "telefoon", "0546 123456"),
        ("+31 6 12345678", "telefoon", "+31 6 12345678"),
        ("0031(0)6-12345678", "telefoon", "0031(0)6-12345678"),
        ("mail naar j.jansen@voorbeeld.nl.", "email", "j.jansen@voorbeeld.nl"),
        ("woont in 7581AB", "postcode", "7581AB"),
        ("postcode 7581 AB 12", "postcode", "7581 AB 12"),
        ("Dorp 12, 7581 AB", "postcode", "7581 AB"),
        ("Dorpsstraat 12a", "adres", "Dorpsstraat 12a"),
        ("Jan, geboren op 3 mei 2011,", "geboortedatum", "geboren op 3 mei 2011"),
        ("geb. 3-5-2011", "geboortedatum", "geb. 3-5-2011"),
        ("Geboortedatum: 03/05/11", "geboortedatum", "Geboortedatum: 03/05/11"),
        ("zaaknummer C/08/123456 / JE RK 19-123", "zaaknummer", "C/08/123456 / JE RK 19-123"),
        ("ECLI:NL:RBOVE:2019:1234", "zaaknummer", "ECLI:NL:RBOVE:2019:1234"),
        ("dossiernr. 2019/45", "zaaknummer", "dossiernr. 2019/45"),
        ("JE RK 19-123", "zaaknummer", "JE RK 19-123"),
    ],
)
def test_that_a_trace_of_a_person_is_found(text: str, kind: str, expected: str) -> None:
    assert (kind, expected) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Moeder belt op 06-02-2019 om 12.30 uur.",
        "In 2019 VT gebeld.",
        "week 22 2019, 115 gebeurtenissen",
        "18-3-2019 – 9-5-2021",
        "Onderweg 5 keer gebeld",
        "geboren in de zomer",
        "123456789",
        "MDO 3 met 12 mensen",
        "€ 1.234,50",
        "van 2019-03-18 tot 2020-01-01",
        "1.000.000 keer",
        "Kind 1 (9 jaar)",
        "overleg @ school",
    ],
)
def test_that_ordinary_text_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_that_only_numbers_with_the_right_sum_are_a_bsn() -> None:
    assert passes_eleven_test("111222333")
    assert not passes_eleven_test("111222334")
    assert not passes_eleven_test("000000000")
    assert not passes_eleven_test("11122233")


def test_that_the_longest_of_overlapping_traces_counts() -> None:
    assert found("zaaknummer 111222333") == [("zaaknummer", "zaaknummer 111222333")]


def test_that_several_traces_come_in_order() -> None:
    hits = find_names("06-12345678 of a@b.nl")

    assert [hit.kind for hit in hits] == [NameKind.TELEFOON, NameKind.EMAIL]
    assert [(hit.start, hit.end) for hit in hits] == [(0, 11), (15, 21)]


def test_that_a_hit_can_be_listed_without_being_readable() -> None:
    assert [hit.masked for hit in find_names("06-12345678")] == ["06…"]


@given(st.text(max_size=200))
def test_that_a_hit_is_what_stands_there(text: str) -> None:
    for hit in find_names(text):
        assert text[hit.start : hit.end] == hit.text
