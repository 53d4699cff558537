"""The start screen: what the program is for, and the ways into a case."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.start.lanes_picture import LanesPicture
from app.ui.start.recent_list import RecentCase, RecentList
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground
from app.ui.widgets.icon_label import IconLabel

_WORDS_WIDTH, _LIST_WIDTH = 560, 380


class StartPage(QWidget):
    """Three sentences, the ways in, and the cases that were opened lately.

    Signals:
        new_requested, open_requested, example_requested: a way in was chosen.
        json_requested, restore_requested: another way in was chosen.
        recent_requested(Path): open this case.
        forget_requested(Path): take this case from the list.
    """

    new_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    json_requested = Signal()
    restore_requested = Signal()
    recent_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.new_button = QPushButton(self.tr("Nieuwe casus"))
        self.open_button = QPushButton(self.tr("Openen…"))
        self.example_button = QPushButton(self.tr("Voorbeeld bekijken"))
        self.json_button = QPushButton(self.tr("Inlezen uit JSON…"))
        self.restore_button = QPushButton(self.tr("Reservekopie terugzetten…"))
        self.recent = RecentList(look)
        self._build()
        self._connect_signals()

    def set_recent(self, cases: tuple[RecentCase, ...]) -> None:
        """Show these cases as opened lately."""
        self.recent.set_cases(cases)

    def _build(self) -> None:
        set_ground(self, Ground.WINDOW)
        inside = QWidget()
        row = QHBoxLayout(inside)
        px = self._look.px
        row.setContentsMargins(px(32), px(32), px(32), px(32))
        row.setSpacing(px(48))
        row.addStretch(1)
        row.addLayout(self._words(), 0)
        row.addWidget(self._recent_card(), 0)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _words(self) -> QVBoxLayout:
        px = self._look.px
        column = QVBoxLayout()
        column.setSpacing(px(12))
        column.addStretch(1)
        column.addLayout(self._name())
        column.addSpacing(px(4))
        for sentence, role in self._sentences():
            words = label(sentence, role, wraps=True)
            words.setFixedWidth(px(_WORDS_WIDTH))
            column.addWidget(words)
        column.addSpacing(px(4))
        picture = LanesPicture(self._look)
        picture.setFixedWidth(px(_WORDS_WIDTH))
        column.addWidget(picture)
        column.addSpacing(px(8))
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())
        column.addStretch(1)
        return column

    def _name(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(10))
        row.addWidget(IconLabel(self._look, "terugblik", role="accent", size=28))
        row.addWidget(label("Terugblik", TextRole.PAGE_TITLE))
        row.addStretch(1)
        return row

    def _sentences(self) -> tuple[tuple[str, TextRole], ...]:
        return (
            (
                self.tr(
                    "Met Terugblik bereidt u een leersessie voor over één casus complexe scheiding: "
                    "u verzamelt wat er gebeurde, maakt er met alle partijen één tijdlijn van "
                    "en schrijft het verslag."
                ),
                TextRole.BODY,
            ),
            (
                self.tr(
                    "U kijkt samen terug om te leren: het gaat over wat er tussen partijen gebeurde, "
                    "niet over wie het goed of verkeerd deed."
                ),
                TextRole.BODY,
            ),
            (
                self.tr(
                    "Terugblik is niet gemaakt voor calamiteitenonderzoek, tuchtrecht of een rechtszaak; "
                    "gebruik het daar niet voor."
                ),
                TextRole.SECOND,
            ),
        )

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        kinds = (
            (self.new_button, "plus", "onAccent", ButtonKind.PRIMARY),
            (self.open_button, "folder", "text", ButtonKind.SECONDARY),
            (self.example_button, "eye", "text", ButtonKind.SECONDARY),
        )
        for button, icon, role, kind in kinds:
            set_button_kind(button, kind)
            self._look.set_icon(button, icon, role)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        for button, icon in ((self.restore_button, "history"), (self.json_button, "import")):
            set_button_kind(button, ButtonKind.QUIET)
            self._look.set_icon(button, icon, "text2")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _recent_card(self) -> QWidget:
        px = self._look.px
        card = QFrame()
        set_ground(card, Ground.CARD)
        card.setFixedWidth(px(_LIST_WIDTH))
        card.setMinimumHeight(px(420))
        card.setMaximumHeight(px(520))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(20), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(label(self.tr("Recent"), TextRole.CARD_TITLE))
        column.addWidget(self.recent, 1)
        column.addWidget(
            label(
                self.tr("Alles staat alleen op deze computer. Terugblik gebruikt geen internet."),
                TextRole.HINT,
                wraps=True,
            ),
            0,
            Qt.AlignmentFlag.AlignBottom,
        )
        return card

    def _connect_signals(self) -> None:
        self.new_button.clicked.connect(self.new_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.example_button.clicked.connect(self.example_requested)
        self.json_button.clicked.connect(self.json_requested)
        self.restore_button.clicked.connect(self.restore_requested)
        self.recent.opened.connect(self.recent_requested)
        self.recent.forgotten.connect(self.forget_requested)
