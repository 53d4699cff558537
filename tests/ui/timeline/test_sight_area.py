"""The painted timeline follows the case, the selection, the filter, the theme and its size."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.filters import EventFilter
from app.domain.ids import EventId
from app.editing.events import ChangeEvent, DeleteEvents
from app.themes import ThemeName, load_theme
from app.timeline.view import ColourBy
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.view_state import ViewState
from tests.builders import a_party, an_event, day, on
from tests.ui.case_files import a_session
from tests.ui.timeline.conftest import HEIGHT, WIDTH
from tests.ui.timeline.gestures import place_of


def image_of(canvas: TimelineCanvas) -> QImage:
    """What the canvas looks like now."""
    return canvas.viewport().grab().toImage()


def test_that_the_whole_case_is_shown_at_first(canvas: TimelineCanvas) -> None:
    viewport, limits = canvas.sight.view.viewport, canvas.sight.limits

    assert viewport.first_day < limits.first
    assert viewport.last_day > limits.last


def test_that_the_whole_case_stays_whole_in_another_size(canvas: TimelineCanvas) -> None:
    canvas.resize(WIDTH - 500, HEIGHT)
    viewport, limits = canvas.sight.view.viewport, canvas.sight.limits

    assert viewport.first_day < limits.first
    assert viewport.last_day > limits.last
    assert viewport.right == canvas.viewport().width()


def test_that_a_narrow_window_has_narrow_heads(canvas: TimelineCanvas) -> None:
    wide = canvas.sight.view.viewport.left
    canvas.resize(600, 500)

    assert canvas.sight.view.viewport.left < wide


def test_that_a_changed_title_is_painted(canvas: TimelineCanvas, session: CaseSession) -> None:
    before = image_of(canvas)
    session.run(ChangeEvent(event_id=EventId("G2"), changes={"title": "Iets heel anders dan eerst"}))

    assert image_of(canvas) != before


def test_that_a_removed_event_is_no_longer_drawn(canvas: TimelineCanvas, session: CaseSession) -> None:
    session.run(DeleteEvents(event_ids=(EventId("G2"),)))

    assert canvas.sight.locate("G2") is None


def test_that_a_selection_made_elsewhere_is_painted(canvas: TimelineCanvas) -> None:
    before = image_of(canvas)
    canvas._view_state.select(("G2",), object())
    place = place_of(canvas, "G2")
    after = image_of(canvas)

    assert canvas.sight.view.states.selected_ids == frozenset({"G2"})
    assert before.copy(place.x() - 15, place.y() - 15, 30, 30) != after.copy(
        place.x() - 15, place.y() - 15, 30, 30
    )


def test_that_a_filter_makes_the_others_faint(canvas: TimelineCanvas) -> None:
    canvas._view_state.set_event_filter(EventFilter(text="Huisbezoek"))
    shown = canvas.sight.view.shown_ids
    canvas._view_state.set_event_filter(None)

    assert shown == frozenset({"G2"})
    assert canvas.sight.view.shown_ids is None


def test_that_colours_can_be_left_out(canvas: TimelineCanvas) -> None:
    canvas._view_state.set_colour_mode(ColourBy.GEEN)

    assert canvas.sight.view.colour_by is ColourBy.GEEN


def test_that_another_theme_is_painted(canvas: TimelineCanvas, look: ThemedLook) -> None:
    look.change(theme=load_theme(ThemeName.DARK))
    corner = image_of(canvas).pixelColor(canvas.viewport().width() - 5, 5)

    assert corner == QColor(load_theme(ThemeName.DARK).colour("raised"))


def test_that_a_larger_interface_draws_larger(canvas: TimelineCanvas, look: ThemedLook) -> None:
    before = canvas.sight.view.sizes.label
    look.change(zoom=1.5)

    assert canvas.sight.view.sizes.label == pytest.approx(before * 1.5)


def test_that_the_visible_span_is_told(canvas: TimelineCanvas) -> None:
    told = QSignalSpy(canvas._view_state.view_changed)
    canvas.go_to(day("1 jun 2021"))
    span = canvas._view_state.visible_span

    assert told.count() == 1
    assert span is not None
    assert (span[0] + span[1]) / 2 == pytest.approx(day("1 jun 2021").toordinal() + 0.5)


def test_that_an_event_asked_for_elsewhere_comes_into_sight(canvas: TimelineCanvas) -> None:
    canvas.sight.fit(738500, 738520)
    canvas._view_state.reveal_requested.emit("G1")
    viewport = canvas.sight.view.viewport

    assert viewport.left < place_of(canvas, "G1").x() < viewport.right


def test_that_fitting_the_selection_shows_all_of_it(canvas: TimelineCanvas) -> None:
    canvas.select(("G2", "G3"))
    canvas.fit_selection()
    viewport = canvas.sight.view.viewport

    assert viewport.left < place_of(canvas, "G2").x() < place_of(canvas, "G3").x() < viewport.right
    assert viewport.last_day - viewport.first_day < 100


def test_that_lanes_that_do_not_fit_can_be_scrolled(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    canvas.resize(WIDTH, 95)
    bar = canvas.verticalScrollBar()
    top = canvas.sight.plan.rows[0].y
    bar.setValue(bar.maximum())

    assert bar.maximum() > 0
    assert canvas.sight.plan.rows[0].y < top


def test_that_it_says_what_it_is(canvas: TimelineCanvas) -> None:
    assert canvas.accessibleName() == "Tijdlijn"
    assert canvas.accessibleDescription().startswith("6 gebeurtenissen")


def test_that_a_large_case_is_laid_out_ahead_when_nothing_happens(
    look: ThemedLook, tmp_path: Path, qtbot: QtBot
) -> None:
    many = [an_event(f"Gesprek {n}", on("5 jan 2021"), id=f"G{n}", party_ids=("P1",)) for n in range(420)]
    session = a_session(tmp_path, entities=[a_party("P1"), *many])
    canvas = TimelineCanvas(session, ViewState(), look)
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.zoom_in()
    moving = canvas.sight.view.is_settled
    qtbot.waitUntil(lambda: canvas._settling.isActive() is False and canvas._foreseeing.isActive() is False)
    settled = canvas.sight.view.is_settled
    session.close()

    assert (moving, settled) == (False, True)
    assert len(canvas.sight.layout._levels) >= 4
