"""Saying how far the making of paper is, and stopping it when asked."""

from collections.abc import Callable

from app.domain.errors import CaseError

ProgressReport = Callable[[float, str], None]
"""Told the part that is done (0 to 1) and in words what is being done."""


class ReportStopped(CaseError):
    """The user stopped the making; nothing was written."""


class Progress:
    """Passes on how far the work is; every step may be the last one."""

    def __init__(
        self, report: ProgressReport | None = None, cancelled: Callable[[], bool] | None = None
    ) -> None:
        self._report = report
        self._cancelled = cancelled
        self._shown = 0.0

    def step(self, done: float, what: str) -> None:
        """Tell that a part is done, never less than before; raises ReportStopped when cancelled."""
        self.poll()
        self._shown = min(1.0, max(self._shown, done))
        if self._report is not None:
            self._report(self._shown, what)

    def poll(self) -> None:
        """Raise ReportStopped when the user asked to stop."""
        if self._cancelled is not None and self._cancelled():
            raise ReportStopped("Gestopt", "Het maken is gestopt. Er is niets geschreven.")

    def part(self, start: float, end: float) -> Callable[[float, str], None]:
        """A way to tell of one part of the work, from 0 to 1 of that part."""

        def step(done: float, what: str) -> None:
            self.step(start + (end - start) * done, what)

        return step
