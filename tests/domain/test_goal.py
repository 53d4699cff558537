"""Categories of goals."""

from app.domain.goal import GoalCategory


def test_that_a_category_reads_in_dutch() -> None:
    assert GoalCategory("kind_verwerking").label == "Verwerking door het kind"
    assert len(GoalCategory) == 9
