"""What a command is: one intention of the user, carried out inside a unit of work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


class Command(Protocol):
    """An intention such as "move these events two weeks". Frozen; holds no undo code."""

    @property
    def label(self) -> str:
        """The Dutch name of the edit, as undo shows it: "Gebeurtenis verplaatst"."""

    @property
    def merge_key(self) -> str | None:
        """Commands in a row with the same key become one step, as typing in a field does; None never does."""

    def apply(self, work: UnitOfWork) -> None:
        """Read ``work.case`` and put or remove entities. Raises CaseError to change nothing at all."""
