"""The one place where a fault in the program ends up: written to the log, told to the user."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app import __version__
from app.logs import fault_report
from app.ui.errors import FaultDialog
from app.ui.theme.look import ThemedLook

_LOG = logging.getLogger(__name__)


class FaultCatcher(QObject):
    """Hears of every exception nobody caught, from any thread, and shows one dialog at a time.

    Signals:
        fault_caught(str): the report, free of case text.
    """

    fault_caught = Signal(str)

    def __init__(self, look: ThemedLook, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._dialog: FaultDialog | None = None
        self.fault_caught.connect(self._on_fault_caught)

    @property
    def dialog(self) -> FaultDialog | None:
        """The dialog that shows, if one does."""
        return self._dialog

    def install(self) -> None:
        """Take the place of Python's own answer to such exceptions."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread_exception

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the fault to the log and tell the user; Ctrl+C in a terminal just ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _LOG.error("fault", exc_info=(kind, error.with_traceback(trace), trace))
        self.fault_caught.emit(f"Terugblik {__version__}\n{fault_report(error)}")

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.on_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _on_fault_caught(self, report: str) -> None:
        if self._dialog is not None:
            return
        self._dialog = FaultDialog(self._look, report, self._window)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None
