"""The line at the foot of the view in which an event is added without a form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.domain.wording import day_text
from app.ui.quick_entry.reading import QuickReading, read_line
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground
from app.ui.widgets.chip_row import ChipRow, ChipText

_HEIGHT = 40


class QuickEntryBar(QWidget):
    """A field that shows as chips how it is understood; Enter adds the event.

    Signals:
        added(str): an event was added, with its id.
        left: the user is done here (Escape on an empty line).
    """

    added = Signal(str)
    left = Signal()

    def __init__(self, session: CaseSession, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.field = _Line()
        self.chips = ChipRow(look, name=self.tr("Zo is de regel begrepen"), is_removable=False)
        self._hint = label("", TextRole.HINT)
        self._add = QToolButton()
        self._build()
        self._connect_signals()
        self._on_text_changed("")

    @property
    def reading(self) -> QuickReading:
        """How the line is understood now."""
        return read_line(self._session.snapshot, self.field.text())

    def begin(self, start: str, end: str = "") -> None:
        """Let the user type here, between a date and a party filled in already; keeps what was typed."""
        place = len(self.field.text() or start)
        if not self.field.text():
            self.field.setText(f"{start}{end}")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setCursorPosition(place)

    def _build(self) -> None:
        px = self._look.px
        set_ground(self, Ground.SURFACE)
        self.setAccessibleName(self.tr("Snel invoeren"))
        self.field.setPlaceholderText(
            self.tr("Snel invoeren: 14 sept 2021, dochter vertrekt bij vader, GI en school")
        )
        self.field.setAccessibleName(self.tr("Snel invoeren"))
        self.field.setMinimumWidth(px(160))
        set_button_kind(self._add, ButtonKind.ICON)
        self._look.set_icon(self._add, "plus")
        self._add.setToolTip(self.tr("Toevoegen (Enter)"))
        self._add.setAccessibleName(self.tr("Gebeurtenis toevoegen"))
        row = QHBoxLayout()
        row.setContentsMargins(px(12), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addStrut(px(_HEIGHT))
        row.addWidget(self._add)
        row.addWidget(self.field, 1)
        row.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._chips_line())

    def _chips_line(self) -> QWidget:
        px = self._look.px
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(px(52), 0, px(16), px(8))
        row.addWidget(self.chips)
        self._line = line
        return line

    def _connect_signals(self) -> None:
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.field.escaped.connect(self._on_escaped)
        self._add.clicked.connect(self._on_return_pressed)

    def _on_text_changed(self, _text: str) -> None:
        reading = self.reading
        is_typing = bool(self.field.text().strip())
        self._line.setVisible(is_typing)
        self.chips.set_chips(self._chips_of(reading) if is_typing else ())
        self._add.setEnabled(reading.is_complete or not is_typing)
        self._hint.setText(self._words(reading, is_typing=is_typing))
        self.field.setAccessibleDescription(self._hint.text())

    def _words(self, reading: QuickReading, *, is_typing: bool) -> str:
        if not is_typing or reading.is_complete:
            return self.tr("Enter voegt toe · Ctrl+Z draait terug")
        if reading.when is None:
            return self.tr("Begin met een datum, zoals 14 sept 2021 of zomer 2021")
        return self.tr("En wat gebeurde er toen?")

    def _chips_of(self, reading: QuickReading) -> tuple[ChipText, ...]:
        chips = []
        if reading.when is not None:
            chips.append(ChipText(key="when", text=self._date_words(reading), icon="calendar"))
        if reading.title:
            chips.append(ChipText(key="title", text=reading.title, icon="pencil"))
        if reading.when is not None and reading.title:
            chips.append(ChipText(key="kind", text=reading.kind.label, icon="timeline"))
        parties = self._session.snapshot.parties
        chips += [ChipText(key=one, text=parties[one].name, icon="party") for one in reading.party_ids]
        if reading.problem:
            chips.append(ChipText(key="problem", text=reading.problem, icon="note"))
        return tuple(chips)

    def _date_words(self, reading: QuickReading) -> str:
        when = reading.when
        return day_text(when.earliest) if when is not None and when.is_exact else reading.understood_date

    def _on_return_pressed(self) -> None:
        from app.editing.events import AddEvent

        event = self.reading.event()
        if event is None:
            self.field.setFocus()
            return
        if self._session.try_run(AddEvent(event=event), self):
            self.field.clear()
            self.added.emit(event.id)

    def _on_escaped(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.left.emit()


class _Line(QLineEdit):
    """The field itself.

    Signals:
        escaped: Escape was pressed.
    """

    escaped = Signal()

    def event(self, qt_event: QEvent) -> bool:
        """Leave Ctrl+Z to the window as long as nothing was typed here."""
        if isinstance(qt_event, QKeyEvent) and self._leaves_to_window(qt_event):
            qt_event.ignore()
            return False
        return super().event(qt_event)

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        return is_asked and not self.text() and event.matches(QKeySequence.StandardKey.Undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
