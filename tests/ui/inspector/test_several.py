"""What several events share."""

from app.domain.event import EventKind, EventLabel, Visibility
from app.ui.inspector.several import range_text, selection_text, shared_by
from tests.builders import a_party, a_snapshot, an_event, on

RUST, NETWERK = EventLabel.RUST, EventLabel.NETWERK
ONE = an_event("Een", on("5 jan 2021"), labels=(RUST, NETWERK), party_ids=("P1", "P2"), locked=True)
TWO = an_event("Twee", on("1 feb 2021"), labels=(RUST,), party_ids=("P2",), kind=EventKind.KLACHT)
CASE = a_snapshot(a_party("P1"), a_party("P2", order=1), ONE, TWO)


def test_that_what_all_have_and_what_some_have_are_told_apart() -> None:
    shared = shared_by(CASE, [ONE.id, TWO.id])

    assert shared.count == 2
    assert (shared.labels, shared.some_labels) == ({RUST}, {NETWERK})
    assert (shared.party_ids, shared.some_party_ids) == (("P2",), ("P1",))
    assert shared.locked == 1


def test_that_a_different_kind_is_no_kind() -> None:
    shared = shared_by(CASE, [ONE.id, TWO.id])

    assert shared.kind is None
    assert shared.visibility is Visibility.SESSIE


def test_that_events_that_are_gone_do_not_count() -> None:
    assert shared_by(CASE, [ONE.id, "G-weg"]).count == 1
    assert shared_by(CASE, []).labels == frozenset()


def test_that_number_and_range_are_said() -> None:
    assert selection_text(2) == "2 gebeurtenissen geselecteerd"
    assert range_text(CASE, [ONE.id, TWO.id]) == "5 januari 2021 – 1 februari 2021"
    assert range_text(CASE, [ONE.id]) == "5 januari 2021"
    assert range_text(CASE, []) == ""
