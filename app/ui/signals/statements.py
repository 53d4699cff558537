"""The sentences of a signal: the first few, and the others when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.wording import count_text
from app.signals.readings.reading import Statement
from app.ui.signals.statement_label import StatementLabel
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, set_button_kind

_FIRST = 4


class Statements(QWidget):
    """Sentences under each other.

    Signals:
        target_chosen(Target): the user wants to see these on the timeline.
    """

    target_chosen = Signal(object)

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._statements: tuple[Statement, ...] = ()
        self.labels: list[StatementLabel] = []
        self.more = QPushButton()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(3))
        set_button_kind(self.more, ButtonKind.LINK)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._refresh)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def words(self) -> str:
        """The first sentences, one after the other."""
        return " ".join(one.text for one in self._statements[:_FIRST])

    def show_statements(self, statements: tuple[Statement, ...]) -> None:
        """Show other sentences; the same ones stay as they are."""
        if statements == self._statements:
            return
        self._statements = statements
        for former in self.labels:
            former.hide()
            former.deleteLater()
        self.labels = [StatementLabel(self._look, one) for one in statements]
        for place, made in enumerate(self.labels):
            made.target_chosen.connect(self.target_chosen)
            self._column.insertWidget(place, made)
        self._refresh()

    def _refresh(self) -> None:
        hidden = len(self.labels) - _FIRST
        for place, one in enumerate(self.labels):
            one.setVisible(place < _FIRST or self.more.isChecked())
        self.more.setVisible(hidden > 0)
        words = count_text(hidden, "zin", "zinnen")
        shorter = self.tr("Minder zinnen")
        self.more.setText(shorter if self.more.isChecked() else self.tr("Nog {number}").format(number=words))
