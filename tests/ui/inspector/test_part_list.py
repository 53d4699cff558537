"""Rows for parts: used again, begun afresh for another part, hidden when there are fewer."""

from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.inspector.edits import EventEdits
from app.ui.inspector.part_list import PartList
from tests.builders import a_party, a_snapshot, an_event


class Row(QWidget):
    """Keeps what it was shown."""

    def __init__(self, _edits: EventEdits) -> None:
        super().__init__()
        self.shown: list[tuple[str, bool]] = []

    def show_part(self, _case: Any, _event: Any, part: Any, *, afresh: bool) -> None:
        self.shown.append((part.id, afresh))

    def commit(self) -> None:
        self.shown.append(("commit", True))


def show(parts: PartList, *ids: str, afresh: bool = False) -> None:
    parts.show_parts(a_snapshot(), an_event(), [a_party(one) for one in ids], afresh=afresh)


def test_that_rows_are_used_again(qtbot: QtBot, edits: EventEdits) -> None:
    parts = PartList(edits, Row)
    qtbot.addWidget(parts)
    show(parts, "P1", "P2", afresh=True)
    first = parts.rows[0]
    show(parts, "P1")

    assert parts.rows == [first]
    assert first.shown == [("P1", True), ("P1", False)]


def test_that_a_row_that_gets_another_part_begins_afresh(qtbot: QtBot, edits: EventEdits) -> None:
    parts = PartList(edits, Row)
    qtbot.addWidget(parts)
    show(parts, "P1", "P2", afresh=True)
    show(parts, "P2")

    assert parts.rows[0].shown == [("P1", True), ("P2", True)]


def test_that_a_list_without_parts_takes_no_room(qtbot: QtBot, edits: EventEdits) -> None:
    parts = PartList(edits, Row, has_lines=True)
    qtbot.addWidget(parts)
    show(parts, "P1", afresh=True)
    assert not parts.isHidden()

    show(parts)
    assert parts.isHidden()


def test_that_rows_in_use_commit(qtbot: QtBot, edits: EventEdits) -> None:
    parts = PartList(edits, Row)
    qtbot.addWidget(parts)
    show(parts, "P1", afresh=True)
    parts.commit()

    assert parts.rows[0].shown[-1] == ("commit", True)
