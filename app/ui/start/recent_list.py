"""The cases that were opened lately, by the name of their file; what is gone stays grey until removed."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind, set_text_role
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_label import IconLabel

_ROW_HEIGHT = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentCase:
    """A case file that was opened before, and whether it can still be found."""

    path: Path
    is_there: bool = True


class RecentRow(QWidget):
    """One case: a button with the name of the file over its folder, and a cross to forget it.

    Signals:
        opened(Path): the user wants this case.
        forgotten(Path): the user does not want to see it here any more.
    """

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, look: ThemedLook, recent: RecentCase) -> None:
        super().__init__()
        self._path = recent.path
        self._is_there = recent.is_there
        self.button = QPushButton()
        self.cross = QToolButton()
        self._build(look)
        self.button.clicked.connect(self._on_clicked)
        self.cross.clicked.connect(self._on_cross_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the case with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._on_cross_clicked()
        else:
            super().keyPressEvent(event)

    def _build(self, look: ThemedLook) -> None:
        place = str(self._path.parent) if self._is_there else self.tr("Niet gevonden op deze plek")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addStrut(look.px(_ROW_HEIGHT))
        row.addWidget(self.button, 1)
        row.addWidget(self.cross)
        self._fill_button(look, place)
        set_button_kind(self.cross, ButtonKind.ICON)
        look.set_icon(self.cross, "close", "text3")
        self.cross.setToolTip(self.tr("Uit deze lijst halen"))
        self.cross.setAccessibleName(self.tr("{name} uit de lijst halen").format(name=self._path.name))

    def _fill_button(self, look: ThemedLook, place: str) -> None:
        set_button_kind(self.button, ButtonKind.QUIET)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.button.setAccessibleName(self._path.stem)
        self.button.setAccessibleDescription(place)
        self.button.setEnabled(self._is_there)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel(self._path.stem, TextRole.STRONG)
        folder = ElidedLabel(place, TextRole.HINT)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(folder)
        words.addStretch(1)
        if not self._is_there:
            set_text_role(name, TextRole.SECOND)
        inside = QHBoxLayout(self.button)
        inside.setContentsMargins(look.px(10), 0, look.px(10), 0)
        inside.setSpacing(look.px(10))
        inside.addWidget(IconLabel(look, "document", role="text2" if self._is_there else "text3"))
        inside.addLayout(words, 1)
        for part in self.button.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _on_clicked(self) -> None:
        self.opened.emit(self._path)

    def _on_cross_clicked(self) -> None:
        self.forgotten.emit(self._path)


class RecentList(QWidget):
    """Rows of recent cases, or one sentence when there are none.

    Signals:
        opened(Path): the user wants this case.
        forgotten(Path): the user does not want to see it here any more.
    """

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(2))
        self.setAccessibleName(self.tr("Recente casussen"))
        self.set_cases(())

    @property
    def rows(self) -> list[RecentRow]:
        """The rows from top to bottom."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        return [row for item in items if item and isinstance(row := item.widget(), RecentRow)]

    def set_cases(self, cases: tuple[RecentCase, ...]) -> None:
        """Show these cases, latest first."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for case in cases:
            row = RecentRow(self._look, case)
            row.opened.connect(self.opened)
            row.forgotten.connect(self.forgotten)
            self._column.addWidget(row)
        if not cases:
            sentence = self.tr("Hier komen de casussen die u het laatst opende.")
            self._column.addWidget(label(sentence, TextRole.HINT, wraps=True))
        self._column.addStretch(1)
