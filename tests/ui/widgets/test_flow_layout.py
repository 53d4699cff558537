"""A layout that wraps."""

import gc

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.flow_layout import FlowLayout


def flow_of(qtbot: QtBot, *widths: int) -> tuple[QWidget, FlowLayout]:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, gap_px=4)
    for width in widths:
        child = QWidget()
        child.setFixedSize(width, 20)
        flow.addWidget(child)
    return host, flow


def places(flow: FlowLayout) -> list[tuple[int, int]]:
    rects = [item.geometry() for index in range(flow.count()) if (item := flow.itemAt(index))]
    return [(rect.x(), rect.y()) for rect in rects]


def test_that_a_full_row_starts_a_new_one(qtbot: QtBot) -> None:
    _host, flow = flow_of(qtbot, 40, 40, 40)

    flow.setGeometry(QRect(0, 0, 90, 100))

    assert places(flow) == [(0, 0), (44, 0), (0, 24)]


def test_that_a_row_that_just_fits_is_not_broken(qtbot: QtBot) -> None:
    _host, flow = flow_of(qtbot, 40, 40)

    assert flow.heightForWidth(84) == 20
    assert flow.heightForWidth(83) == 44


def test_that_the_wish_is_one_row_and_the_need_is_the_widest(qtbot: QtBot) -> None:
    _host, flow = flow_of(qtbot, 40, 70)

    assert flow.sizeHint() == QSize(114, 20)
    assert flow.minimumSize() == QSize(70, 20)
    assert flow.hasHeightForWidth()


def test_that_an_empty_layout_takes_no_room(qtbot: QtBot) -> None:
    _host, flow = flow_of(qtbot)

    assert flow.sizeHint() == QSize(0, 0)
    assert flow.heightForWidth(100) == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


def test_that_widgets_can_be_taken_out_again_and_again(qtbot: QtBot) -> None:
    host, flow = flow_of(qtbot)

    for _ in range(50):
        child = QWidget()
        flow.addWidget(child)
        flow.removeWidget(child)
        child.deleteLater()
        gc.collect(0)

    assert flow.count() == 0
    assert host.layout() is flow
