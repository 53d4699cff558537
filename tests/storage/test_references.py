"""Tests of saying in a sentence which reference points at nothing."""

import pytest

from app.storage.case_file import CaseFile
from app.storage.connection import driver_of, references_off, transaction
from app.storage.references import article_noun_of, broken_references, noun_of, still_referred


@pytest.mark.parametrize(
    ("table", "noun", "with_article"),
    [
        ("event", "gebeurtenis", "een gebeurtenis"),
        ("decision_taken_by", "gebeurtenis", "een gebeurtenis"),
        ("party", "partij", "een partij"),
        ("identity", "onderdeel", "iets"),
        ("onbekend", "onderdeel", "iets"),
    ],
)
def test_that_a_table_has_a_word_people_know(table: str, noun: str, with_article: str) -> None:
    assert noun_of(table) == noun
    assert article_noun_of(table) == with_article


def test_that_a_sound_case_has_no_broken_references(full: CaseFile) -> None:
    driver = driver_of(full._connection)
    assert broken_references(driver) == []
    assert "er niet is" in still_referred(driver).sentence


def test_that_the_plainest_broken_reference_is_named(full: CaseFile) -> None:
    driver = driver_of(full._connection)
    with references_off(full._connection), transaction(full._connection):
        driver.execute("DELETE FROM party WHERE id = 'P1'")
        driver.execute("DELETE FROM identity WHERE id = 'P1'")
    broken = broken_references(driver)
    assert ("event_party", "party") in broken
    assert broken[-1][1] == "identity"
    assert still_referred(driver).sentence.startswith("Een actie mist dan een partij")
