"""The words that say whether everything is kept: "Alles opgeslagen · 14:32"."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.icon_label import IconLabel


class SaveState(QWidget):
    """Saving is automatic; this says that it has happened, or that the case may only be read."""

    def __init__(self, session: CaseSession, look: ThemedLook) -> None:
        super().__init__()
        self._session = session
        self._is_short = False
        self._words = label("", TextRole.SECOND)
        icon = "lock" if session.is_read_only else "saved"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        row.addWidget(IconLabel(look, icon, role="text2", size=14))
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        session.saved.connect(self._on_saved)
        self._refresh()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def set_short(self, *, is_short: bool) -> None:
        """Leave out what can be missed when there is little room."""
        self._is_short = is_short
        self._refresh()

    def set_has_words(self, *, has_words: bool) -> None:
        """Show the words, or only the sign with the words as its tip."""
        self._words.setVisible(has_words)

    def _on_saved(self, _time: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        if self._session.is_read_only:
            words = self.tr("Alleen lezen")
        elif self._is_short:
            words = self.tr("Opgeslagen")
        elif self._session.saved_at:
            words = self.tr("Alles opgeslagen · {time}").format(time=self._session.saved_at)
        else:
            words = self.tr("Alles opgeslagen")
        self._words.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
