"""The version of the program and the licences it rests on."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app import __version__
from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole

_PARTS = (
    ("Qt · PySide6", "LGPL 3"),
    ("SQLite · SQLCipher", "publiek domein · BSD"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("ReportLab", "BSD"),
    ("matplotlib, NumPy", "BSD"),
    ("pikepdf", "MPL 2.0"),
    ("pypdfium2 · PDFium", "Apache 2.0 · BSD"),
    ("Pillow", "MIT-CMU"),
    ("openpyxl, python-docx, python-calamine", "MIT"),
    ("Inter", "SIL OFL 1.1"),
)


class AboutDialog(DialogFrame):
    """Says what the program is, its version, and that it stays on this computer."""

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Over Terugblik"), parent, width=480)
        self.add_sentence(self.tr("Versie {version}").format(version=__version__), TextRole.STRONG)
        self.add_sentence(
            self.tr(
                "Terugblik helpt een leersessie voor te bereiden over één casus complexe scheiding. "
                "Het is niet gemaakt voor calamiteitenonderzoek, tuchtrecht of een rechtszaak."
            )
        )
        self.add_sentence(
            self.tr("Alles blijft op deze computer. Terugblik gebruikt geen internet."), TextRole.SECOND
        )
        self.add_sentence(
            self.tr(
                "Vrije software onder de European Union Public Licence (EUPL) 1.2. "
                "Het programma staat op het werk van anderen:"
            ),
            TextRole.SECOND,
        )
        self.body.addWidget(self._parts_box())
        close = self.add_button(self.tr("Sluiten"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)

    def _parts_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit("\n".join(f"{name} – {licence}" for name, licence in _PARTS))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(self.tr("Onderdelen en licenties"))
        box.setFixedHeight(self.look.px(150))
        return box
