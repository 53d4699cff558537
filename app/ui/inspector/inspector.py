"""The inspector: every field of the selected event, or what can be done to several at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.event_page import EventPage
from app.ui.inspector.several_page import SeveralPage
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.widgets.empty_state import EmptyState

_AHEAD_MS = 250

_SHOWN = (
    EntityKind.EVENT,
    EntityKind.PARTY,
    EntityKind.PROFESSIONAL,
    EntityKind.FAMILY_MEMBER,
    EntityKind.SOURCE,
    EntityKind.SERVICE,
    EntityKind.FRAME,
    EntityKind.LINK,
    EntityKind.CONSENT,
)


class Inspector(QWidget):
    """Follows the selection. What is typed is committed by itself; a change elsewhere shows at once.

    Signals:
        left: the user pressed Escape; the view should have the focus again.
        close_requested: the user wants the panel gone.
    """

    left = Signal()
    close_requested = Signal()

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view_state = view_state
        self._look = look
        self._edits = EventEdits(session, view_state, look, self)
        self._shown_id = ""
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setAccessibleName(self.tr("Gegevens van de gebeurtenis"))
        self._event_page: EventPage | None = None
        self._several_page: SeveralPage | None = None
        self._empty_page = self._new_empty_page()
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_MS)
        self._connect_signals()
        self._refresh(afresh=True)

    @property
    def event_page(self) -> EventPage:
        """The fields of one event; made when first needed, or a moment after the panel shows."""
        if self._event_page is None:
            self._event_page = EventPage(self._edits)
            self._event_page.close_requested.connect(self.close_requested)
            self._stack.addWidget(self._event_page)
        return self._event_page

    @property
    def several_page(self) -> SeveralPage:
        """What can be done to several events; made when first needed."""
        if self._several_page is None:
            self._several_page = SeveralPage(self._edits)
            self._several_page.close_requested.connect(self.close_requested)
            self._stack.addWidget(self._several_page)
        return self._several_page

    @property
    def empty_page(self) -> EmptyState:
        """What shows when nothing is selected."""
        return self._empty_page

    @property
    def page(self) -> QWidget | None:
        """What shows now."""
        return self._stack.currentWidget()

    def commit(self) -> None:
        """Commit what was typed and not yet committed, for instance before the case closes."""
        if self._event_page is not None and self._shown_id in self._session.snapshot.events:
            self._event_page.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit and go back to the view on Escape; whoever holds the panel hears the key as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.commit()
            self.left.emit()
        event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what was typed before the panel or the window goes."""
        self.commit()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the fields soon, so that the first selection need not wait for them."""
        super().showEvent(event)
        self._ahead.start()

    def _new_empty_page(self) -> EmptyState:
        page = EmptyState(
            self._look,
            self.tr("Kies een gebeurtenis in de tijdlijn of de tabel. Hier staan dan alle gegevens."),
            icon="info",
        )
        self._stack.addWidget(page)
        return page

    def _connect_signals(self) -> None:
        self._session.case_changed.connect(self._on_case_changed)
        self._view_state.selection_changed.connect(self._on_selection_changed)
        self._view_state.edit_requested.connect(self._on_edit_requested)
        self._look.theme_changed.connect(self._on_theme_changed)
        self._ahead.timeout.connect(self._on_ahead)

    def _refresh(self, *, afresh: bool) -> None:
        page = self._page_for(afresh=afresh)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)

    def _page_for(self, *, afresh: bool) -> QWidget:
        """The page for what is selected, filled."""
        case, state = self._session.snapshot, self._view_state
        selected = tuple(one for one in state.selected_ids if one in case.events)
        event = case.events.get(state.current_id or "")
        if len(selected) > 1 or event is None:
            self._shown_id = ""
            if event is None:
                return self._empty_page
            self.several_page.show_events(selected)
            return self.several_page
        is_other = afresh or event.id != self._shown_id
        self._shown_id = event.id
        self.event_page.show_event(case, event, afresh=is_other)
        return self.event_page

    def _on_case_changed(self, changes: ChangeSet) -> None:
        if changes.touches(*_SHOWN):
            self._refresh(afresh=False)

    def _on_selection_changed(self, _origin: object) -> None:
        self.commit()
        self._refresh(afresh=False)

    def _on_edit_requested(self, name: str) -> None:
        if not self._shown_id:
            return
        field = self.event_page.field_named(name)
        self.event_page.area.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if hasattr(field, "selectAll"):
            field.selectAll()

    def _on_theme_changed(self) -> None:
        """Make the pages anew: sizes and marks belong to a theme and a zoom."""
        self.commit()
        for page in (self._empty_page, self._event_page, self._several_page):
            if page is not None:
                self._stack.removeWidget(page)
                page.deleteLater()
        self._event_page = self._several_page = None
        self._empty_page = self._new_empty_page()
        self._refresh(afresh=True)

    def _on_ahead(self) -> None:
        _ = self.event_page
