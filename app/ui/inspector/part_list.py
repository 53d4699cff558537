"""Rows for the parts of an event that there are several of; rows are used again for other events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.edits import EventEdits


class PartList(QWidget):
    """One row per part, made by ``make_row``.

    A row has ``show_part(case, event, part, afresh=…)`` and ``commit()``.
    """

    def __init__(
        self,
        edits: EventEdits,
        make_row: Callable[[EventEdits], Any],
        *,
        gap: int = 10,
        has_lines: bool = False,
    ) -> None:
        super().__init__()
        self._edits = edits
        self._make_row = make_row
        self._has_lines = has_lines
        self._keys: list[object] = []
        self._rows: list[Any] = []
        self._lines: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(edits.look.px(gap))

    @property
    def rows(self) -> list[Any]:
        """The rows in use, in order."""
        return self._rows[: len(self._keys)]

    def show_parts(self, case: CaseSnapshot, event: Event, parts: Sequence[Any], *, afresh: bool) -> None:
        """Show these parts; a row that comes to show another one begins afresh."""
        known, self._keys = self._keys, [_key_of(part) for part in parts]
        while len(self._rows) < len(parts):
            self._add_row()
        for place, part in enumerate(parts):
            is_other = afresh or place >= len(known) or known[place] != self._keys[place]
            self._rows[place].show_part(case, event, part, afresh=is_other)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(parts))
            if self._has_lines:
                self._lines[place].setVisible(place < len(parts))
        self.setVisible(bool(parts))

    def commit(self) -> None:
        """Commit what was typed in the rows and not yet committed."""
        for row in self.rows:
            row.commit()

    def _add_row(self) -> None:
        row = self._make_row(self._edits)
        self._rows.append(row)
        self._column.addWidget(row)
        if self._has_lines:
            line = QFrame()
            line.setFrameShape(QFrame.Shape.HLine)
            self._lines.append(line)
            self._column.addWidget(line)


def _key_of(part: Any) -> object:
    """What a part is recognised by from one moment to the next."""
    for name in ("id", "actor_id", "party_id", "key"):
        if (key := getattr(part, name, None)) is not None:
            return key
    return part
