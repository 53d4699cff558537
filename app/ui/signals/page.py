"""The step Signalen: a list of signals beside their cards, computed when they are looked at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.domain.signal_decision import Release
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text
from app.editing.signal_decisions import SetSignalDecision
from app.signals.basis import Basis, basis_of
from app.signals.order import READING_ORDER
from app.ui.session import CaseSession
from app.ui.signals.card import SignalCard
from app.ui.signals.card_column import CardColumn
from app.ui.signals.deciding import compared_with, released_as, with_defaults, worded_as
from app.ui.signals.figure_view import PictureBrush
from app.ui.signals.signal_list import SignalList
from app.ui.signals.trail_panel import TrailPanel
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground
from app.ui.view_state import ViewState

_LIST_WIDTH, _NARROW = 250, 900
_NEXT_KEYS = {"j": 1, "k": -1}
_RELEASE_KEYS = {"1": Release.JA, "2": Release.NEE, "3": Release.HERFORMULEERD}


class SignalsPage(QWidget):
    """What the timeline shows, and what the facilitator lets others see of it.

    Signals:
        target_chosen(Target, str): show these on the timeline; they come from the signal of this title.
    """

    target_chosen = Signal(object, str)

    def __init__(
        self,
        session: CaseSession,
        view_state: ViewState,
        look: ThemedLook,
        brush: PictureBrush,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.view_state = view_state
        self._look = look
        self._known_basis: Basis | None = None
        self.cards = {one: SignalCard(look, brush, one) for one in READING_ORDER}
        self.list = SignalList(look)
        self.column = CardColumn(look, list(self.cards.values()), self._basis)
        self.trail = TrailPanel(look)
        self.follows_filter = QCheckBox(self.tr("Alleen het filter"))
        self._open = label("", TextRole.HINT, wraps=True)
        self._side = QFrame()
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(150)
        self._build()
        self._connect_signals()
        self._refresh_decisions()
        self._refresh_filter()
        self.list.show_signal(READING_ORDER[0])

    @property
    def open_text(self) -> str:
        """How much is still to be decided, in words."""
        return self._open.text()

    def set_current(self, signal_id: str) -> None:
        """Go to a signal."""
        self.column.go_to(signal_id)
        self.list.show_signal(signal_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what has changed meanwhile."""
        super().showEvent(event)
        self._refresh_trail()
        self.column.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Compute nothing that nobody sees."""
        super().hideEvent(event)
        self.column.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list out where there is no room for it."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= self._look.px(_NARROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the cards with J and K; 1, 2 and 3 decide about the current one."""
        key = event.text().lower()
        current = self.column.current.signal_id
        if key in _NEXT_KEYS:
            place = READING_ORDER.index(current) + _NEXT_KEYS[key]
            self.set_current(READING_ORDER[min(max(place, 0), len(READING_ORDER) - 1)])
        elif key in _RELEASE_KEYS and not self._session.is_read_only:
            self._decide(current, _RELEASE_KEYS[key])
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._look.px
        set_ground(self, Ground.WINDOW)
        set_ground(self._side, Ground.SURFACE)
        self._side.setFixedWidth(px(_LIST_WIDTH))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, px(16), 0, 0)
        side.setSpacing(px(6))
        for words in (
            label(self.tr("Signalen"), TextRole.PAGE_TITLE),
            label(self.tr("Wat de tijdlijn laat zien. U kiest wat de groep te zien krijgt."), wraps=True),
            self._open,
            self.follows_filter,
        ):
            side.addWidget(_indented(words, px(14)))
        side.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self.column, 1)
        self.cards["S3"].extra.addWidget(self.trail)
        self.setFocusProxy(self.list)

    def _connect_signals(self) -> None:
        self._session.case_changed.connect(self._on_case_changed)
        self.view_state.filter_changed.connect(self._refresh_filter)
        self.view_state.selection_changed.connect(self._on_selection_changed)
        self._refreshing.timeout.connect(self.column.begin)
        self.follows_filter.toggled.connect(self._on_follow_toggled)
        self.list.signal_chosen.connect(self.column.go_to)
        self.column.current_changed.connect(self.list.show_signal)
        self.column.filled.connect(self._on_filled)
        self.trail.decision_chosen.connect(self._on_decision_chosen)
        self.trail.target_chosen.connect(self._on_target_chosen)
        for card in self.cards.values():
            card.target_chosen.connect(self._on_target_chosen)
            for part in (card.gate, card.thresholds):
                part.setProperty("signalId", card.signal_id)
            card.gate.release_chosen.connect(self._on_release_chosen)
            card.gate.text_written.connect(self._on_text_written)
            card.thresholds.changed.connect(self._on_threshold_changed)
            card.thresholds.reset_requested.connect(self._on_thresholds_reset)

    def _basis(self) -> Basis:
        if self._known_basis is None:
            self._known_basis = basis_of(self._counted_case())
        return self._known_basis

    def _counted_case(self) -> CaseSnapshot:
        """The case, with only the events of the filter when the user wants that."""
        case, chosen = self._session.snapshot, self.view_state.event_filter
        if chosen is None or not self.follows_filter.isChecked():
            return case
        return replace(case, events={event.id: event for event in chosen.matching(case)})

    def _decide(self, signal_id: str, release: Release) -> None:
        case = self._session.snapshot
        decision = released_as(case, signal_id, release, self.cards[signal_id].words)
        self._session.try_run(SetSignalDecision(signal_decision=decision), self)
        self._refresh_decisions()
        if release is Release.HERFORMULEERD:
            self.cards[signal_id].gate.own_text.setFocus()

    def _refresh_decisions(self) -> None:
        case = self._session.snapshot
        releases = {str(one.signal_id): one.release for one in case.signal_decisions.values()}
        self.list.show_releases(releases)
        for card in self.cards.values():
            card.show_decision(case, self._basis(), is_read_only=self._session.is_read_only)
        left = sum(1 for signal_id in READING_ORDER if signal_id not in releases)
        words = count_text(left, self.tr("signaal"), self.tr("signalen"))
        self._open.setText(
            self.tr("{left} nog kiezen.").format(left=words) if left else self.tr("Over alles is gekozen.")
        )

    def _refresh_filter(self) -> None:
        self.follows_filter.setVisible(self.view_state.event_filter is not None)
        if self.follows_filter.isChecked():
            self._recompute()

    def _refresh_trail(self) -> None:
        if self.cards["S3"].is_filled:
            self.trail.show_trail(self._basis(), self.view_state.current_id)

    def _recompute(self) -> None:
        self._known_basis = None
        self.column.make_stale()
        if self.isVisible():
            self._refreshing.start()

    def _on_case_changed(self, changes: ChangeSet) -> None:
        self._recompute()
        if changes.touches(EntityKind.SIGNAL_DECISION):
            self._refresh_decisions()

    def _on_follow_toggled(self) -> None:
        self._recompute()

    def _on_selection_changed(self, _origin: object) -> None:
        if self.isVisible():
            self._refresh_trail()

    def _on_filled(self, signal_id: str) -> None:
        if signal_id == "S3":
            self._refresh_trail()

    def _on_decision_chosen(self, event_id: str) -> None:
        self.view_state.select((event_id,) if event_id else (), self)

    def _on_target_chosen(self, target: object) -> None:
        card = self.sender()
        title = card.title if isinstance(card, SignalCard) else self.cards["S3"].title
        self.target_chosen.emit(target, title)

    def _on_release_chosen(self, release: Release) -> None:
        self._decide(self.sender().property("signalId"), release)

    def _on_text_written(self, text: str) -> None:
        decision = worded_as(self._session.snapshot, self.sender().property("signalId"), text)
        self._session.try_run(SetSignalDecision(signal_decision=decision), self)

    def _on_threshold_changed(self, field: str, number: int) -> None:
        signal_id = self.sender().property("signalId")
        decision = compared_with(self._session.snapshot, signal_id, field, number)
        self._session.try_run(SetSignalDecision(signal_decision=decision), self)

    def _on_thresholds_reset(self) -> None:
        decision = with_defaults(self._session.snapshot, self.sender().property("signalId"))
        self._session.try_run(SetSignalDecision(signal_decision=decision), self)


def _indented(part: QWidget, indent: int) -> QWidget:
    part.setContentsMargins(indent, 0, indent, 0) if isinstance(part, QLabel) else None
    return part
