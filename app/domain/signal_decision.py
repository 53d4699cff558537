"""What the facilitator decided about showing a signal; the signal itself is never stored."""

from dataclasses import dataclass

from app.domain.ids import SignalId
from app.domain.labelled import Labelled


class Release(Labelled):
    """Whether others see the signal."""

    NEE = "nee", "Niet tonen"
    JA = "ja", "Tonen"
    HERFORMULEERD = "herformuleerd", "Tonen met eigen tekst"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalParameter:
    """A threshold the facilitator changed for this case."""

    name: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalDecision:
    """A signaalbesluit for one signal ("S1" … "S21")."""

    signal_id: SignalId
    release: Release = Release.NEE
    parameters: tuple[SignalParameter, ...] = ()
    text: str = ""
    note: str = ""
