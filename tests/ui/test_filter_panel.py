"""Ticking boxes narrows the view at once; the filter is told in a few words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.event import EventKind
from app.domain.filters import EventFilter
from app.domain.snapshot import empty_snapshot
from app.ui.filter_panel import FilterPanel, filter_words
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from tests.builders import a_case, a_party, an_event

CASE = empty_snapshot(a_case()).with_entities(
    [
        a_party("P1", "Jeugd & Gezin", code="JG"),
        a_party("P2", "School", code="SCH", order=1),
        an_event("Gesprek", party_ids=("P1",)),
        an_event("Zitting", kind=EventKind.ZITTING),
    ]
)


@pytest.fixture
def state() -> ViewState:
    return ViewState()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


@pytest.fixture
def panel(look: ThemedLook, state: ViewState, window: QWidget) -> FilterPanel:
    panel = FilterPanel(look, CASE, state, window)
    panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    panel.open_under(window)
    return panel


def test_that_boxes_make_the_filter(panel: FilterPanel, state: ViewState) -> None:
    panel.parties["P1"].click()
    panel.kinds[EventKind.ZITTING].click()
    panel.nood.click()
    assert state.event_filter == EventFilter(
        party_ids=frozenset({"P1"}), kinds=frozenset({EventKind.ZITTING}), nood=True
    )

    for box in (panel.parties["P1"], panel.kinds[EventKind.ZITTING], panel.nood):
        box.click()
    assert state.event_filter is None


def test_that_only_kinds_that_occur_are_offered(panel: FilterPanel) -> None:
    assert set(panel.kinds) == {EventKind.CONTACT, EventKind.ZITTING}
    assert panel.parties["P1"].text() == "Jeugd && Gezin"


def test_that_everything_can_be_shown_again(qtbot: QtBot, panel: FilterPanel, state: ViewState) -> None:
    panel.mdo.click()
    qtbot.mouseClick(panel.clear_button, Qt.MouseButton.LeftButton)

    assert state.event_filter is None
    assert not panel.isVisible()


def test_that_the_boxes_show_the_filter_that_holds(
    look: ThemedLook, state: ViewState, window: QWidget
) -> None:
    state.set_event_filter(EventFilter(party_ids=frozenset({"P2"}), mdo=True))
    panel = FilterPanel(look, CASE, state, window)

    ticked = [one for one, box in panel.parties.items() if box.isChecked()]
    assert (ticked, panel.mdo.isChecked(), panel.nood.isChecked()) == (["P2"], True, False)


def test_that_a_filter_has_a_few_words() -> None:
    chosen = EventFilter(party_ids=frozenset({"P1"}), nood=True, text=" ruzie ")

    assert filter_words(CASE, chosen) == "JG, Nood, “ruzie”"
    assert filter_words(CASE, None) == ""
    assert filter_words(CASE, EventFilter()) == ""
