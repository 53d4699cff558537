"""A field for an uncertain date: it takes what people type and says at once how that is understood."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.period import Period
from app.domain.understood import understood_text
from app.domain.when import When
from app.domain.wording import capitalised
from app.exchange.dates_nl import DateReading, read_date
from app.ui.theme.look import ThemedLook
from app.ui.widgets.field_block import FieldBlock

ReadPeriod = Callable[[], Period]
"""Gives the period of the case, which closes the open side of "na 2019"."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class DateField(FieldBlock):
    """Label, field and reading of a date. The words people typed stay in the field.

    The date is committed on Enter and on leaving, not while typing: half a date is another
    date. A text that is not understood stays, with under it what is needed.

    Signals:
        committed(object): the DateReading of another date; None when the field was emptied and may be.
    """

    committed = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        title: str,
        period: ReadPeriod,
        *,
        may_be_empty: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(look, title, self.edit, parent=parent)
        self._period = period
        self._may_be_empty = may_be_empty
        self._when: When | None = None
        self._extra = ""
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.installEventFilter(self)

    @property
    def when(self) -> When | None:
        """The date of the case; None for none."""
        return self._when

    def show_value(self, when: When | None, *, afresh: bool = False) -> None:
        """Show the date of the case; what is being typed stays unless that date changed."""
        if when == self._when and not afresh:
            return
        self._when = when
        text = "" if when is None else when.text
        if text != self.edit.text():
            self.edit.setText(text)
        self.set_note("")
        self._say(when)

    def set_extra(self, words: str) -> None:
        """Say something more behind how the date is understood, such as that it stands firm."""
        self._extra = words
        self._say(self._when)

    def commit(self) -> None:
        """Commit what was typed now, or say under the field what is needed."""
        text = self.edit.text().strip()
        if text == ("" if self._when is None else self._when.text):
            return
        if not text and self._may_be_empty:
            self.committed.emit(None)
            return
        reading = self._reading(text)
        if reading.when is None:
            self.set_note(reading.problem or "")
        else:
            self.set_note("")
            self.committed.emit(reading)

    def set_editable(self, *, is_editable: bool) -> None:
        """Let the date be changed, or only read."""
        self.edit.setReadOnly(not is_editable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit on leaving and on Enter; Escape brings the date of the case back."""
        if watched is self.edit:
            if event.type() == QEvent.Type.FocusOut:
                self.commit()
            elif isinstance(event, QKeyEvent):
                return self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            if any(event.matches(step) for step in _STEPS):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.commit()
            elif event.key() == Qt.Key.Key_Escape and self._is_pending:
                self.show_value(self._when, afresh=True)
                return True
        return False

    @property
    def _is_pending(self) -> bool:
        return self.edit.text() != ("" if self._when is None else self._when.text)

    def _reading(self, text: str) -> DateReading:
        return read_date(text, self._period())

    def _say(self, when: When | None, warning: str = "") -> None:
        words = "" if when is None else self._understood(understood_text(when))
        self.set_hint(" ".join(part for part in (words, warning, self._extra) if part))

    def _understood(self, words: str) -> str:
        return self.tr("Begrepen als: {date}").format(date=words)

    def _on_text_edited(self, text: str) -> None:
        self.set_note("")
        if not text.strip():
            self.set_hint(self.tr("Bijvoorbeeld: 15-9-2021, of zomer 2021"))
            return
        reading = self._reading(text)
        if reading.when is None:
            self.set_hint(self.tr("Nog niet begrepen. Bijvoorbeeld: 15-9-2021, of zomer 2021"))
        elif reading.until is not None:
            both = self.tr("{first} tot en met {last}").format(
                first=understood_text(reading.when), last=understood_text(reading.until)
            )
            self.set_hint(self._understood(both))
        else:
            self._say(reading.when, capitalised(reading.warning or ""))
