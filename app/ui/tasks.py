"""Long work outside the main thread: it gets an immutable case and gives back a value.

The work runs in a thread of Python, tells how far it is and is asked to stop; nothing in
it may touch a widget or the case file. A fault in it goes the way of every fault, through
`threading.excepthook`.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.errors import CaseError


class WorkStopped(Exception):
    """The user asked the work to stop; nothing is kept."""


class Progress:
    """What the work uses to tell how far it is and to hear whether it should stop."""

    def __init__(self, told: Callable[[int, int, str], None], stopping: threading.Event) -> None:
        self._told = told
        self._stopping = stopping

    def is_asked_to_stop(self) -> bool:
        """Whether the user wants the work to stop."""
        return self._stopping.is_set()

    def tell(self, done: int, total: int, words: str) -> None:
        """Say how far it is; raises WorkStopped when the user wants it to stop."""
        if self.is_asked_to_stop():
            raise WorkStopped
        self._told(done, total, words)


class Task(QObject):
    """One piece of long work.

    Signals:
        progressed(int, int, str): done, total (0: unknown) and words.
        finished(object): what the work gave.
        failed(CaseError): why it could not be done.
        stopped(): the user stopped it, or a fault in the program did.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def is_running(self) -> bool:
        """Whether the work is going on."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the work to stop at the next place where it tells how far it is."""
        self._stopping.set()

    def wait(self) -> None:
        """Stay here until the thread has ended; signals come later, from the event loop."""
        self._thread.join()

    def _run(self) -> None:
        is_told = False
        try:
            self.finished.emit(self._work(Progress(self.progressed.emit, self._stopping)))
            is_told = True
        except CaseError as error:
            is_told = not self._stopping.is_set()
            if is_told:
                self.failed.emit(error)
        except WorkStopped:
            pass
        finally:
            if not is_told:
                self.stopped.emit()
