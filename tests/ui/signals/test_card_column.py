"""Cards that are filled when they are needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.signals.order import READING_ORDER
from app.ui.signals.card_column import CardColumn
from app.ui.signals.page import SignalsPage
from app.ui.theme.look import ThemedLook
from tests.ui.signals.parts import a_page, a_signals_session


@pytest.fixture
def page(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> Iterator[SignalsPage]:
    session = a_signals_session(tmp_path)
    page = a_page(session, look)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    yield page
    page.hide()
    session.close()


@pytest.fixture
def column(qtbot: QtBot, page: SignalsPage) -> CardColumn:
    qtbot.waitUntil(lambda: page.column.is_settled)
    return page.column


def test_that_cards_are_filled_in_quiet_moments(page: SignalsPage, column: CardColumn) -> None:
    assert all(card.is_filled for card in page.cards.values())


def test_that_a_card_comes_to_the_top(page: SignalsPage, column: CardColumn) -> None:
    column.go_to("S3")
    card = page.cards["S3"]

    assert column.current is card
    assert abs(card.y() - 16 - column.verticalScrollBar().value()) <= 1


def test_that_scrolling_tells_which_card_is_at_the_top(page: SignalsPage, column: CardColumn) -> None:
    told = QSignalSpy(column.current_changed)
    column.verticalScrollBar().setValue(page.cards["S2"].y())

    assert told.at(told.count() - 1) == ["S2"]


def test_that_a_changed_case_is_computed_again(qtbot: QtBot, column: CardColumn) -> None:
    filled = QSignalSpy(column.filled)
    column.make_stale()
    assert not column.is_settled
    column.fill_all()

    assert sorted(filled.at(n)[0] for n in range(filled.count())) == sorted(READING_ORDER)


def test_that_what_is_in_view_is_computed_first(column: CardColumn) -> None:
    column.go_to("S16")
    column.make_stale()
    filled = QSignalSpy(column.filled)
    column.fill_all()

    assert READING_ORDER.index(filled.at(0)[0]) > 10


def test_that_nothing_is_computed_while_nobody_looks(
    qtbot: QtBot, page: SignalsPage, column: CardColumn
) -> None:
    page.hide()
    column.make_stale()
    column.begin()
    column.rest()
    qtbot.wait(20)

    assert not column.is_settled


def test_that_figures_follow_the_width_of_the_window(
    qtbot: QtBot, page: SignalsPage, column: CardColumn
) -> None:
    wide = page.cards["S1"].figures[0].width()
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: column.is_settled)

    assert page.cards["S1"].figures[0].width() < wide
