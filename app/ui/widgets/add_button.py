"""A small button behind chips that opens a list to choose one more from."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import set_mark
from app.ui.widgets.picker import Option, Picker


class AddButton(QToolButton):
    """A plus with a word. What is there already is not offered again.

    Signals:
        chosen(object): the user chose this key.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        words: str,
        options: Callable[[], Sequence[Option]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._options = options
        self._taken: frozenset[Hashable] = frozenset()
        self.set_words(words)
        self.setAccessibleName(words)
        look.set_icon(self, "plus", "text2")
        set_mark(self, "addsChip", True)
        self.clicked.connect(self.open_picker)

    def set_words(self, words: str) -> None:
        """Show these words behind the plus, or only the plus; screen readers hear the name."""
        style = Qt.ToolButtonStyle
        self.setText(words)
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)

    def set_taken(self, keys: Sequence[Hashable]) -> None:
        """Offer these keys no longer."""
        self._taken = frozenset(keys)

    def open_picker(self) -> Picker:
        """Open the list."""
        options = [option for option in self._options() if option.key not in self._taken]
        picker = Picker(self._look, self.accessibleName(), options, self)
        picker.chosen.connect(self._on_chosen)
        picker.open_under(self)
        return picker

    def _on_chosen(self, key: Hashable) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(key)
