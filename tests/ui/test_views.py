"""The views of a case meet here: the overview moves the timeline, one selection holds for all."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.views import make_views
from tests.ui.case_files import a_session
from tests.ui.desk import FIRST


def test_that_the_overview_moves_the_timeline(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    state = ViewState(session)
    views = make_views(session, state, look)
    for part in (views.canvas, views.overview, views.inspector):
        qtbot.addWidget(part)
    views.canvas.resize(1200, 500)
    views.canvas.show()
    views.overview.span_requested.emit(737_800.0, 737_850.0)

    assert state.visible_span is not None
    assert state.visible_span == pytest.approx((737_800.0, 737_850.0), abs=1.0)
    session.close()


def test_that_the_inspector_follows_the_selection(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    state = ViewState(session)
    views = make_views(session, state, look)
    for part in (views.canvas, views.overview, views.inspector):
        qtbot.addWidget(part)
    assert views.inspector.page is views.inspector.empty_page

    views.canvas.select([FIRST])
    assert views.inspector.page is views.inspector.event_page
    session.close()
