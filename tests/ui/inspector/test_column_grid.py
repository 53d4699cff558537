"""Cards of equal width beside each other, as many as there is room for."""

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.inspector.column_grid import ColumnGrid
from app.ui.inspector.edits import EventEdits
from tests.builders import a_party, a_snapshot, an_event


class Card(QWidget):
    """Keeps what it was shown."""

    def __init__(self, _edits: EventEdits) -> None:
        super().__init__()
        self.shown: list[tuple[str, bool]] = []
        self.setMinimumHeight(20)

    def show_part(self, _case: Any, _event: Any, part: Any, *, afresh: bool) -> None:
        self.shown.append((part.id, afresh))

    def commit(self) -> None:
        self.shown.append(("commit", True))


def a_grid(qtbot: QtBot, edits: EventEdits, *ids: str) -> ColumnGrid:
    grid = ColumnGrid(edits, Card)
    qtbot.addWidget(grid)
    grid.resize(320, 100)
    grid.show_parts(a_snapshot(), an_event(), [a_party(one) for one in ids], afresh=True)
    grid.show()
    QApplication.processEvents()
    return grid


def test_that_more_room_gives_more_columns(qtbot: QtBot, edits: EventEdits) -> None:
    grid = a_grid(qtbot, edits, "P1", "P2", "P3")
    assert grid.columns == 2

    grid.resize(800, 100)
    QApplication.processEvents()
    assert grid.columns == 3
    assert len({card.y() for card in grid.cards}) == 1


def test_that_cards_are_used_again_and_others_begin_afresh(qtbot: QtBot, edits: EventEdits) -> None:
    grid = a_grid(qtbot, edits, "P1", "P2")
    first = grid.cards[0]
    grid.show_parts(a_snapshot(), an_event(), [a_party("P1"), a_party("P3")], afresh=False)

    assert grid.cards[0] is first
    assert first.shown == [("P1", True), ("P1", False)]
    assert grid.cards[1].shown == [("P2", True), ("P3", True)]


def test_that_only_cards_in_use_commit(qtbot: QtBot, edits: EventEdits) -> None:
    grid = a_grid(qtbot, edits, "P1", "P2")
    second = grid.cards[1]
    grid.show_parts(a_snapshot(), an_event(), [a_party("P1")], afresh=False)
    grid.commit()

    assert grid.cards[0].shown[-1] == ("commit", True)
    assert ("commit", True) not in second.shown
    assert not second.isVisible()
