"""One thing that is not right in what was read, with the place where it stands."""

import json
from dataclasses import dataclass

from app.domain.problems import Severity

_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingProblem:
    """A problem with its ``place`` ("gebeurtenissen[12] (G013)", "blad Tijdlijn, rij 7").

    ``field`` is the key or column, ``value`` what stands there (shortened), ``message``
    a Dutch sentence. A *fout* keeps something out, a *waarschuwing* does not.
    """

    place: str
    message: str
    field: str = ""
    value: str = ""
    severity: Severity = Severity.FOUT

    @property
    def is_error(self) -> bool:
        """Whether something could not be taken over."""
        return self.severity is Severity.FOUT

    @property
    def sentence(self) -> str:
        """Place, field and message on one line."""
        where = ", ".join(part for part in (self.place, f"veld {self.field}" if self.field else "") if part)
        return f"{where}: {self.message}" if where else self.message


def shortened(value: object) -> str:
    """A value as it can stand in a list: at most 60 characters, on one line and printable."""
    if isinstance(value, str):
        text = value
    elif value is None or isinstance(value, bool):
        text = json.dumps(value)
    else:
        text = repr(value)
    cut = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in cut)
