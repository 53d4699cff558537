"""The trail of one decision."""

import pytest
from pytestqt.qtbot import QtBot

from app.signals.basis import Basis
from app.ui.signals.trail_panel import TrailPanel
from app.ui.theme.look import ThemedLook
from tests.signals.scenes import a_year
from tests.ui.signals.parts import heard, some_signals


@pytest.fixture
def basis() -> Basis:
    return a_year(*some_signals())


@pytest.fixture
def panel(qtbot: QtBot, look: ThemedLook) -> TrailPanel:
    panel = TrailPanel(look)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_that_only_decisions_out_of_nood_can_be_chosen(panel: TrailPanel, basis: Basis) -> None:
    panel.show_trail(basis, None)

    assert [panel.choice.itemData(n) for n in range(panel.choice.count())] == ["", "G-snel-besluit"]
    assert panel.lines == ()


def test_that_the_trail_of_the_chosen_one_shows(panel: TrailPanel, basis: Basis) -> None:
    panel.show_trail(basis, "G-snel-besluit")

    assert panel.choice.currentText() == "4 mei 2020 · Snel besluit"
    assert panel.lines[:2] == ("In de dagen ervoor", "Laatste MDO")
    panel.show_trail(basis, "G-gepland-besluit")
    assert (panel.lines, panel.choice.currentIndex()) == ((), 0)


def test_that_a_choice_and_an_answer_are_told(panel: TrailPanel, basis: Basis) -> None:
    panel.show_trail(basis, "G-snel-besluit")
    chosen, led = heard(panel.decision_chosen), heard(panel.target_chosen)
    panel.choice.activated.emit(1)
    panel.answers[0].linkActivated.emit("0")

    assert chosen == ["G-snel-besluit"]
    assert led[0].event_ids == ("G-ruzie",)
