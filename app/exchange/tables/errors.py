"""Files that cannot be read as a table, each with its own sentence."""

from app.domain.errors import CaseError


class UnreadableTableError(CaseError):
    """The file holds no table this program can read."""


def unreadable(name: str, reason: str, suggestion: str) -> UnreadableTableError:
    """The error for a file called ``name``."""
    return UnreadableTableError("Bestand lezen", f"{name}: {reason}", suggestion)
