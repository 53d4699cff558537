"""The words of the form."""

from app.exchange.chronology import COLUMNS
from app.exchange.dates_nl import read_date
from app.exchange.party_form import texts
from app.exchange.party_timeline.values import decision_basis, event_kind, says_no
from tests.builders import a_case


def test_that_every_column_is_explained_in_order() -> None:
    assert tuple(column for column, _ in texts.COLUMN_HINTS) == COLUMNS


def test_that_every_word_to_choose_is_understood() -> None:
    assert all(event_kind(word) for word in texts.KIND_CHOICES)
    assert all(decision_basis(word) or says_no(word) for word in texts.DECISION_CHOICES)


def test_that_the_examples_follow_the_rules_of_the_form() -> None:
    period = a_case().period
    for example in texts.EXAMPLES:
        parts = dict(example.parts)
        assert set(parts) <= set(COLUMNS)
        assert read_date(parts["Datum"], period).problem is None
        assert event_kind(parts["Soort"])


def test_that_the_explanation_fits_on_one_page() -> None:
    hints = [words for _, words in texts.COLUMN_HINTS]
    examples = [example.sentence for example in texts.EXAMPLES]
    words = " ".join([*texts.INTRODUCTION, *texts.STEPS, *texts.RULES, *hints, *examples]).split()

    assert len(words) < 330
