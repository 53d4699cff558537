"""What can be done to the casus itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.event import Event
from app.domain.period import Period
from app.domain.snapshot import CaseSnapshot
from app.editing.intention import Changes, Intention, changed, typing_key

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class ChangeCase(Intention):
    """Change fields of the casus; undated events follow its period."""

    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Casusgegevens gewijzigd"

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key("casus", self.changes)

    def apply(self, work: UnitOfWork) -> None:
        """Put the casus, and the undated events over its whole period."""
        known, case = work.case.case, changed(work.case.case, self.changes)
        if known.period != case.period:
            work.put_all(_undated_over(work.case, case.period))
        work.put(case)


def _undated_over(case: CaseSnapshot, period: Period) -> list[Event]:
    start, end = period.start, period.end
    undated = [event for event in case.events.values() if not event.when.is_known]
    return [replace(event, when=replace(event.when, earliest=start, latest=end)) for event in undated]
