"""What is not right in a case, as a list; used by `check` and by every edit."""

from dataclasses import dataclass

from app.domain.labelled import Labelled


class Severity(Labelled):
    """How bad a problem is: a *fout* cannot stay, a *waarschuwing* may."""

    FOUT = "fout", "Fout"
    WAARSCHUWING = "waarschuwing", "Let op"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One broken invariant. ``code`` is stable, ``message`` a Dutch sentence with the place in it."""

    code: str
    severity: Severity
    message: str
    entity_id: str | None = None
