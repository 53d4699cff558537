"""Errors a person can do something about; everything else is a bug."""

from dataclasses import dataclass


@dataclass(eq=False)
class CaseError(Exception):
    """Something the user can understand and mend.

    ``title`` is a few words for a dialog's heading, ``sentence`` says what is the
    matter and where, ``suggestion`` what to do. All three are Dutch and plain text.
    """

    title: str
    sentence: str
    suggestion: str = ""

    def __str__(self) -> str:
        """Sentence and suggestion on one line, for the command line."""
        return f"{self.sentence} {self.suggestion}".strip()


class InvariantError(CaseError):
    """A change would leave the case in a state that cannot be true (domain invariants)."""


class NotFoundError(CaseError):
    """Something that was asked for is no longer in the case."""
