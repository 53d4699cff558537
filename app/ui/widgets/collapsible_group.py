"""A titled section that can be folded away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook


class CollapsibleGroup(QWidget):
    """A title with a chevron above its content; put widgets in `body`.

    Left folds and Right unfolds when the title has the focus.

    Signals:
        toggled(bool): the section was unfolded (True) or folded.
    """

    toggled = Signal(bool)

    def __init__(
        self, look: ThemedLook, title: str, *, is_open: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._title = _TitleButton(title)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self._build()
        self._title.setChecked(is_open)
        self._on_toggled(is_open)
        self._title.toggled.connect(self._on_toggled)
        self._title.toggled.connect(self.toggled)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._title.isChecked()

    def unfold(self) -> None:
        """Show the content."""
        self._title.setChecked(True)

    def fold(self) -> None:
        """Show the title only."""
        self._title.setChecked(False)

    def set_title(self, title: str) -> None:
        """Give the section another title."""
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def _build(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(_rule())
        column.addWidget(self._title)
        column.addWidget(self._content)
        self.body.setContentsMargins(0, px(4), 0, px(12))
        self.body.setSpacing(px(10))
        self._title.setAccessibleName(self._title.text())

    def _on_toggled(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._look.set_icon(self._title, "chevron_down" if is_open else "chevron_right", "text2")
        self._title.setAccessibleDescription(
            self.tr("Ingeklapt: bevat meer velden") if not is_open else self.tr("Uitgeklapt")
        )


class _TitleButton(QToolButton):
    """The title: a checkable button over the full width."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold with Left, unfold with Right, toggle with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    return rule
