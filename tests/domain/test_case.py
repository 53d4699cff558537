"""The casus itself."""

from app.domain.case import CaseProgress, CaseStatus
from tests.builders import a_case


def test_that_a_new_case_is_a_concept_and_not_made_up() -> None:
    case = a_case("Proefcasus")

    assert case.status is CaseStatus.CONCEPT
    assert case.progress is CaseProgress.VASTGELOPEN
    assert not case.fictional
    assert case.delete_after is None


def test_that_a_status_reads_in_dutch() -> None:
    assert CaseStatus.GEREED_VOOR_SESSIE.label == "Gereed voor sessie"
    assert CaseProgress("afgesloten").label == "Gelopen (afgesloten) casus"
