"""Names in a cell and who they are in the case."""

from app.domain.family import FamilyMemberKind
from app.domain.professional import Function
from app.exchange.party_timeline.people import find_party, match_people
from tests.builders import a_family_member, a_party, a_professional, a_snapshot

CASE = a_snapshot(
    a_party("TOE", "Jeugdteam Lindervoort"),
    a_party("SCH", "De Kringwilg"),
    a_professional("F1", "SCH", designation="Intern begeleider", function=Function.INTERN_BEGELEIDER),
    a_professional("F2", "TOE", designation="Casusregisseur 1", function=Function.CASUSREGISSEUR),
    a_professional("F3", "TOE", designation="Casusregisseur 2", function=Function.CASUSREGISSEUR),
    a_family_member("L1", FamilyMemberKind.MOEDER),
)


def test_that_code_name_and_function_are_known():
    found = match_people(CASE, "toe; intern begeleider\nDe Kringwilg, moeder")
    assert found.party_ids == ("TOE", "SCH")
    assert found.professional_ids == ("F1",)
    assert found.family_ids == ("L1",)
    assert found.unmatched == ()


def test_that_a_function_of_two_people_is_not_guessed():
    assert match_people(CASE, "Casusregisseur").unmatched == ("Casusregisseur",)
    assert match_people(CASE, "Casusregisseur 2").professional_ids == ("F3",)


def test_that_somebody_named_twice_counts_once():
    assert match_people(CASE, "TOE, toe, onbekende, onbekende").party_ids == ("TOE",)


def test_that_a_party_is_found_by_code_or_name():
    assert find_party(CASE, "jeugdteam lindervoort") == "TOE"
    assert find_party(CASE, "XYZ") is None
    assert find_party(CASE, "") is None


def test_that_a_comma_may_be_part_of_a_name():
    case = CASE.with_entities([a_party("RB", "Rechtbank, team familie en jeugd")])
    assert match_people(case, "Rechtbank, team familie en jeugd; SCH").party_ids == ("RB", "SCH")


def test_that_names_are_known_anew_when_somebody_changes():
    assert match_people(CASE, "Notaris").unmatched == ("Notaris",)
    later = CASE.with_entities([a_professional("F9", "TOE", designation="Notaris")])
    assert match_people(later, "Notaris").professional_ids == ("F9",)
