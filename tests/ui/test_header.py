"""The head of the window tells the case and folds with the room."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.editing.case_details import ChangeCase
from app.ui.actions import WindowActions
from app.ui.fit import fit_for
from app.ui.header import HeaderBar
from app.ui.road import Step
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def header(qtbot: QtBot, look: ThemedLook, session: CaseSession) -> HeaderBar:
    header = HeaderBar(session, look, WindowActions(look, session))
    qtbot.addWidget(header)
    header.resize(1366, 48)
    header.show()
    return header


def test_that_the_name_follows_the_case(header: HeaderBar, session: CaseSession) -> None:
    assert header.name.text() == "Proefcasus"
    session.run(ChangeCase(changes={"title": "Casus Linde", "fictional": True}))

    assert header.name.text() == "Casus Linde · fictief"


def test_that_a_step_is_asked_for(qtbot: QtBot, header: HeaderBar) -> None:
    header.show_step(Step.TIJDLIJN)
    asked = QSignalSpy(header.step_chosen)
    qtbot.mouseClick(header.road.buttons[3], Qt.MouseButton.LeftButton)

    assert asked.at(0) == [Step.VERSLAG]


def test_that_folded_menus_hold_the_same(header: HeaderBar) -> None:
    header.set_fit(fit_for(1366, 768))
    assert header.menu_button.isVisible()
    assert not header.menus.isVisible()
    folded = [action.text() for action in header.menu_button.menu().actions()]

    assert folded == [action.text() for action in header.menus.actions()]
    assert header.menu_button.accessibleName() == "Menu"


@pytest.mark.parametrize("width", [1920, 1366, 1024, 800])
def test_that_nothing_overlaps_or_is_cut_off(qtbot: QtBot, header: HeaderBar, width: int) -> None:
    header.show_step(Step.TIJDLIJN)
    header.set_fit(fit_for(width, 768))
    qtbot.waitUntil(lambda: header.minimumSizeHint().width() <= width)
    header.resize(width, 48)
    header.layout().activate()
    assert header.width() == width
    parts = [
        part
        for part in (header.name, header.menus, header.road, header.save_state, header.search)
        if part.isVisible()
    ]
    edges = [(part.geometry().left(), part.geometry().right()) for part in parts]

    assert edges == sorted(edges)
    assert all(right < left for (_, right), (left, _) in pairwise(edges))
    assert edges[-1][1] < width
