"""Cards of equal width beside each other, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.edits import EventEdits

_NARROWEST = 140
_GAP = 8


class ColumnGrid(QWidget):
    """One card per part, made by ``make_card``; all equal, none above another as long as they fit."""

    def __init__(self, edits: EventEdits, make_card: Callable[[EventEdits], Any]) -> None:
        super().__init__()
        self._edits = edits
        self._make_card = make_card
        self._keys: list[object] = []
        self._cards: list[Any] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(edits.look.px(_GAP))

    @property
    def cards(self) -> list[Any]:
        """The cards in use, in order."""
        return self._cards[: len(self._keys)]

    @property
    def columns(self) -> int:
        """How many cards stand beside each other."""
        return self._columns

    def show_parts(self, case: CaseSnapshot, event: Event, parts: Sequence[Any], *, afresh: bool) -> None:
        """Show these parts; a card that comes to show another one begins afresh."""
        known, self._keys = self._keys, [part.id for part in parts]
        while len(self._cards) < len(parts):
            card = self._make_card(self._edits)
            self._grid.addWidget(card, len(self._cards), 0)
            self._cards.append(card)
            self._columns = 0
        for place, part in enumerate(parts):
            is_other = afresh or place >= len(known) or known[place] != part.id
            self._cards[place].show_part(case, event, part, afresh=is_other)
        self.setVisible(bool(parts))
        self._arrange()

    def commit(self) -> None:
        """Commit what was typed in the cards and not yet committed."""
        for card in self.cards:
            card.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use another number of columns when there is more or less room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fitting = max(1, (self.width() + self._edits.look.px(_GAP)) // self._edits.look.px(_NARROWEST + _GAP))
        columns = max(1, min(fitting, len(self._keys)))
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(self._keys))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
