"""A sentence of a signal; the numbers in it lead to the timeline."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.signals.readings.reading import Statement
from app.ui.theme.look import ThemedLook


class StatementLabel(QLabel):
    """Wrapping text in which links can be reached by mouse and keyboard.

    Signals:
        target_chosen(Target): the user wants to see these on the timeline.
    """

    target_chosen = Signal(object)

    def __init__(self, look: ThemedLook, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._statement = statement
        self._targets = tuple(lead.target for lead in statement.leads)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        if self._targets:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
        self.setAccessibleName(statement.text)
        self._refresh()
        self.linkActivated.connect(self._on_link_activated)
        look.theme_changed.connect(self._refresh)

    def _refresh(self) -> None:
        self.setText(linked_text(self._statement, self._look.colour("accent").name()))

    def _on_link_activated(self, link: str) -> None:
        self.target_chosen.emit(self._targets[int(link)])


def linked_text(statement: Statement, colour: str) -> str:
    """The sentence as rich text with a link at each mention; all text of people is escaped."""
    places: list[tuple[int, int, int]] = []
    for number, lead in enumerate(statement.leads):
        start = statement.text.find(lead.words, places[-1][1] if places else 0)
        if start >= 0:
            places.append((start, start + len(lead.words), number))
    text, reached = "", 0
    for start, end, number in places:
        text += escape(statement.text[reached:start])
        words = escape(statement.text[start:end])
        weight = "700" if end - start < len(statement.text) else "400"
        text += f'<a href="{number}" style="color:{colour};font-weight:{weight}">{words}</a>'
        reached = end
    return f"<qt>{text}{escape(statement.text[reached:])}</qt>"
