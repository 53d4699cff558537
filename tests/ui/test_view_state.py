"""Selection, filter and view are shared by signals that fire only when something is different."""

from PySide6.QtTest import QSignalSpy

from app.timeline.view import ColourBy
from app.ui.view_state import ViewState


def test_that_the_last_selected_event_is_current() -> None:
    state = ViewState()
    state.select(["G-1", "G-2", "G-1"])

    assert state.selected_ids == ("G-1", "G-2")
    assert state.current_id == "G-2"


def test_that_another_event_can_be_current() -> None:
    state = ViewState()
    state.select(["G-1", "G-2"], current="G-1")

    assert state.current_id == "G-1"


def test_that_selecting_the_same_says_nothing() -> None:
    state = ViewState()
    state.select(["G-1"])
    said = QSignalSpy(state.selection_changed)
    state.select(["G-1"])

    assert said.count() == 0


def test_that_the_origin_is_told() -> None:
    state = ViewState()
    origin = object()
    said = QSignalSpy(state.selection_changed)
    state.select(["G-1"], origin)

    assert said.at(0)[0] is origin


def test_that_a_removed_event_leaves_the_selection() -> None:
    state = ViewState()
    state.select(["G-1", "G-2"])
    state.forget_missing({"G-1", "G-3"})

    assert state.selected_ids == ("G-1",)
    assert state.current_id == "G-1"
    assert not state.is_selected("G-2")


def test_that_colour_and_span_are_told_once() -> None:
    state = ViewState()
    colours = QSignalSpy(state.colour_mode_changed)
    views = QSignalSpy(state.view_changed)
    for _ in range(2):
        state.set_colour_mode(ColourBy.SOORT)
        state.set_visible_span(737_000.0, 737_100.5)

    assert (colours.count(), views.count()) == (1, 1)
    assert state.visible_span == (737_000.0, 737_100.5)
