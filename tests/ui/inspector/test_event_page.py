"""The page of one event: the head stays while the groups scroll."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.inspector.stage import Stage

ROW = 40
"""Fields beside each other may differ this much in height."""


@pytest.mark.parametrize("event_id", ["G-gesprek", "G-ruzie", "G-besluit", "G-mdo", "G-huisbezoek"])
def test_that_nothing_is_wider_than_the_panel(stage: Stage, event_id: str) -> None:
    page = stage.show(event_id)

    assert page.area.widget().width() == page.area.viewport().width()
    assert page.area.widget().minimumSizeHint().width() <= page.area.viewport().width()


def test_that_another_event_begins_at_the_top(stage: Stage) -> None:
    page = stage.show("G-besluit")
    page.area.verticalScrollBar().setValue(200)
    assert page.area.verticalScrollBar().value() == 200

    stage.show("G-mdo")
    assert page.area.verticalScrollBar().value() == 0


def test_that_a_change_of_the_same_event_stays_where_it_was(stage: Stage) -> None:
    page = stage.show("G-besluit")
    page.area.verticalScrollBar().setValue(200)
    page.sources.lock.field.committed.emit(True)

    assert page.area.verticalScrollBar().value() == 200


def test_that_an_unknown_name_of_a_field_means_the_title(stage: Stage) -> None:
    page = stage.show("G-besluit")

    assert page.field_named("") is page.head.title.editor
    assert page.field_named("decision") is page.decision.basis.field.control


@pytest.mark.parametrize("event_id", ["G-gesprek", "G-besluit", "G-mdo", "G-huisbezoek"])
def test_that_tab_goes_down_the_page(stage: Stage, event_id: str) -> None:
    page = stage.show(event_id)
    first = page.head.title.editor
    places = []
    widget: QWidget = first
    while True:
        if (
            widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and page.isAncestorOf(widget)
        ):
            places.append(widget.mapTo(stage.inspector, QPoint(0, widget.height() // 2)).y())
        widget = widget.nextInFocusChain()
        if widget is first:
            break

    assert len(places) > 15
    assert all(later >= earlier - ROW for earlier, later in pairwise(places))


def test_that_everything_that_takes_the_focus_has_a_name(stage: Stage) -> None:
    for event_id in ("G-ruzie", "G-besluit", "G-mdo", "G-huisbezoek"):
        page = stage.show(event_id)
        silent = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert silent == []
