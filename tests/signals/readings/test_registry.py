"""Every signal has words, and no word of it judges anybody (design: tone of voice)."""

import re

import pytest

from app.exchange.case_json import read_case
from app.paths import resource_path
from app.signals.basis import basis_of
from app.signals.readings.registry import reading_of
from app.signals.registry import SIGNALS
from tests.builders import a_snapshot
from tests.signals.scenes import a_cast, a_year

JUDGING = (
    "te laat",
    "helaas",
    "slechts",
    "niet eens",
    "fout",
    "falen",
    "faal",
    "gebrek",
    "waarschuwing",
    "schuld",
    "%",
)


@pytest.fixture(scope="module")
def example():
    read = read_case(resource_path("example", "casus_wisseldag.json").read_text(encoding="utf-8"))
    return basis_of(a_snapshot(*read.entities, case=read.case))


def words_of(reading):
    return [s.text for s in reading.statements] + [reading.left_out, reading.limits, reading.question]


@pytest.mark.parametrize("signal_id", SIGNALS)
def test_that_no_reading_judges(example, signal_id):
    text = " ".join(words_of(reading_of(signal_id, example))).casefold()
    assert [word for word in JUDGING if re.search(rf"\b{re.escape(word)}", text)] == []


@pytest.mark.parametrize("signal_id", SIGNALS)
def test_that_every_reading_says_something_and_ends_with_a_question(example, signal_id):
    reading = reading_of(signal_id, example)
    assert reading.statements
    assert all(s.text.endswith(".") for s in reading.statements)
    assert reading.question.endswith("?") or signal_id == "S5"
    assert "?" in reading.question


@pytest.mark.parametrize("signal_id", SIGNALS)
def test_that_every_statement_rests_on_events_of_the_case(example, signal_id):
    assert set(reading_of(signal_id, example).event_ids) <= set(example.by_id)


@pytest.mark.parametrize("signal_id", SIGNALS)
@pytest.mark.parametrize("parties", [(), ("A", "B")])
def test_that_a_case_with_almost_nothing_has_words_too(signal_id, parties):
    reading = reading_of(signal_id, a_year(*a_cast(*parties)))
    assert all(s.text.endswith(".") for s in reading.statements)
    assert "None" not in " ".join(words_of(reading))
