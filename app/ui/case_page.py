"""The window with a case open: head, tools, and the step of the road that is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.domain.errors import CaseError, InvariantError, NotFoundError
from app.domain.filters import EventFilter
from app.ui.actions import WindowActions
from app.ui.filter_panel import FilterPanel, filter_words
from app.ui.fit import fit_for
from app.ui.header import HeaderBar
from app.ui.popover import Popover
from app.ui.report_page import ReportPage
from app.ui.road import Step
from app.ui.session import CaseSession
from app.ui.signals_flow import SignalsFlow
from app.ui.status_line import StatusLine
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, set_ground
from app.ui.tool_row import ToolRow
from app.ui.undated import UndatedTray
from app.ui.view_state import ViewState
from app.ui.views import Views
from app.ui.widgets.warning_bar import WarningBar
from app.ui.workplace import Workplace

_MOST_SELECTED_AFTER_UNDO = 50


class CasePage(QWidget):
    """Everything that shows one case.

    Signals:
        step_changed(Step): another step of the road shows.
        problem_raised(CaseError): something that needs more than a bar above the view.
    """

    step_changed = Signal(object)
    problem_raised = Signal(object)

    def __init__(
        self,
        session: CaseSession,
        view_state: ViewState,
        look: ThemedLook,
        actions: WindowActions,
        views: Views,
        *,
        is_inspector_open: bool = True,
    ) -> None:
        super().__init__()
        self.session = session
        self.view_state = view_state
        self._look = look
        self.header = HeaderBar(session, look, actions)
        self.tools = ToolRow(session, view_state, look, actions)
        self.warning = WarningBar(look)
        self.work = Workplace(session, view_state, look, views, is_inspector_open=is_inspector_open)
        self.signals = SignalsFlow(session, view_state, look, views.canvas)
        self.report = ReportPage(session, look)
        self.status = StatusLine(session, view_state, look)
        self._pages = QStackedWidget()
        self._step = Step.TIJDLIJN
        self._has_table = False
        self._build()
        self._connect_signals()
        self._refresh_filter_words()
        if session.is_read_only:
            self.warning.show_text(
                self.tr("Deze casus is geopend om te lezen. Wat u verandert, wordt niet bewaard.")
            )

    @property
    def step(self) -> Step:
        """The step of the road that shows."""
        return self._step

    @property
    def shows_work(self) -> bool:
        """Whether events can be seen and changed at this step."""
        return self._pages.currentWidget() is self.work

    @property
    def has_table(self) -> bool:
        """Whether the table shows under the timeline."""
        return self._has_table

    def show_step(self, step: Step) -> None:
        """Go to a step of the road."""
        self._step = step
        self.header.show_step(step)
        self.signals.bar.hide()
        page = self._page_of(step)
        self._pages.setCurrentWidget(page)
        self.tools.setVisible(page is self.work)
        self.status.setVisible(page is self.work)
        self._refresh_views()
        self.step_changed.emit(step)

    def set_has_table(self, *, has_table: bool) -> None:
        """Show or hide the table under the timeline."""
        self._has_table = has_table
        self._refresh_views()

    def undo(self) -> None:
        """Turn the last step back and select what it was about."""
        self._select_touched(self.session.undo())

    def redo(self) -> None:
        """Do the last step again and select what it is about."""
        self._select_touched(self.session.redo())

    def begin_search(self) -> None:
        """Let the user type in the search field, also where there was no room for it."""
        self.header.search.show()
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def regions(self) -> list[QWidget]:
        """The parts F6 goes through."""
        parts: list[QWidget] = [self.header.road]
        if self.tools.isVisible():
            parts.append(self.tools.add_button)
        if self._step is Step.SIGNALEN:
            return parts + self.signals.regions()
        return parts + (self.work.regions() if self.work.isVisible() else [self.report])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the signal one came from."""
        if event.key() == Qt.Key.Key_Escape and self.signals.bar.isVisible():
            self.signals.go_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the cards along that lie over this page."""
        super().hideEvent(event)
        for card in self.window().findChildren(Popover):
            card.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away what there is no room for."""
        super().resizeEvent(event)
        self._refresh_fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of letter."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._refresh_fit()

    def _build(self) -> None:
        set_ground(self, Ground.WINDOW)
        self._pages.addWidget(self.work)
        self._pages.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, _rule(), self.tools, self.warning, self.signals.bar):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addWidget(self.status)

    def _page_of(self, step: Step) -> QWidget:
        """What shows a step; the page of signals is made when it is first needed."""
        if step is Step.SIGNALEN:
            if self._pages.indexOf(self.signals.page) < 0:
                self._pages.addWidget(self.signals.page)
            return self.signals.page
        return self.report if step is Step.VERSLAG else self.work

    def _connect_signals(self) -> None:
        self.signals.step_requested.connect(self.show_step)
        self.header.step_chosen.connect(self.show_step)
        self.header.search.chosen.connect(self._on_event_chosen)
        self.header.search.narrowed.connect(self._on_narrowed)
        self.header.search.left.connect(self._on_search_left)
        self.tools.filter_requested.connect(self._on_filter_requested)
        self.tools.filter_cleared.connect(self._on_filter_cleared)
        self.tools.undated_requested.connect(self._on_undated_requested)
        self.view_state.filter_changed.connect(self._refresh_filter_words)
        self.session.case_changed.connect(self._on_case_changed)
        self.session.problem_raised.connect(self._on_problem_raised)
        self.work.entry.added.connect(self._on_event_chosen)

    def _refresh_fit(self) -> None:
        fit = fit_for(self.width() / self._look.zoom, self.height() / self._look.zoom)
        self.header.set_fit(fit)
        self.tools.set_fit(fit)
        self.work.set_fit(fit)

    def _refresh_views(self) -> None:
        has_canvas = self._step is not Step.VERZAMELEN
        self.tools.set_has_canvas(has_canvas=has_canvas)
        self.work.show_views(canvas=has_canvas, table=not has_canvas or self._has_table)
        self._refresh_fit()

    def _refresh_filter_words(self) -> None:
        words = filter_words(self.session.snapshot, self.view_state.event_filter)
        self.tools.set_filter_words(words)

    def _select_touched(self, changes: ChangeSet | None) -> None:
        if changes is None:
            return
        events = self.session.snapshot.events
        touched = [one for one in changes.ids(EntityKind.EVENT) if one in events]
        if 0 < len(touched) <= _MOST_SELECTED_AFTER_UNDO:
            self.view_state.select(sorted(touched), self)

    def _on_case_changed(self, changes: ChangeSet) -> None:
        if changes.touches(EntityKind.EVENT):
            self.view_state.forget_missing(self.session.snapshot.events)
        trouble = self.session.backup_trouble
        if trouble is not None:
            self.warning.show_text(
                self.tr("Een reservekopie maken lukt nu niet. Uw werk zelf is wel opgeslagen. {why}").format(
                    why=trouble.suggestion
                )
            )

    def _on_problem_raised(self, error: CaseError) -> None:
        if isinstance(error, InvariantError | NotFoundError):
            self.warning.show_text(str(error))
        else:
            self.problem_raised.emit(error)

    def _on_event_chosen(self, event_id: str) -> None:
        if not self.shows_work:
            self.show_step(Step.TIJDLIJN)
        event = self.session.snapshot.events.get(event_id)
        chosen = self.view_state.event_filter
        if event is not None and chosen is not None and not chosen.accepts(self.session.snapshot, event):
            self.view_state.set_event_filter(None)
        self.view_state.select([event_id], self)
        self.view_state.reveal_requested.emit(event_id)

    def _on_narrowed(self, words: str) -> None:
        self.view_state.set_event_filter(EventFilter(text=words))

    def _on_search_left(self) -> None:
        regions = self.work.regions()
        if regions:
            regions[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_filter_requested(self) -> None:
        panel = FilterPanel(self._look, self.session.snapshot, self.view_state, self)
        panel.open_under(self.tools.filter_button)

    def _on_filter_cleared(self) -> None:
        self.view_state.set_event_filter(None)

    def _on_undated_requested(self) -> None:
        tray = UndatedTray(self._look, self.session.snapshot, self)
        tray.chosen.connect(self._on_event_chosen)
        tray.open_under(self.tools.undated_button)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    return rule
