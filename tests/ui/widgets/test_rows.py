"""Rows of lists and tables."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.rows import dress_rows


def model_of(rows: int) -> QStandardItemModel:
    model = QStandardItemModel(0, 3)
    for row in range(rows):
        model.appendRow([QStandardItem(f"{row}.{column}") for column in range(3)])
    return model


def shown(qtbot: QtBot, look: ThemedLook, view: QAbstractItemView) -> QAbstractItemView:
    qtbot.addWidget(view)
    model = model_of(4)
    model.setParent(view)
    view.setModel(model)
    dress_rows(look, view)
    view.resize(400, 240)
    view.show()
    QApplication.processEvents()
    view.clearFocus()
    return view


def picture(view: QAbstractItemView) -> QImage:
    return view.viewport().grab().toImage()


def left_of(view: QAbstractItemView, index: QModelIndex) -> tuple[int, int]:
    rect = view.visualRect(index)
    return rect.left() + 1, rect.center().y()


def test_that_table_rows_and_header_have_the_heights_of_the_design(qtbot: QtBot, look: ThemedLook) -> None:
    table = shown(qtbot, look, QTableView())
    assert isinstance(table, QTableView)

    assert (table.rowHeight(0), table.horizontalHeader().height()) == (28, 30)
    assert not table.showGrid()


def test_that_list_and_tree_rows_are_as_high(qtbot: QtBot, look: ThemedLook) -> None:
    for view in (QListView(), QTreeView()):
        shown(qtbot, look, view)
        assert view.visualRect(view.model().index(0, 0)).height() == 28


def test_that_rows_grow_with_the_zoom(qtbot: QtBot, look: ThemedLook) -> None:
    look.change(zoom=1.5)
    table = shown(qtbot, look, QTableView())
    assert isinstance(table, QTableView)

    assert (table.rowHeight(0), table.horizontalHeader().height()) == (42, 45)


def test_that_a_selected_row_is_filled_with_a_bar_at_its_start_only(qtbot: QtBot, look: ThemedLook) -> None:
    table = shown(qtbot, look, QTableView())
    assert isinstance(table, QTableView)
    table.selectRow(1)
    table.setCurrentIndex(QModelIndex())
    table.selectRow(1)
    image = picture(table)
    first, second = (table.model().index(1, column) for column in (0, 1))

    assert image.pixelColor(*left_of(table, first)) == look.colour("accent")
    assert image.pixelColor(*left_of(table, second)) == look.colour("selection")
    assert image.pixelColor(*left_of(table, table.model().index(2, 0))) == look.colour("surface")


def test_that_the_bar_follows_the_column_that_is_shown_first(qtbot: QtBot, look: ThemedLook) -> None:
    table = shown(qtbot, look, QTableView())
    assert isinstance(table, QTableView)
    table.horizontalHeader().moveSection(2, 0)
    table.selectRow(1)
    table.clearFocus()
    QApplication.processEvents()

    assert picture(table).pixelColor(*left_of(table, table.model().index(1, 2))) == look.colour("accent")


def test_that_a_hairline_lies_under_each_row(qtbot: QtBot, look: ThemedLook) -> None:
    table = shown(qtbot, look, QTableView())
    rect = table.visualRect(table.model().index(0, 0))

    assert picture(table).pixelColor(rect.center().x(), rect.bottom()) == look.colour("line")


def test_that_the_current_cell_has_a_ring_when_the_table_has_the_focus(
    qtbot: QtBot, look: ThemedLook
) -> None:
    table = shown(qtbot, look, QTableView())
    table.activateWindow()
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 1))
    QApplication.processEvents()
    rect = table.visualRect(table.model().index(2, 1))

    image = picture(table)
    assert image.pixelColor(rect.left(), rect.center().y()) == look.colour("focus")
    assert image.pixelColor(rect.left() + 1, rect.center().y()) == look.colour("focus")
