"""Aanbod."""

from app.domain.goal import GoalCategory
from app.domain.service import ServiceEnding, ServiceOutcome
from tests.builders import a_service


def test_that_a_service_runs_until_it_is_said_to_end() -> None:
    service = a_service()

    assert service.end is None
    assert (service.outcome, service.ending) == (ServiceOutcome.LOOPT, ServiceEnding.LOOPT)
    assert service.goal_category is GoalCategory.ANDERS


def test_that_nobody_is_blamed_by_an_ending() -> None:
    assert ServiceEnding.VAN_BUITEN.label == "Omstandigheid van buiten"
    assert ServiceOutcome.NIET_BEREIKT.label == "Doel niet bereikt"
