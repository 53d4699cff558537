"""The window: the start screen or the case that is open, and what the actions do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.settings import SettingsFile
from app.ui.actions import Act, WindowActions
from app.ui.appearance import Appearance
from app.ui.case_flow import CaseFlow
from app.ui.dialogs.about.view import AboutDialog
from app.ui.dialogs.keys.view import KeysDialog
from app.ui.errors import tell_problem
from app.ui.road import Step
from app.ui.start.recent_list import RecentCase
from app.ui.start.start_page import StartPage
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.domain.errors import CaseError
    from app.ui.case_desk import CaseDesk
    from app.ui.session import CaseSession

_SMALLEST = (800, 500)
_FIRST_SIZE = (1366, 768)


class MainWindow(QMainWindow):
    """One window for one case at a time."""

    def __init__(self, look: ThemedLook, settings: SettingsFile) -> None:
        super().__init__()
        self._look = look
        self._settings = settings
        self.actions_by_name = WindowActions(look, self)
        self.flow = CaseFlow(look, settings, self)
        self.appearance = Appearance(look, settings, self)
        self.start = StartPage(look)
        self.desk: CaseDesk | None = None
        self._opening = EmptyState(look, "", icon="clock")
        self._pages = QStackedWidget()
        self._build()
        self._connect_signals()
        self._show_start()

    @property
    def page(self) -> QWidget:
        """What fills the window now."""
        return self._pages.currentWidget() or self._pages

    def show_opening(self, path: Path) -> None:
        """Show that a case is about to be opened, before anything heavy is loaded."""
        self._opening.set_sentence(self.tr("“{name}” openen…").format(name=path.stem))
        self._pages.setCurrentWidget(self._opening)

    def open_path(self, path: Path) -> None:
        """Open a case, unless it is the one that is open."""
        if self.desk is None or self.desk.session.path != path:
            self.flow.open_path(path)
        if self.desk is None and self._pages.currentWidget() is self._opening:
            self._show_start()

    def close_case(self) -> None:
        """Let go of the case and show the start screen."""
        if self.desk is not None:
            self._let_go_of_case()
            self._show_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep place and size of the window, and let go of the case."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._settings.change(lambda known: replace(known, geometry=geometry))
        self._let_go_of_case()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle("Terugblik")
        self.setWindowIcon(self._look.icon("terugblik"))
        self.setMinimumSize(*_SMALLEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._pages.addWidget(self.start)
        self._pages.addWidget(self._opening)
        self.setCentralWidget(self._pages)
        self.addActions(list(self.actions_by_name.each()))
        self.resize(*_FIRST_SIZE)
        geometry = self._settings.settings.geometry
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def _connect_signals(self) -> None:
        flow = self.flow
        self._connect_start()
        flow.opened.connect(self._on_opened)
        flow.restoring.connect(self._on_restoring)
        self.appearance.zoom_changed.connect(self._on_zoom_changed)
        for name, slot in (
            (Act.NEW_CASE, flow.begin_new),
            (Act.OPEN, flow.begin_open),
            (Act.EXAMPLE, flow.open_example),
            (Act.READ_JSON, flow.begin_json),
            (Act.RESTORE, flow.begin_restore),
            (Act.CLOSE_CASE, self.close_case),
            (Act.QUIT, self.close),
            (Act.LARGER, self.appearance.larger),
            (Act.SMALLER, self.appearance.smaller),
            (Act.ABOUT, self._on_about),
            (Act.KEYS, self._on_keys),
        ):
            self.actions_by_name[name].triggered.connect(slot)
        self.actions_by_name.theme_group.triggered.connect(self._on_theme_chosen)
        self.actions_by_name.themes[self.appearance.choice].setChecked(True)

    def _connect_start(self) -> None:
        start, flow = self.start, self.flow
        start.new_requested.connect(flow.begin_new)
        start.open_requested.connect(flow.begin_open)
        start.example_requested.connect(flow.open_example)
        start.json_requested.connect(flow.begin_json)
        start.restore_requested.connect(flow.begin_restore)
        start.recent_requested.connect(self.open_path)
        start.forget_requested.connect(self._on_forget_requested)

    def _renew_start(self) -> None:
        former, self.start = self.start, StartPage(self._look)
        self._pages.removeWidget(former)
        former.deleteLater()
        self._pages.addWidget(self.start)
        self._connect_start()

    def _show_start(self) -> None:
        known = self._settings.settings.recent
        self.start.set_recent(tuple(RecentCase(path=path, is_there=path.is_file()) for path in known))
        self._pages.setCurrentWidget(self.start)
        self.actions_by_name.enable(has_case=False, is_read_only=False)
        self.setWindowTitle("Terugblik")
        self.start.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_desk(self, session: CaseSession, view_state: ViewState, step: Step) -> None:
        from app.ui.case_desk import CaseDesk

        self.desk = CaseDesk(
            session, view_state, self._look, self.actions_by_name, settings=self._settings, window=self
        )
        self.desk.problem_raised.connect(self._on_problem_raised)
        self._pages.addWidget(self.desk.page)
        self._pages.setCurrentWidget(self.desk.page)
        self.desk.show(step)
        self.setWindowTitle(self.tr("{name} – Terugblik").format(name=session.path.stem))

    def _put_desk_away(self) -> CaseSession | None:
        """Take the case off the window; its session stays open and is given back."""
        if self.desk is None:
            return None
        desk, self.desk = self.desk, None
        desk.put_away()
        self._pages.removeWidget(desk.page)
        desk.page.hide()
        desk.page.deleteLater()
        desk.deleteLater()
        return desk.session

    def _let_go_of_case(self) -> None:
        session = self._put_desk_away()
        if session is not None:
            session.close()
            session.deleteLater()

    def _on_opened(self, session: CaseSession) -> None:
        self._let_go_of_case()
        session.setParent(self)
        self.flow.remember(session.path)
        step = Step.TIJDLIJN if session.snapshot.events else Step.VERZAMELEN
        self._show_desk(session, ViewState(session), step)

    def _on_restoring(self, path: Path) -> None:
        if self.desk is not None and self.desk.session.path == path:
            self.close_case()

    def _on_forget_requested(self, path: Path) -> None:
        self._settings.change(lambda known: known.without_recent(path))
        self._show_start()

    def _on_zoom_changed(self) -> None:
        """Lay everything out anew, with the same case, selection and step."""
        step = Step.TIJDLIJN if self.desk is None else self.desk.page.step
        view_state = None if self.desk is None else self.desk.view_state
        session = self._put_desk_away()
        self._renew_start()
        if session is None or view_state is None:
            self._show_start()
        else:
            self._show_desk(session, view_state, step)

    def _on_theme_chosen(self, action: QAction) -> None:
        self.appearance.choose_theme(str(action.data()))

    def _on_problem_raised(self, error: CaseError) -> None:
        tell_problem(self._look, error, self)

    def _on_about(self) -> None:
        AboutDialog(self._look, self).open()

    def _on_keys(self) -> None:
        KeysDialog(self._look, self).open()
