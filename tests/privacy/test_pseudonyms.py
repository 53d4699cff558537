"""Names give way to kinds and functions."""

from dataclasses import replace

from app.domain.ids import PartyId
from app.domain.party import PartyKind
from app.privacy.pseudonyms import with_general_names
from tests.privacy.marked_case import a_full_case


def test_that_a_party_is_called_by_its_kind_alone() -> None:
    shown = with_general_names(a_full_case())
    assert [(p.name, p.code, p.description) for p in shown.parties_in_order] == [
        ("Gemeentelijke toegang", "O1", ""),
        ("Politie", "O2", ""),
    ]


def test_that_parties_of_one_kind_are_numbered_by_lane() -> None:
    case = a_full_case()
    other = replace(
        case.parties["P1"], id=PartyId("P0"), name="Buurtteam", kind=PartyKind.GEMEENTELIJKE_TOEGANG, order=9
    )
    shown = with_general_names(case.with_entities([other]))
    assert shown.parties["P1"].name == "Gemeentelijke toegang 1"
    assert shown.parties["P0"].name == "Gemeentelijke toegang 2"


def test_that_professionals_and_family_are_called_by_function_and_place() -> None:
    shown = with_general_names(a_full_case())
    assert shown.professionals["F1"].designation == "Casusregisseur"
    assert shown.family["L3"].designation == "Kind"
    assert shown.family["L3"].age_at_start is None
