"""Which rows are a party's own."""

from app.domain.event import EventKind
from app.domain.ids import SourceId
from app.domain.source import SourceKind
from app.exchange.party_form.own_rows import key_of, own_rows
from tests.builders import a_party, a_professional, a_snapshot, a_source, an_event
from tests.exchange.party_form.forms import SCHOOL, TEAM, a_lived_in_case


def test_that_they_are_what_the_party_supplied_or_told() -> None:
    titles = [row[2].splitlines()[0] for row in own_rows(a_lived_in_case(), SCHOOL)]

    assert titles == ["Ruzie aan de deur", "Kort gesprek", "MDO"]


def test_that_what_a_professional_of_the_party_supplied_is_its_own() -> None:
    event = an_event(supplied_by_id="F1")
    case = a_snapshot(a_party("SCH"), a_party("TOE"), a_professional("F1", "SCH"), event)

    assert len(own_rows(case, SCHOOL)) == 1
    assert own_rows(case, TEAM) == ()


def test_that_what_two_parties_supplied_in_the_same_words_is_of_both() -> None:
    source = a_source(kind=SourceKind.PARTIJTIJDLIJN, holder_party_id=SCHOOL)
    event = an_event(kind=EventKind.INCIDENT, supplied_by_id=TEAM, source_ids=(SourceId("BR1"),))
    case = a_snapshot(a_party("SCH"), a_party("TOE"), source, event)

    assert [len(own_rows(case, party)) for party in (SCHOOL, TEAM)] == [1, 1]
    assert own_rows(case, TEAM)[0][7] == ""


def test_that_rows_are_the_same_however_spaces_and_lines_fall() -> None:
    assert key_of(["a\r\n b ", ""]) == key_of(["a b", "  "])
