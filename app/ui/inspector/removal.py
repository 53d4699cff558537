"""A quiet link at the foot of a group that takes that part of the event away; it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.edits import EventEdits
from app.ui.theme.marks import ButtonKind, set_button_kind

if TYPE_CHECKING:
    from app.editing.command import Command


def cross_button(edits: EventEdits, words: str) -> QToolButton:
    """A cross that takes one part away; hidden when nothing may be changed."""
    button = QToolButton()
    set_button_kind(button, ButtonKind.ICON)
    edits.look.set_icon(button, "close", "text2")
    button.setAccessibleName(words)
    button.setToolTip(words)
    if not edits.is_editable:
        button.hide()
    return button


class RemovalLink(QWidget):
    """The link; ``command`` makes what it does of the event."""

    def __init__(self, edits: EventEdits, words: str, command: Callable[[Event], Command]) -> None:
        super().__init__()
        self._edits = edits
        self._command = command
        self._event: Event | None = None
        self.button = QPushButton(words)
        set_button_kind(self.button, ButtonKind.QUIET)
        edits.look.set_icon(self.button, "bin", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.button.clicked.connect(self._on_clicked)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the link, unless nothing may be changed."""
        del case, afresh
        self._event = event
        self.setVisible(self._edits.is_editable)

    def commit(self) -> None:
        """Do nothing: there is nothing to type."""

    def _on_clicked(self) -> None:
        if self._event is not None:
            self._edits.run(self._command(self._event))
