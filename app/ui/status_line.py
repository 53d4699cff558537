"""The line at the foot: how much there is, how much is in view, what is selected."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, TextRole, label, set_ground
from app.ui.view_state import ViewState, VisibleSpan
from app.ui.widgets.elided_label import ElidedLabel

_SETTLE_MS = 120
"""While the view moves, counting waits until it stands still this long."""


def status_words(case: CaseSnapshot, view_state: ViewState) -> str:
    """The counts and the selection in one line."""
    events = case.events_in_order
    parts = [count_text(len(events), "gebeurtenis", "gebeurtenissen")]
    chosen = view_state.event_filter
    shown = events if chosen is None else chosen.matching(case)
    if len(shown) != len(events):
        parts.append(QCoreApplication.translate("status", "{count} na filter").format(count=len(shown)))
    span = view_state.visible_span
    if span is not None and events:
        count = sum(1 for event in shown if _lies_in(event, span))
        parts.append(QCoreApplication.translate("status", "{count} in beeld").format(count=count))
    if words := _selected_words(case, view_state):
        parts.append(words)
    return " · ".join(parts)


def _lies_in(event: Event, span: VisibleSpan) -> bool:
    when, until = event.when, event.until
    last: date = when.latest if until is None else max(when.latest, until.latest)
    return when.is_known and when.earliest.toordinal() <= span[1] and span[0] <= last.toordinal() + 1


def _selected_words(case: CaseSnapshot, view_state: ViewState) -> str:
    count = len(view_state.selected_ids)
    current = case.events.get(view_state.current_id or "")
    if count == 0 or current is None:
        return ""
    if count == 1:
        template = QCoreApplication.translate("status", "Geselecteerd: {when}, {title}")
        return template.format(when=current.when.text, title=current.title)
    return QCoreApplication.translate("status", "{count} geselecteerd").format(count=count)


class StatusLine(QWidget):
    """Follows the case and the view, a moment after they stand still."""

    def __init__(self, session: CaseSession, view_state: ViewState, look: ThemedLook) -> None:
        super().__init__()
        self._session = session
        self._view_state = view_state
        self._words = ElidedLabel("", TextRole.HINT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        set_ground(self, Ground.WINDOW)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), 0, look.px(12), 0)
        row.addStrut(look.px(25))
        row.addWidget(self._words, 1)
        row.addWidget(label(self.tr("Alleen op deze computer"), TextRole.HINT))
        self._timer.timeout.connect(self.refresh)
        for changed in (
            session.case_changed,
            view_state.selection_changed,
            view_state.filter_changed,
            view_state.view_changed,
        ):
            changed.connect(self._on_changed)
        self.refresh()

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say something else until the case or the view changes."""
        self._words.setText(words)

    def refresh(self) -> None:
        """Count anew at once."""
        self._words.setText(status_words(self._session.snapshot, self._view_state))

    def _on_changed(self) -> None:
        self._timer.start()
