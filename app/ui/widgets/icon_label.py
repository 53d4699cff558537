"""An icon of the theme as a picture that stands beside words."""

from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme.look import ThemedLook


class IconLabel(QLabel):
    """A picture without meaning of its own: the words beside it say the same."""

    def __init__(
        self,
        look: ThemedLook,
        icon: str,
        *,
        role: str = "text2",
        size: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon, self._role, self._size = icon, role, size
        self._refresh()
        look.theme_changed.connect(self._refresh)

    def set_icon(self, icon: str, role: str) -> None:
        """Show another icon or colour role."""
        self._icon, self._role = icon, role
        self._refresh()

    def _refresh(self) -> None:
        side = self._look.px(self._size)
        self.setFixedSize(side, side)
        icon = self._look.icon(self._icon, self._role)
        self.setPixmap(icon.pixmap(self.size(), self.devicePixelRatioF()))
