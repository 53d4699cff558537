"""Who or what belongs to something, as chips, with a button to add more."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.widgets.add_button import AddButton
from app.ui.widgets.chip_row import ChipRow, ChipText
from app.ui.widgets.picker import Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """From what is chosen: the options there are now, and the words of the chip of a key."""

    options: Callable[[], Sequence[Option]]
    text: Callable[[Any], str]


class EntityChips(QWidget):
    """Several keys in their order, or at most one, as chips. The button opens a list to search in.

    Signals:
        committed(object): the user added or removed; the new tuple of keys, or the one key or None.
        chip_activated(object): the user clicked the chip of this key.
    """

    committed = Signal(object)
    chip_activated = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        roster: Roster,
        add_words: str,
        *,
        is_single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._roster = roster
        self._is_single = is_single
        self._is_editable = True
        self._keys: tuple[Any, ...] = ()
        self._contents: list[ChipText] = []
        self.add_button = AddButton(look, add_words, roster.options)
        self._add_words = add_words
        self._row = ChipRow(look)
        self._build()
        self._row.chip_removed.connect(self._on_removed)
        self._row.chip_activated.connect(self.chip_activated)
        self.add_button.chosen.connect(self._on_chosen)

    @property
    def keys(self) -> tuple[Any, ...]:
        """What is chosen."""
        return self._keys

    @property
    def texts(self) -> list[str]:
        """The words of the chips."""
        return [content.text for content in self._contents]

    @property
    def row(self) -> ChipRow:
        """The chips themselves."""
        return self._row

    def show_value(self, value: Any, *, afresh: bool = False) -> None:
        """Show these keys, or this one; their words may have changed even when they did not."""
        del afresh
        self._keys = self._as_keys(value)
        self.add_button.set_taken(self._keys)
        contents = [ChipText(key=key, text=self._roster.text(key) or "…") for key in self._keys]
        if contents != self._contents:
            self._contents = contents
            self._row.set_chips(contents)
        self.add_button.set_words("" if self._keys else self._add_words)
        is_full = self._is_single and bool(self._keys)
        self.add_button.setVisible(self._is_editable and not is_full)
        self._row.fit_height()

    def commit(self) -> None:
        """Do nothing: adding and removing are committed at once."""

    def set_editable(self, *, is_editable: bool) -> None:
        """Let keys be added and removed, or only read."""
        self._is_editable = is_editable
        self._row.set_removable(is_removable=is_editable)
        self.show_value(self._keys[0] if self._is_single and self._keys else self._keys)

    def setAccessibleName(self, name: str) -> None:
        """Name the row and its button."""
        super().setAccessibleName(name)
        self._row.setAccessibleName(name)
        words = self.tr("{name}: {words}").format(name=name, words=self._add_words)
        self.add_button.setAccessibleName(words)
        self.add_button.setToolTip(words)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._row.set_last(self.add_button)
        self.setFocusProxy(self.add_button)

    def _as_keys(self, value: Any) -> tuple[Any, ...]:
        if value is None:
            return ()
        return (value,) if self._is_single else tuple(value)

    def _emit(self, keys: tuple[Any, ...]) -> None:
        if self._is_single:
            self.committed.emit(keys[0] if keys else None)
        else:
            self.committed.emit(keys)

    def _on_removed(self, key: Hashable) -> None:
        self._emit(tuple(one for one in self._keys if one != key))

    def _on_chosen(self, key: Hashable) -> None:
        self._emit((*self._keys, key))
