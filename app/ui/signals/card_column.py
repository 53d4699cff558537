"""The cards under each other; what is near is computed first, the rest one by one in quiet moments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.signals.basis import Basis
from app.ui.signals.card import SignalCard
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, set_ground

_WIDEST, _MARGIN, _GAP = 1160, 16, 14
_LEVELS = 5


class CardColumn(QScrollArea):
    """A scrolling column of cards of which one is current.

    Signals:
        current_changed(str): another card is the one at the top of the view.
        filled(str): the card of this signal was computed.
    """

    current_changed = Signal(str)
    filled = Signal(str)

    def __init__(
        self,
        look: ThemedLook,
        cards: list[SignalCard],
        basis: Callable[[], Basis],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._cards = cards
        self._basis = basis
        self._current = cards[0]
        self._is_led = False
        self._inside = QWidget()
        self._stack = QVBoxLayout(self._inside)
        self._stale: set[str] = {card.signal_id for card in cards}
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._on_fill)
        self._build()
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().sliderPressed.connect(self._on_taken_over)

    @property
    def current(self) -> SignalCard:
        """The card the keys are about."""
        return self._current

    @property
    def is_settled(self) -> bool:
        """Whether every card shows the case as it is."""
        return not self._stale

    def begin(self) -> None:
        """Fill what is not, from the next quiet moment on."""
        if self._stale:
            self._filling.start()

    def rest(self) -> None:
        """Stop filling; nobody looks."""
        self._filling.stop()

    def make_stale(self) -> None:
        """The case changed: every card must be computed again."""
        self._stale = {card.signal_id for card in self._cards}

    def fill_all(self) -> None:
        """Compute everything now."""
        while self._stale:
            self._fill_next()

    def go_to(self, signal_id: str) -> None:
        """Bring a card to the top and make it the current one."""
        card = next(one for one in self._cards if one.signal_id == signal_id)
        for one in self._cards:
            if one.signal_id in self._stale:
                self._fill(one)
            if one is card:
                break
        self._lay_out()
        self._is_led = True
        self._set_current(card)
        self.verticalScrollBar().setValue(card.y() - self._look.px(_MARGIN))
        self._is_led = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the figures for the new width."""
        super().resizeEvent(event)
        width = self._card_width()
        for card in self._cards:
            card.setFixedWidth(width)
        if self.isVisible():
            self._stale |= {card.signal_id for card in self._cards if card.is_filled}
            self.begin()

    def _build(self) -> None:
        px = self._look.px
        set_ground(self._inside, Ground.WINDOW)
        column = self._stack
        column.setContentsMargins(px(_MARGIN), px(_MARGIN), px(_MARGIN), px(_MARGIN) * 3)
        column.setSpacing(px(_GAP))
        for card in self._cards:
            column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._inside)
        self._current.set_current(is_current=True)

    def _card_width(self) -> int:
        room = self.viewport().width() - 2 * self._look.px(_MARGIN)
        return min(room, self._look.px(_WIDEST))

    def _on_fill(self) -> None:
        self._fill_next()
        self.begin()

    def _fill_next(self) -> None:
        """Fill the first stale card in view, else the first stale one."""
        stale = [card for card in self._cards if card.signal_id in self._stale]
        if stale:
            top = self.verticalScrollBar().value()
            bottom = top + self.viewport().height()
            near = (one for one in stale if one.y() < bottom and one.y() + one.height() > top)
            self._fill(next(near, stale[0]))

    def _fill(self, card: SignalCard) -> None:
        above = card.y() + card.height() <= self.verticalScrollBar().value()
        former = card.height()
        card.fill(self._basis(), self._card_width())
        self._stale.discard(card.signal_id)
        self.filled.emit(card.signal_id)
        self._lay_out()
        if above:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + card.height() - former)

    def _lay_out(self) -> None:
        """Give all cards their new height now, so that places to scroll to are right.

        A layout tells the one around it by an event, so every level needs a round.
        """
        for _ in range(_LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _set_current(self, card: SignalCard) -> None:
        if card is self._current:
            return
        self._current.set_current(is_current=False)
        self._current = card
        card.set_current(is_current=True)
        self.current_changed.emit(card.signal_id)

    def _on_scrolled(self, value: int) -> None:
        if self._is_led:
            return
        line = value + self.viewport().height() // 4
        passed = [card for card in self._cards if card.y() <= line]
        self._set_current(passed[-1] if passed else self._cards[0])

    def _on_taken_over(self) -> None:
        self._is_led = False
