"""Besluiten."""

from app.domain.decision import DecisionBasis, NoodFeature, Stance
from tests.builders import a_decision


def test_that_nood_is_a_matter_of_the_basis_alone() -> None:
    assert a_decision(nood=True).is_nood
    assert not a_decision(basis=DecisionBasis.WETTELIJK, nood_features=(NoodFeature.TIJDSDRUK,)).is_nood


def test_that_labels_speak_dutch() -> None:
    assert DecisionBasis.NOOD.label == "Ad hoc, op basis van nood"
    assert Stance.EENS_MET_TWIJFEL.label == "Eens, met twijfel"
