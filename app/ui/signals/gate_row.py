"""What others see of a signal: nothing until the facilitator chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.signal_decision import Release
from app.signals.readings.reading import CLOSING
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.counted_text_edit import CountedTextEdit
from app.ui.widgets.segmented_control import Segment, SegmentedControl

_MOST_LETTERS = 400


class GateRow(QWidget):
    """Tonen, niet tonen or own words; none is chosen at first. The closing line is always there.

    Signals:
        release_chosen(Release): the user chose.
        text_written(str): the own words are complete.
    """

    release_chosen = Signal(object)
    text_written = Signal(str)

    def __init__(self, look: ThemedLook, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Wat anderen zien van ‘{title}’").format(title=title)
        self.choice = SegmentedControl(
            look,
            (
                Segment(value=Release.JA, text=self.tr("Tonen"), icon="eye"),
                Segment(value=Release.NEE, text=self.tr("Niet tonen"), icon="eye_struck"),
                Segment(value=Release.HERFORMULEERD, text=self.tr("Herformuleren…"), icon="pencil"),
            ),
            name=name,
        )
        self.own_text = CountedTextEdit(look, limit=_MOST_LETTERS, lines=(2, 6))
        self.own_text.setAccessibleName(self.tr("Eigen tekst bij ‘{title}’").format(title=title))
        self.own_text.set_placeholder(self.tr("Zonder tekst hier blijft dit signaal niet getoond."))
        self._build(look)
        self.choice.value_changed.connect(self.release_chosen)
        self.own_text.editing_finished.connect(self._on_written)

    def show_choice(self, release: Release | None, text: str, *, is_read_only: bool) -> None:
        """Show what was decided; None when nothing was."""
        self.choice.set_value(release)
        self.choice.setEnabled(not is_read_only)
        self.own_text.setVisible(release is Release.HERFORMULEERD)
        self.own_text.editor.setReadOnly(is_read_only)
        if not self.own_text.editor.hasFocus():
            self.own_text.set_text(text)

    def _build(self, look: ThemedLook) -> None:
        px = look.px
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(self.choice)
        closing = label(CLOSING, TextRole.HINT, wraps=True)
        font = closing.font()
        font.setItalic(True)
        closing.setFont(font)
        row.addWidget(closing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.own_text)
        column.addLayout(row)
        self.own_text.hide()

    def _on_written(self) -> None:
        self.text_written.emit(self.own_text.text())
