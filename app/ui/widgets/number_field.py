"""A field for a whole number with small arrows, in line with the other fields."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from app.ui.theme.look import ThemedLook

_INDENT = 7


class NumberField(QSpinBox):
    """A spin box whose text starts where that of a line edit starts.

    The wheel changes the number only while the field has the focus, so that
    scrolling a form never changes what is in it.
    """

    def __init__(
        self,
        look: ThemedLook,
        bounds: tuple[int, int],
        *,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setRange(*bounds)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._refresh()
        look.theme_changed.connect(self._refresh)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _refresh(self) -> None:
        # A stylesheet gives the editor inside a spin box no padding.
        self.lineEdit().setTextMargins(self._look.px(_INDENT), 0, 0, 0)
