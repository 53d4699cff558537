"""Somebody looks at the example: timeline, table, search, and the fields of one event."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.road import Step


def test_that_the_example_is_looked_at_from_all_sides(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1920, 1080)
    qtbot.mouseClick(window.start.example_button, Qt.MouseButton.LeftButton)
    desk = window.desk
    page = desk.page
    assert page.step is Step.TIJDLIJN
    assert page.header.name.text() == "Casus Wisseldag · fictief"

    page.begin_search()
    qtbot.keyClicks(page.header.search, "dochter voorlopig bij oma")
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)
    assert page.work.inspector.page is page.work.inspector.event_page
    (chosen,) = desk.view_state.selected_ids
    assert desk.session.snapshot.events[chosen].is_nood

    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    rows = page.work.table.rows
    row = page.work.table.model.row_of(chosen)
    assert [index.row() for index in rows.selectionModel().selectedRows()] == [row]

    qtbot.mouseClick(page.tools.filter_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "in beeld" in page.status.words)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert page.work.table.model.rowCount() == 115
