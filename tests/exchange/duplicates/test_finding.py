"""Finding happenings that were told more than once."""

from dataclasses import replace

import pytest

from app.domain.event import Event, EventKind
from app.domain.ids import EventId, PartyId
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When, unknown_within
from app.exchange.case_json import read_case_file
from app.exchange.duplicates import possible_duplicates
from app.paths import resource_path
from tests.builders import a_link, a_meeting, day, in_the_month, on
from tests.exchange.duplicates.labelled_pairs import PAIRS, the_case, the_told_case, the_true_pairs

CALL = "Moeder belt dat zoon na het weekend buikpijn heeft"
RETOLD = "Telefoontje van moeder: zoon had buikpijn na weekend"


def told_by(party: str, text: str = CALL, when: When | None = None, number: int = 1) -> Event:
    return Event(
        id=EventId(f"G-{party}-{number}"),
        when=when or on("5 jan 2021"),
        kind=EventKind.CONTACT,
        title=text,
        supplied_by_id=PartyId(party),
        party_ids=(PartyId(party),),
    )


def a_case_with(*events: Event) -> CaseSnapshot:
    return the_told_case().with_entities(events)


def pairs_in(case: CaseSnapshot, among: set[str] | None = None) -> set[frozenset[str]]:
    found = possible_duplicates(case, among)
    return {frozenset((one.a, one.b)) for one in found if one.a.startswith("G-") and one.b.startswith("G-")}


def pair(*ids: str) -> frozenset[str]:
    return frozenset(f"G-{one}" for one in ids)


def test_that_labelled_pairs_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    proposed = {frozenset((one.a, one.b)) for one in possible_duplicates(the_told_case())}
    right = proposed & the_true_pairs()
    precision, recall = len(right) / len(proposed), len(right) / len(the_true_pairs())
    with capsys.disabled():
        print(f"\nduplicates: {len(PAIRS)} pairs, precision {precision:.3f}, recall {recall:.3f}")  # noqa: T201

    assert len(PAIRS) >= 40
    assert precision >= 0.9
    assert recall >= 0.85


def test_that_nothing_is_proposed_in_the_example_where_nothing_is_double() -> None:
    example = read_case_file(resource_path("example", "casus_wisseldag.json"))

    assert possible_duplicates(example.snapshot) == ()


def test_that_a_pair_has_a_score_and_a_reason() -> None:
    case = the_case().with_entities([told_by("SCH"), told_by("TOE", RETOLD)])
    (found,) = possible_duplicates(case)

    assert {found.a, found.b} == pair("SCH-1", "TOE-1")
    assert 0 < found.score <= 1
    assert found.reason.startswith("Zelfde dag. Allebei Contact met gezin. Woorden in beide: ")
    assert "‘buikpijn’" in found.reason


@pytest.mark.parametrize(
    ("when", "is_found"),
    [
        (on("6 jan 2021"), True),
        (in_the_month("jan 2021"), True),
        (on("25 jan 2021"), False),
        (in_the_month("mrt 2021"), False),
    ],
)
def test_that_dates_must_be_close_or_may_be_the_same(when: When, is_found: bool) -> None:
    case = a_case_with(told_by("SCH"), told_by("TOE", RETOLD, when))

    assert (pair("SCH-1", "TOE-1") in pairs_in(case)) is is_found


def test_that_an_event_without_a_date_is_found_by_its_words() -> None:
    unknown = unknown_within(day("1 jan 2019"), day("31 dec 2022"))
    case = a_case_with(told_by("SCH", CALL), told_by("TOE", CALL, unknown))

    assert pair("SCH-1", "TOE-1") in pairs_in(case)


def test_that_case_and_accents_make_no_difference() -> None:
    case = a_case_with(told_by("SCH", "Coördinatie privé"), told_by("TOE", "COORDINATIE PRIVE"))

    assert pair("SCH-1", "TOE-1") in pairs_in(case)


def test_that_what_one_party_lists_apart_is_never_one_thing() -> None:
    apart = [told_by("SCH"), told_by("SCH", RETOLD, number=2)]
    case = a_case_with(*apart)

    assert pairs_in(case) == set()
    assert pairs_in(case, {event.id for event in apart}) == set()
    assert len(pairs_in(a_case_with(*apart, told_by("TOE")))) == 1


def test_that_a_row_its_party_sent_before_in_other_words_is_found_among_new_ones() -> None:
    case = a_case_with(told_by("SCH"), told_by("SCH", f"{CALL} en huilt", number=2))

    assert pairs_in(case) == set()
    assert pairs_in(case, {"G-SCH-2"}) == {pair("SCH-1", "SCH-2")}


def test_that_only_pairs_with_something_new_are_proposed_among_new_ones() -> None:
    case = a_case_with(told_by("SCH"), told_by("TOE", RETOLD), told_by("AAN", CALL))

    assert all("G-AAN-1" in found for found in pairs_in(case, {"G-AAN-1"}))
    assert pair("SCH-1", "AAN-1") in pairs_in(case, {"G-AAN-1"})


def test_that_two_that_somebody_linked_are_left_alone() -> None:
    case = a_case_with(told_by("SCH"), told_by("TOE", RETOLD))
    linked = case.with_entities([a_link("V1", "G-SCH-1", "G-TOE-1")])

    assert pairs_in(linked) == set()


def test_that_two_mdos_on_one_day_are_one_even_in_other_words() -> None:
    mdo = replace(told_by("SCH", "MDO over school"), kind=EventKind.OVERLEG, meeting=a_meeting("M1"))
    same = replace(told_by("TOE", "Groot overleg, gezin"), kind=EventKind.OVERLEG, meeting=a_meeting("M2"))

    assert pair("SCH-1", "TOE-1") in pairs_in(a_case_with(mdo, same))
    assert pair("SCH-1", "TOE-1") not in pairs_in(a_case_with(mdo, replace(same, when=on("8 jan 2021"))))
