"""What every field of the inspector needs: the case, the look, and the way to change something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import CaseError, InvariantError, NotFoundError
from app.domain.period import Period
from app.domain.snapshot import CaseSnapshot
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState

if TYPE_CHECKING:
    from app.editing.command import Command


class EventEdits(QObject):
    """Runs the commands of the fields, in the name of the inspector."""

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, origin: QObject
    ) -> None:
        super().__init__(origin)
        self._session = session
        self._view_state = view_state
        self._origin = origin
        self.look = look

    @property
    def case(self) -> CaseSnapshot:
        """The case as it is now."""
        return self._session.snapshot

    @property
    def is_editable(self) -> bool:
        """Whether fields may be changed."""
        return not self._session.is_read_only

    def period(self) -> Period:
        """The period of the case."""
        return self.case.case.period

    def run(self, command: Command) -> CaseError | None:
        """Carry out a command; the reason when it was refused.

        What has to do with the file rather than with the case is also told to the window.
        """
        try:
            self._session.run(command, self._origin)
        except CaseError as error:
            if not isinstance(error, InvariantError | NotFoundError):
                self._session.problem_raised.emit(error)
            return error
        return None

    def go_to(self, event_id: str) -> None:
        """Select another event and let the views show it."""
        if event_id in self.case.events:
            self._view_state.select([event_id], self._origin)
            self._view_state.reveal_requested.emit(event_id)
