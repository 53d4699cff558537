"""The head of the inspector: mark, title, kind and number of the event."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import number_text
from app.ui.inspector.binding import of_event
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.event_glyph import head_glyph
from app.ui.inspector.group import FieldRow
from app.ui.inspector.title_field import TitleField
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.glyph_picture import GlyphLabel
from app.ui.widgets.icon_label import IconLabel

_GLYPH = 24


def head_line(case: CaseSnapshot, event: Event) -> str:
    """Kind and number: "Besluit · gebeurtenis 74 van 115"."""
    kind = event.kind.label if event.meeting is None else event.meeting.kind.label.partition(" (")[0]
    return QCoreApplication.translate("head", "{kind} · gebeurtenis {number} van {count}").format(
        kind=kind, number=number_text(case.number_of(event.id) or 0), count=number_text(len(case.events))
    )


class InspectorHead(QWidget):
    """The mark and the title, that can be changed here, above what kind of event it is.

    Signals:
        close_requested: the user wants the panel gone.
    """

    close_requested = Signal()

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._look = edits.look
        self._glyph = GlyphLabel(edits.look, size=_GLYPH)
        self._meeting = IconLabel(edits.look, "meeting", role="meet", size=_GLYPH)
        self.title = TitleField(edits.look)
        self._row = FieldRow(edits, self.tr("Titel"), self.title, of_event("title"))
        self._line = label("", TextRole.HINT, wraps=True)
        self._close = QToolButton()
        self._build()
        self._close.clicked.connect(self.close_requested)

    @property
    def line(self) -> str:
        """What kind of event it is and which number it has."""
        return self._line.text()

    @property
    def glyph(self) -> str:
        """The name of the mark; empty for a joint meeting, that has an icon of its own."""
        return self._glyph.name

    @property
    def note(self) -> str:
        """Why the title cannot be as it is typed; empty when it can."""
        return self._row.line if self._row.has_note else ""

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the event."""
        name = head_glyph(event)
        self._glyph.set_name(name)
        self._glyph.setVisible(bool(name))
        self._meeting.setVisible(not name)
        self._row.show_event(case, event, afresh=afresh)
        self._line.setText(head_line(case, event))

    def commit(self) -> None:
        """Commit the title as it is typed."""
        self._row.commit()

    def _build(self) -> None:
        px = self._look.px
        self._row.hide_label()
        self.title.editor.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        set_button_kind(self._close, ButtonKind.ICON)
        self._look.set_icon(self._close, "close", "text2")
        self._close.setAccessibleName(self.tr("Gegevens sluiten"))
        self._close.setToolTip(self.tr("Sluiten"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._row)
        words.addWidget(self._line)
        self._line.setContentsMargins(px(8), 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(10), px(6), px(8))
        row.setSpacing(px(4))
        top = Qt.AlignmentFlag.AlignTop
        mark = QVBoxLayout()
        mark.setContentsMargins(0, px(3), 0, 0)
        mark.addWidget(self._glyph, 0, top)
        mark.addWidget(self._meeting, 0, top)
        row.addLayout(mark)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, top)
