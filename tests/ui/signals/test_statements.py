"""The sentences of a card."""

import pytest
from pytestqt.qtbot import QtBot

from app.signals.readings.reading import Statement
from app.ui.signals.statements import Statements
from app.ui.theme.look import ThemedLook
from tests.ui.signals.parts import heard


def some(count: int) -> tuple[Statement, ...]:
    return tuple(Statement(text=f"Zin 1 van {n}.", event_ids=("a",)) for n in range(2, 2 + count))


@pytest.fixture
def statements(qtbot: QtBot, look: ThemedLook) -> Statements:
    statements = Statements(look)
    qtbot.addWidget(statements)
    statements.show()
    return statements


def test_that_the_first_sentences_show_and_the_others_when_asked(statements: Statements) -> None:
    statements.show_statements(some(6))
    shown = [label.isVisible() for label in statements.labels]
    assert shown == [True, True, True, True, False, False]
    assert statements.more.text() == "Nog 2 zinnen"

    statements.more.click()
    assert all(label.isVisible() for label in statements.labels)
    assert statements.more.text() == "Minder zinnen"


def test_that_few_sentences_need_no_button(statements: Statements) -> None:
    statements.show_statements(some(4))
    assert not statements.more.isVisible()


def test_that_other_sentences_take_the_place_of_the_former(statements: Statements) -> None:
    statements.show_statements(some(2))
    former = statements.labels
    statements.show_statements(some(2))
    assert statements.labels is former

    statements.show_statements(some(1))
    assert [label.accessibleName() for label in statements.labels] == ["Zin 1 van 2."]
    assert statements.words == "Zin 1 van 2."


def test_that_a_sentence_leads_to_the_timeline(statements: Statements) -> None:
    statements.show_statements(some(1))
    chosen = heard(statements.target_chosen)
    statements.labels[0].linkActivated.emit("0")
    assert len(chosen) == 1
