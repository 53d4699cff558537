"""A figure that leads to the timeline."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.figures.figure import Area, Figure
from app.signals.target import to_events
from app.timeline.picture import Box, Picture
from app.ui.picture_brush import PictureBrush
from app.ui.signals.figure_view import FigureView
from app.ui.theme.look import ThemedLook
from tests.ui.signals.parts import heard

PLACES = tuple(
    Area(box=Box(x=x, y=10, width=20, height=20), words=f"plek {x}", target=to_events([f"G{x}"]))
    for x in (10, 60)
)
FIGURE = Figure(
    picture=Picture(width=100, height=50, layers=(), title="Proef", description="Twee plekken."), areas=PLACES
)


@pytest.fixture
def view(qtbot: QtBot, look: ThemedLook) -> FigureView:
    view = FigureView(look, PictureBrush(look))
    qtbot.addWidget(view)
    view.show_figure(FIGURE)
    view.show()
    return view


def test_that_a_click_leads_to_what_lies_there(qtbot: QtBot, view: FigureView) -> None:
    chosen = heard(view.target_chosen)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(65, 15))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(45, 45))

    assert chosen == [to_events(["G60"])]


def test_that_keys_walk_the_places_and_enter_chooses(qtbot: QtBot, view: FigureView) -> None:
    chosen = heard(view.target_chosen)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)

    assert view.current_area == PLACES[1]
    assert chosen == [to_events(["G60"])]
    assert view.accessibleDescription() == "plek 60"


def test_that_the_pointer_shows_where_it_is(qtbot: QtBot, view: FigureView) -> None:
    qtbot.mouseMove(view, QPoint(15, 15))
    assert view.current_area == PLACES[0]
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_that_the_figure_is_told_to_those_who_do_not_see_it(view: FigureView) -> None:
    assert (view.accessibleName(), view.accessibleDescription()) == ("Figuur: Proef", "Twee plekken.")
    assert (view.width(), view.height()) == (101, 51)


def test_that_a_figure_without_places_takes_no_focus(view: FigureView) -> None:
    view.show_figure(Figure(picture=FIGURE.picture))

    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert view.current_area is None


def test_that_another_theme_paints_it_again(view: FigureView, look: ThemedLook, tmp_path: Path) -> None:
    image = view.grab().toImage()
    assert image.width() == 101
