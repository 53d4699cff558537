"""One source per distinct text per party."""

from app.domain.ids import PartyId
from app.exchange.party_timeline.sources import SourceShelf
from tests.builders import a_snapshot, a_source


def test_that_the_same_text_is_the_same_source():
    shelf = SourceShelf(a_snapshot(), PartyId("P1"))
    assert shelf.source_for("Journaal ") == shelf.source_for("Journaal")
    assert len(shelf.added) == 1


def test_that_a_source_of_the_case_is_used_again():
    known = a_source("BR9", description="Journaal", holder_party_id=PartyId("P1"))
    other = a_source("BR8", description="Journaal", holder_party_id=PartyId("P2"))
    shelf = SourceShelf(a_snapshot(known, other), PartyId("P1"))
    assert shelf.source_for("Journaal") == "BR9"
    assert shelf.added == ()
