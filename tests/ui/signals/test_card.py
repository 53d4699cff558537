"""One signal on a card."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision
from app.signals.basis import Basis
from app.ui.picture_brush import PictureBrush
from app.ui.signals.card import SignalCard
from app.ui.theme.look import ThemedLook
from tests.signals.scenes import a_year
from tests.ui.signals.parts import heard, some_signals


@pytest.fixture
def basis() -> Basis:
    return a_year(*some_signals())


@pytest.fixture
def card(qtbot: QtBot, look: ThemedLook) -> SignalCard:
    card = SignalCard(look, PictureBrush(look), "S1")
    qtbot.addWidget(card)
    card.setFixedWidth(900)
    card.show()
    return card


def test_that_a_card_is_empty_until_it_is_filled(card: SignalCard, basis: Basis) -> None:
    assert (card.is_filled, card.figures) == (False, [])
    card.fill(basis, 900)

    assert card.is_filled
    assert card.words.startswith("3 paren waren 90 dagen of langer tegelijk betrokken.")
    assert [view.figure.picture.title for view in card.figures if view.figure] == [
        "Wie zag wie",
        "Momenten en stiltes per paar",
    ]


def test_that_figures_go_when_there_is_nothing_left_to_draw(card: SignalCard, basis: Basis) -> None:
    card.fill(basis, 900)
    card.fill(a_year(), 900)

    assert card.figures == []


def test_that_a_card_is_as_high_as_what_is_on_it(qtbot: QtBot, card: SignalCard, basis: Basis) -> None:
    card.fill(basis, 900)
    qtbot.waitUntil(lambda: card.height() == card.layout().totalHeightForWidth(900))
    closed = card.height()
    card.adjust.click()
    qtbot.waitUntil(lambda: card.height() > closed)

    assert card.thresholds.isVisible()


def test_that_figures_follow_the_width(card: SignalCard, basis: Basis) -> None:
    card.fill(basis, 900)
    wide = card.figures[0].width()
    card.set_width(700, basis)

    assert card.figures[0].width() == wide - 200


def test_that_a_figure_and_a_sentence_lead_to_the_timeline(card: SignalCard, basis: Basis) -> None:
    card.fill(basis, 900)
    chosen = heard(card.target_chosen)
    view = card.figures[0]
    view.target_chosen.emit(view.figure.areas[0].target)
    card.statements.labels[0].linkActivated.emit("0")

    assert chosen[0].event_ids == chosen[1].event_ids == ("G-eerste-mdo", "G-tweede-mdo")


def test_that_what_was_decided_shows(card: SignalCard) -> None:
    decision = SignalDecision(signal_id=SignalId("S1"), release=Release.HERFORMULEERD, text="Zo.")
    basis = a_year(decision)
    card.show_decision(basis.case, basis, is_read_only=False)

    assert card.gate.choice.value is Release.HERFORMULEERD
    assert card.gate.own_text.text() == "Zo."


def test_that_the_current_card_has_a_bar(card: SignalCard, look: ThemedLook, basis: Basis) -> None:
    card.fill(basis, 900)
    card.set_current(is_current=True)

    assert card.grab().toImage().pixelColor(1, 20) == look.colour("accent")
