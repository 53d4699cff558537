"""The nood trail: for one decision at a time, what went before it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.signals.basis import Basis
from app.signals.nood_trail import nood_trail
from app.signals.readings.reading import Statement, mention
from app.signals.readings.trail import TRAIL_QUESTION, TrailLine, trail_lines
from app.ui.signals.statement_label import StatementLabel
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label


class TrailPanel(QWidget):
    """A choice of decisions and, under it, the trail of the one that was chosen.

    Signals:
        decision_chosen(str): the user chose the event with this id; "" for none.
        target_chosen(Target): the user wants to see these on the timeline.
    """

    decision_chosen = Signal(str)
    target_chosen = Signal(object)

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.choice = QComboBox()
        self._rows: list[tuple[QLabel, StatementLabel]] = []
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._build()
        self.choice.activated.connect(self._on_chosen)

    @property
    def lines(self) -> tuple[str, ...]:
        """The questions that are answered now."""
        return tuple(title.text() for title, _ in self._rows)

    @property
    def answers(self) -> tuple[StatementLabel, ...]:
        """The answers to them."""
        return tuple(answer for _, answer in self._rows)

    def show_trail(self, basis: Basis, event_id: str | None) -> None:
        """Offer the decisions of this case and show the trail of one; None or another event shows none."""
        self._fill_choice(basis)
        trail = None if event_id is None else nood_trail(basis, event_id)
        place = self.choice.findData(event_id) if trail is not None else 0
        self.choice.setCurrentIndex(max(place, 0))
        self._clear()
        if trail is not None:
            for row, line in enumerate(trail_lines(basis, trail)):
                self._add_line(row, line)
        self._lines.setVisible(trail is not None)

    def _build(self) -> None:
        px = self._look.px
        row = QHBoxLayout()
        row.setSpacing(px(12))
        title = label(self.tr("Wat ging eraan vooraf?"), TextRole.STRONG)
        title.setBuddy(self.choice)
        self.choice.setAccessibleName(title.text())
        self.choice.setMinimumContentsLength(28)
        row.addWidget(title)
        row.addWidget(self.choice, 1)
        self._grid.setContentsMargins(0, px(4), 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self._lines.setToolTip(TRAIL_QUESTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self._lines)

    def _fill_choice(self, basis: Basis) -> None:
        self.choice.clear()
        self.choice.addItem(self.tr("Kies een besluit dat toen snel moest"), "")
        for event in basis.decisions:
            if event.is_nood:
                self.choice.addItem(f"{event.when.text} · {event.title}", event.id)

    def _add_line(self, row: int, line: TrailLine) -> None:
        leads = (mention(line.text, line.target.event_ids),)
        answer = StatementLabel(self._look, Statement(text=line.text, mentions=leads))
        answer.target_chosen.connect(self.target_chosen)
        title = label(line.title, TextRole.LABEL)
        self._rows.append((title, answer))
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(answer, row, 1)
        title.show()
        answer.show()

    def _clear(self) -> None:
        for widget in (widget for row in self._rows for widget in row):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows.clear()

    def _on_chosen(self, place: int) -> None:
        self.decision_chosen.emit(self.choice.itemData(place))
