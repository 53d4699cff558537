"""The last step of the road: what can be made of the case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import count_text
from app.ui.dialogs.save_output.choices import OutputKind
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground
from app.ui.widgets.icon_label import IconLabel

_CARD_WIDTH = 300


class ReportPage(QWidget):
    """Three cards: the verslag, the timeline on paper, and the case for somebody else.

    Signals:
        output_requested(OutputKind): make this.
    """

    output_requested = Signal(object)

    def __init__(self, session: CaseSession, look: ThemedLook) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self.buttons: dict[OutputKind, QPushButton] = {}
        self._counts = label("", TextRole.SECOND, wraps=True)
        self._group = QButtonGroup(self)
        self._build()
        self._refresh()
        self._group.buttonClicked.connect(self._on_clicked)
        session.case_changed.connect(self._refresh)

    def _build(self) -> None:
        px = self._look.px
        set_ground(self, Ground.WINDOW)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(32), px(32), px(32), px(32))
        column.setSpacing(px(12))
        column.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(label(self.tr("Verslag en tijdlijn op papier"), TextRole.PAGE_TITLE))
        middle.addWidget(self._counts)
        middle.addSpacing(px(8))
        cards = QHBoxLayout()
        cards.setSpacing(px(16))
        for card in self._cards():
            cards.addWidget(card)
        middle.addLayout(cards)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setFocusProxy(self.buttons[OutputKind.VERSLAG])

    def _cards(self) -> list[QWidget]:
        return [
            self._card(
                OutputKind.VERSLAG,
                "document",
                self.tr("Verslag"),
                self.tr(
                    "Wie is wie, de tijdlijn, de feiten op volgorde, besluiten met hun basis en de MDO’s. "
                    "Een versie per lezer."
                ),
                self.tr("Verslag opslaan…"),
            ),
            self._card(
                OutputKind.TIJDLIJN,
                "timeline",
                self.tr("Tijdlijn"),
                self.tr(
                    "De tijdlijn zoals op het scherm, op A4 of A3 of als afbeelding voor een presentatie."
                ),
                self.tr("Tijdlijn opslaan…"),
            ),
            self._card(
                OutputKind.CASUS,
                "export",
                self.tr("Casus doorgeven"),
                self.tr("De casus in een open formaat, volledig of in de versie voor een lezer."),
                self.tr("Casus doorgeven…"),
            ),
        ]

    def _card(self, kind: OutputKind, icon: str, title: str, words: str, action: str) -> QWidget:
        px = self._look.px
        card = QFrame()
        set_ground(card, Ground.CARD)
        card.setFixedWidth(px(_CARD_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(IconLabel(self._look, icon, role="accent", size=20))
        head.addWidget(label(title, TextRole.CARD_TITLE), 1)
        column.addLayout(head)
        column.addWidget(label(words, TextRole.SECOND, wraps=True))
        column.addStretch(1)
        column.addSpacing(px(8))
        button = QPushButton(action)
        is_first = kind is OutputKind.VERSLAG
        set_button_kind(button, ButtonKind.PRIMARY if is_first else ButtonKind.SECONDARY)
        button.setProperty("outputKind", kind.value)
        self._group.addButton(button)
        self.buttons[kind] = button
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _refresh(self) -> None:
        case = self._session.snapshot
        meetings = sum(1 for event in case.meetings if event.is_mdo)
        self._counts.setText(
            self.tr("{title}: {events}, {decisions}, {meetings}.").format(
                title=case.case.title,
                events=count_text(len(case.events), "gebeurtenis", "gebeurtenissen"),
                decisions=count_text(len(case.decisions), "besluit", "besluiten"),
                meetings=count_text(meetings, "MDO", "MDO’s"),
            )
        )

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.output_requested.emit(OutputKind(str(button.property("outputKind"))))
