"""The list of keys, by where they are heard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.dialogs.frame import DialogFrame
from app.ui.road import Step
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label

Rows = tuple[tuple[str, str], ...]


class KeysDialog(DialogFrame):
    """Two columns: everywhere, and on the timeline."""

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Toetsen"), parent, width=680)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(5))
        for column, (title, rows) in enumerate(self._groups()):
            grid.addWidget(label(title, TextRole.CARD_TITLE), 0, 3 * column, 1, 2)
            for row, (keys, words) in enumerate(rows, start=1):
                grid.addWidget(label(keys, TextRole.STRONG), row, 3 * column, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(words, TextRole.BODY, wraps=True), row, 3 * column + 1)
        for column in (1, 4):
            grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(2, look.px(16))
        self.body.addLayout(grid)
        close = self.add_button(self.tr("Sluiten"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)

    def _groups(self) -> tuple[tuple[str, Rows], ...]:
        return ((self.tr("Overal"), self._everywhere()), (self.tr("Op de tijdlijn"), self._on_timeline()))

    def _everywhere(self) -> Rows:
        return (
            (f"Ctrl+1 … {len(Step)}", self.tr("naar een stap van de weg")),
            ("Ctrl+Enter", self.tr("nieuwe gebeurtenis")),
            ("Ctrl+F", self.tr("zoeken")),
            ("Ctrl+G", self.tr("naar een datum")),
            ("Ctrl+Z", self.tr("terugdraaien")),
            ("Ctrl+Y", self.tr("opnieuw")),
            ("Ctrl+D", self.tr("gebeurtenis kopiëren")),
            ("Del", self.tr("verwijderen")),
            ("F2", self.tr("cel of titel wijzigen")),
            ("F4", self.tr("gegevens tonen of verbergen")),
            ("F6", self.tr("volgend deel van het venster")),
            ("Ctrl+T", self.tr("tabel onder de tijdlijn")),
            ("Esc", self.tr("annuleren, sluiten")),
            ("J K", self.tr("bij Signalen: volgende, vorige")),
            ("1 2 3", self.tr("bij Signalen: tonen, niet tonen, herformuleren")),
        )

    def _on_timeline(self) -> Rows:
        return (
            ("← →", self.tr("vorige, volgende gebeurtenis")),
            ("↑ ↓", self.tr("baan erboven, eronder")),
            ("Home, End", self.tr("eerste, laatste gebeurtenis")),
            ("+ −", self.tr("in- en uitzoomen")),
            ("0", self.tr("hele casus")),
            ("Alt+← →", self.tr("eerder, later kijken")),
            ("Enter", self.tr("gegevens openen")),
        )
