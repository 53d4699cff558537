"""All shared widgets in one picture, to look at: `python -m tests.widget_gallery OUT.png`."""

import argparse
import os
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.themes import WINDOW_THEMES, ThemeName, load_theme
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground, set_menu
from app.ui.widgets.chip_row import ChipRow, ChipText
from app.ui.widgets.collapsible_group import CollapsibleGroup
from app.ui.widgets.counted_text_edit import CountedTextEdit
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field_block import FieldBlock
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.rows import dress_rows
from app.ui.widgets.segmented_control import Segment, SegmentedControl
from app.ui.widgets.undo_toast import UndoToast
from app.ui.widgets.warning_bar import WarningBar

_ICONS = (
    *("search", "plus", "minus", "undo", "redo", "fit", "filter", "link", "lock", "eye"),
    *("clock", "document", "calendar", "tray", "info", "measure", "saved", "print", "export"),
    *("person", "family", "party", "bolt", "meeting", "flag", "worked", "speech", "fork"),
)


class Gallery(QWidget):
    """Cards with every shared widget in its usual states."""

    def __init__(self, look: ThemedLook) -> None:
        super().__init__()
        self.look = look
        set_ground(self, Ground.WINDOW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        bar = WarningBar(look)
        bar.show_text(
            "Dit bestand staat op een netwerkschijf. Opslaan kan langer duren.", action="Meer weten"
        )
        column.addWidget(bar)
        grid = QGridLayout()
        grid.setContentsMargins(*[look.px(16)] * 4)
        grid.setSpacing(look.px(12))
        cards = (self.buttons, self.fields, self.inspector, self.choices, self.rows, self.rest)
        for place, card in enumerate(cards):
            grid.addWidget(self.card(card()), place // 3, place % 3)
        column.addLayout(grid, 1)
        for place, share in enumerate((5, 4, 4)):
            grid.setColumnStretch(place, share)
        self.toast = UndoToast(look, self)

    def card(self, content: QWidget) -> QWidget:
        card = QWidget()
        set_ground(card, Ground.CARD)
        column = QVBoxLayout(card)
        px = self.look.px
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.addWidget(content)
        return card

    def buttons(self) -> QWidget:
        page, column = self.page("Knoppen", "Eén hoofdknop per scherm")
        row = self.row(column)
        for text, kind in (
            ("Gebeurtenis toevoegen", ButtonKind.PRIMARY),
            ("Hele casus", ButtonKind.SECONDARY),
            ("Filter", ButtonKind.QUIET),
            ("Meer weten", ButtonKind.LINK),
        ):
            button = QPushButton(text)
            set_button_kind(button, kind)
            if kind is not ButtonKind.LINK:
                self.look.set_icon(button, "plus", "onAccent" if kind is ButtonKind.PRIMARY else "text")
            row.addWidget(button)
        row = self.row(column)
        for kind in (ButtonKind.PRIMARY, ButtonKind.SECONDARY, ButtonKind.QUIET):
            button = QPushButton("Kan nu niet")
            self.look.set_icon(button, "lock")
            set_button_kind(button, kind)
            button.setEnabled(False)
            row.addWidget(button)
        chosen = QPushButton("Tonen")
        chosen.setCheckable(True)
        chosen.setChecked(True)
        row.addWidget(chosen)
        self.focused_button = QPushButton("Met focus")
        row.addWidget(self.focused_button)
        menu_button = QPushButton("Exporteren")
        set_menu(menu_button, self.menu())
        row.addWidget(menu_button)
        for start in range(0, len(_ICONS), 14):
            row = self.row(column, gap=2)
            for name in _ICONS[start : start + 14]:
                tool = QToolButton()
                set_button_kind(tool, ButtonKind.ICON)
                self.look.set_icon(tool, name)
                tool.setEnabled(name != "redo")
                row.addWidget(tool)
        for text in ("Tekst 123 · 15 september 2021", "111 888"):
            column.addWidget(label(text, TextRole.BODY))
        column.addWidget(label("Tweede tekst", TextRole.SECOND))
        column.addWidget(label("“Er moest voor het avondeten een besluit zijn.”", TextRole.EXPERIENCE))
        return page

    def menu(self) -> QMenu:
        menu = QMenu(self)
        for text, icon, keys in (("Als PDF…", "document", ""), ("Afdrukken…", "print", "Ctrl+P")):
            action = menu.addAction(text)
            action.setShortcut(keys)
            self.look.set_icon(action, icon)
        menu.addSeparator()
        checked = menu.addAction("Met namen")
        checked.setCheckable(True)
        checked.setChecked(True)
        menu.addAction("Kan nu niet").setEnabled(False)
        return menu

    def fields(self) -> QWidget:
        page, column = self.page("Velden", "Label boven het veld, uitleg eronder")
        when = QLineEdit("15-9-2021")
        block = FieldBlock(self.look, "Wanneer", when, hint="Begrepen als: woensdag 15 september 2021")
        column.addWidget(block)
        wrong = FieldBlock(self.look, "Tot en met", QLineEdit("ergens"))
        wrong.set_note("Deze datum begrijp ik nog niet. Voorbeeld: 15-9-2021, of zomer 2021.")
        column.addWidget(wrong)
        self.focused_field = QLineEdit()
        self.focused_field.setPlaceholderText("Snel invoeren: 14 sept 2021, dochter vertrekt bij vader")
        column.addWidget(FieldBlock(self.look, "Met focus", self.focused_field))
        kinds = QComboBox()
        kinds.addItems(["Contactjournaal", "Verslag van overleg / MDO", "Raadsrapport"])
        self.combo = kinds
        column.addWidget(FieldBlock(self.look, "Bron", kinds))
        row = self.row(column)
        count = NumberField(self.look, (1, 365), suffix=" dagen")
        count.setValue(14)
        row.addWidget(FieldBlock(self.look, "Grens", count))
        off = QLineEdit("Vergrendeld")
        off.setEnabled(False)
        off.setCursorPosition(0)
        row.addWidget(FieldBlock(self.look, "Kan nu niet", off))
        read = QLineEdit("Alleen lezen")
        read.setReadOnly(True)
        read.setCursorPosition(0)
        row.addWidget(FieldBlock(self.look, "Alleen lezen", read))
        return page

    def inspector(self) -> QWidget:
        page, column = self.page("Dochter voorlopig bij oma", "Besluit · gebeurtenis 74 van 115")
        fact = CountedTextEdit(self.look, limit=200)
        fact.set_text("GI en jeugdteam spreken telefonisch af dat de dochter voorlopig bij oma blijft.")
        column.addWidget(FieldBlock(self.look, "Feit", fact))
        decision = CollapsibleGroup(self.look, "Besluit")
        column.addWidget(decision)
        basis = SegmentedControl(self.look, _BASES, name="Waarop berustte dit besluit?")
        basis.set_value("nood")
        decision.body.addWidget(FieldBlock(self.look, "Waarop berustte dit besluit?", basis))
        makers = ChipRow(self.look, name="Genomen door")
        makers.set_chips(
            [
                ChipText(key=1, text="Jeugdbescherming Veldrijk"),
                ChipText(key=2, text="Jeugdteam Lindervoort"),
                ChipText(key=3, text="Raad", icon="party", is_on=True),
            ]
        )
        decision.body.addWidget(FieldBlock(self.look, "Genomen door", makers))
        column.addWidget(CollapsibleGroup(self.look, "Beleving (los van het feit)", is_open=False))
        column.addWidget(CollapsibleGroup(self.look, "Bron en zichtbaarheid", is_open=False))
        return page

    def choices(self) -> QWidget:
        page, column = self.page("Keuzes", "Kenmerken van de situatie toen")
        states = (("Tijdsdruk", True), ("Zonder gezamenlijk overleg", False))
        for text, is_on in states:
            box = QCheckBox(text)
            box.setChecked(is_on)
            column.addWidget(box)
        self.focused_box = QCheckBox("Zonder gedeelde analyse (met focus)")
        self.focused_box.setChecked(True)
        column.addWidget(self.focused_box)
        partly = QCheckBox("Deels")
        partly.setTristate(True)
        partly.setCheckState(Qt.CheckState.PartiallyChecked)
        off = QCheckBox("Kan nu niet")
        off.setChecked(True)
        off.setEnabled(False)
        for widget in (partly, off):
            column.addWidget(widget)
        row = self.row(column)
        for text, is_on in (("Partij", True), ("Soort", False)):
            radio = QRadioButton(text)
            radio.setChecked(is_on)
            row.addWidget(radio)
        none = SegmentedControl(
            self.look,
            [Segment(value=text, text=text) for text in ("Tonen", "Niet tonen", "Herformuleren…")],
            name="Keuze",
        )
        column.addWidget(none)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(40)
        column.addWidget(slider)
        question = QWidget()
        set_ground(question, Ground.QUESTION)
        QVBoxLayout(question).addWidget(label("Wat wisten jullie van elkaar in deze periode?", TextRole.BODY))
        column.addWidget(question)
        return page

    def rows(self) -> QWidget:
        page, column = self.page("Rijen", "21 van 115 gebeurtenissen")
        table = QTableView()
        table.setModel(_events())
        dress_rows(self.look, table)
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, self.look.px(44))
        table.setColumnWidth(1, self.look.px(110))
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.selectRow(2)
        column.addWidget(table, 2)
        row = self.row(column)
        tree = QTreeView()
        tree.setModel(_tree())
        tree.setHeaderHidden(True)
        dress_rows(self.look, tree)
        tree.expandAll()
        names = QListView()
        names.setModel(QStringListModel(["Wie zag wie", "Langste stilte", "Regie"], names))
        dress_rows(self.look, names)
        names.setCurrentIndex(names.model().index(0, 0))
        row.addWidget(tree)
        row.addWidget(names)
        return page

    def rest(self) -> QWidget:
        tabs = QTabWidget()
        empty = EmptyState(
            self.look,
            "Nog geen gebeurtenissen. Voeg de eerste toe of haal een partijtijdlijn op.",
            action="Gebeurtenis toevoegen",
            icon="timeline",
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(empty, 1)
        bar = QProgressBar()
        bar.setValue(40)
        column.addWidget(bar)
        progress = ProgressLine(self.look)
        progress.set_progress(12, 36, "Verslag maken: bladzijde 12 van 36")
        column.addWidget(progress)
        progress.show()
        tabs.addTab(page, "Tijdlijn")
        tabs.addTab(QWidget(), "Tabel")
        tabs.addTab(QWidget(), "Zonder datum")
        return tabs

    def page(self, title: str, sentence: str) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(9))
        column.addWidget(label(title, TextRole.CARD_TITLE))
        column.addWidget(label(sentence, TextRole.LABEL))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return page, column

    def row(self, column: QVBoxLayout, gap: int = 8) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(gap))
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        return row


_BASES = (
    Segment(value="planmatig", text="Planmatig", icon="calendar"),
    Segment(value="nood", text="Nood", icon="bolt"),
    Segment(value="wettelijk", text="Wettelijk", icon="party"),
    Segment(value="onbekend", text="?", explanation="Niet te bepalen"),
)


def _events() -> QStandardItemModel:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Nr", "Wanneer", "Wat gebeurde er", "Partij"])
    for row in (
        ("65", "20 mei 2021", "MDO 4", "De Overhaven"),
        ("71", "zomer 2021", "Dochter niet, zoon wel bij vader", "Vader"),
        ("73", "14 sept 2021", "Dochter vertrekt bij vader", "Jeugdbescherming"),
        ("74", "15 sept 2021", "Dochter voorlopig bij oma", "Jeugdbescherming"),
        ("76", "17 sept 2021", "VOTS en spoedmachtiging", "Rechtbank"),
    ):
        model.appendRow([QStandardItem(text) for text in row])
    return model


def _tree() -> QStandardItemModel:
    model = QStandardItemModel()
    for party, people in (("Jeugdteam", ("Casusregisseur 1", "Casusregisseur 2")), ("Raad", ())):
        item = QStandardItem(party)
        item.appendRows([QStandardItem(name) for name in people])
        model.appendRow(item)
    return model


def show_gallery(app: QApplication, *, theme: ThemeName, zoom: float) -> Gallery:
    """Dress the application and show the gallery at a size that fits its content."""
    look = ThemedLook(load_theme(theme), zoom=zoom, has_motion=False)
    look.apply(app)
    gallery = Gallery(look)
    look.setParent(gallery)
    gallery.resize(look.px(1440), look.px(1000))
    gallery.show()
    return gallery


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the gallery as a picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--theme", choices=[str(name) for name in WINDOW_THEMES], default="light")
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--focus", choices=("button", "field", "box"), default="field")
    chosen = parser.parse_args(arguments)
    app = QApplication([])
    gallery = show_gallery(app, theme=ThemeName(chosen.theme), zoom=chosen.zoom)
    getattr(gallery, f"focused_{chosen.focus}").setFocus(Qt.FocusReason.TabFocusReason)
    gallery.toast.show_message("Gebeurtenis verwijderd.")
    for _ in range(3):  # wrapped rows ask for more height once they know their width
        app.processEvents()
    gallery.grab().save(chosen.out)


if __name__ == "__main__":
    main()
