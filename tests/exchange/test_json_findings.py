"""What reading brings to light."""

from app.domain import ids
from app.exchange.json_findings import MOST_PROBLEMS, Findings

DOCUMENT = {"partijen": [{"id": "P1"}], "gebeurtenissen": [{"id": "G1"}]}
PARTY_ID = (((None, "partijen"), 0), "id")
EVENT = ((None, "gebeurtenissen"), 0)


def test_that_an_id_can_be_given_once() -> None:
    findings = Findings(DOCUMENT)
    findings.give("P1", ids.PartyId, PARTY_ID)
    findings.give("P1", ids.EventId, (EVENT, "id"))

    assert [error.sentence for error in findings.errors] == [
        "gebeurtenissen[0] (G1), veld id: dit kenmerk is al in gebruik bij partijen[0] (P1) (“P1”)."
    ]


def test_that_a_reference_must_lead_to_the_right_kind() -> None:
    findings = Findings(DOCUMENT)
    findings.give("P1", ids.PartyId, PARTY_ID)
    findings.use((EVENT, "a"), "P1", frozenset({ids.PartyId}))
    findings.use((EVENT, "b"), "P1", frozenset())
    findings.use((EVENT, "c"), "P1", frozenset({ids.EventId}))
    findings.use((EVENT, "d"), "P2", frozenset({ids.PartyId}))
    findings.check_references()

    assert [error.field for error in findings.errors] == ["c", "d"]


def test_that_problems_are_counted_but_not_listed_without_end() -> None:
    findings = Findings(DOCUMENT)
    for _ in range(MOST_PROBLEMS + 5):
        findings.error(EVENT, "zo niet.")

    assert (len(findings.errors), findings.error_count) == (MOST_PROBLEMS, MOST_PROBLEMS + 5)


def test_that_a_value_is_shown_short_and_only_when_it_says_something() -> None:
    findings = Findings(DOCUMENT)
    findings.error(EVENT, "zo niet.", "x" * 500)
    findings.error(EVENT, "zo niet.", {"a": 1})

    assert len(findings.errors[0].message) < 80
    assert findings.errors[1].message == "zo niet."
    assert not findings.errors[1].value


def test_that_a_warning_is_no_error() -> None:
    findings = Findings(DOCUMENT)
    findings.warn((EVENT, "extra"), "onbekend.")

    assert (findings.error_count, findings.warnings[0].is_error) == (0, False)
