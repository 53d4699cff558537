"""The open case at work: which action does what to it, as long as it is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import SettingsFile
from app.ui.actions import Act, WindowActions
from app.ui.case_dialogs import CaseDialogs
from app.ui.case_page import CasePage
from app.ui.dialogs.save_output.choices import OutputKind
from app.ui.event_actions import EventActions
from app.ui.output_flow import OutputFlow
from app.ui.regions import next_region
from app.ui.road import Step
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.views import make_views


class CaseDesk(QObject):
    """Connects the actions of the window to one open case, until it is put away.

    Signals:
        problem_raised(CaseError): something that needs a dialog.
    """

    problem_raised = Signal(object)

    def __init__(
        self,
        session: CaseSession,
        view_state: ViewState,
        look: ThemedLook,
        actions: WindowActions,
        *,
        settings: SettingsFile,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.session = session
        self.view_state = view_state
        self._look = look
        self._actions = actions
        self._settings = settings
        self._connected: list[tuple[QAction, Callable[..., object]]] = []
        known = settings.settings
        self.page = CasePage(
            session,
            view_state,
            look,
            actions,
            make_views(session, view_state, look),
            is_inspector_open=known.shows_inspector,
        )
        self.events = EventActions(self.page)
        self.dialogs = CaseDialogs(self.page, look, window)
        self.outputs = OutputFlow(session, look, window)
        actions.enable(has_case=True, is_read_only=session.is_read_only)
        self._connect_signals()
        self._on_history_changed()
        actions[Act.TABLE].setChecked(known.shows_table)
        self.page.set_has_table(has_table=known.shows_table)
        self._on_inspector_opened(self.page.work.side.is_open)

    def show(self, step: Step) -> None:
        """Show the case at a step of the road."""
        self.page.show_step(step)
        self.page.regions()[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Let go of the actions and of work in the background; the session stays open."""
        for action, slot in self._connected:
            action.triggered.disconnect(slot)
        self._connected.clear()
        self._actions.step_group.triggered.disconnect(self._on_step_action)
        self.outputs.stop()
        self.outputs.deleteLater()

    def _connect_signals(self) -> None:
        page, canvas = self.page, self.page.work.canvas
        for name, slot in (
            (Act.UNDO, page.undo),
            (Act.REDO, page.redo),
            (Act.ADD_EVENT, self.events.add),
            (Act.DUPLICATE, self.events.duplicate),
            (Act.DELETE, self.events.delete),
            (Act.SELECT_ALL, self.events.select_all),
            (Act.FIND, page.begin_search),
            (Act.GO_TO_DATE, self.dialogs.begin_go_to_date),
            (Act.TABLE, self._on_table_toggled),
            (Act.INSPECTOR, self._on_inspector_toggled),
            (Act.ZOOM_IN, canvas.zoom_in),
            (Act.ZOOM_OUT, canvas.zoom_out),
            (Act.FIT_CASE, canvas.fit_case),
            (Act.FIT_SELECTION, canvas.fit_selection),
            (Act.NEXT_REGION, self._on_next_region),
            (Act.PREVIOUS_REGION, self._on_previous_region),
            (Act.DETAILS, self.dialogs.begin_details),
            (Act.PROTECT, self.dialogs.begin_protect),
            (Act.REPORT, self._on_report),
            (Act.PICTURE, self._on_picture),
            (Act.EXPORT, self._on_export),
            (Act.SAVED, self._on_saved_asked),
        ):
            self._connect(self._actions[name], slot)
        self._actions.step_group.triggered.connect(self._on_step_action)
        self.session.history_changed.connect(self._on_history_changed)
        page.step_changed.connect(self._on_step_changed)
        page.problem_raised.connect(self.problem_raised)
        canvas.event_requested.connect(self.events.add_at)
        canvas.delete_requested.connect(self.events.delete)
        page.report.output_requested.connect(self.outputs.begin)
        page.work.table.add_requested.connect(self.events.add)
        page.work.table.open_requested.connect(self._on_open_requested)
        page.work.side.opened_changed.connect(self._on_inspector_opened)

    def _connect(self, action: QAction, slot: Callable[..., object]) -> None:
        action.triggered.connect(slot)
        self._connected.append((action, slot))

    def _on_history_changed(self) -> None:
        for name, can, label, words in (
            (Act.UNDO, self.session.can_undo, self.session.undo_label, self.tr("Terugdraaien")),
            (Act.REDO, self.session.can_redo, self.session.redo_label, self.tr("Opnieuw")),
        ):
            action = self._actions[name]
            action.setEnabled(can)
            action.setText(f"{words}: {label}" if label else words)
            keys = action.shortcut().toString()
            action.setToolTip(f"{action.text()} ({keys})")

    def _on_table_toggled(self, is_on: bool) -> None:
        self.page.set_has_table(has_table=is_on)
        self._settings.change(lambda known: replace(known, shows_table=is_on))

    def _on_inspector_toggled(self, is_on: bool) -> None:
        self.page.work.side.set_open(is_open=is_on)

    def _on_inspector_opened(self, is_open: bool) -> None:
        self._actions[Act.INSPECTOR].setChecked(is_open)
        is_wanted = self.page.work.side.is_wanted
        self._settings.change(lambda known: replace(known, shows_inspector=is_wanted))

    def _on_open_requested(self) -> None:
        self.page.work.side.set_open(is_open=True)
        self.view_state.edit_requested.emit("")

    def _on_step_action(self, action: QAction) -> None:
        self.page.show_step(Step(action.data()))

    def _on_step_changed(self, step: Step) -> None:
        self._actions.steps[step].setChecked(True)

    def _on_next_region(self) -> None:
        self._go_to_region(1)

    def _on_previous_region(self) -> None:
        self._go_to_region(-1)

    def _go_to_region(self, steps: int) -> None:
        region = next_region(self.page.regions(), QApplication.focusWidget(), steps)
        region.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_report(self) -> None:
        self.outputs.begin(OutputKind.VERSLAG)

    def _on_picture(self) -> None:
        self.outputs.begin(OutputKind.TIJDLIJN)

    def _on_export(self) -> None:
        self.outputs.begin(OutputKind.CASUS)

    def _on_saved_asked(self) -> None:
        self.page.status.say(self.tr("Alles staat al op de schijf. Terugblik slaat elke stap vanzelf op."))
