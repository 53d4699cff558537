"""What others may see of the signals: only what the facilitator released, in the words released."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision
from app.domain.snapshot import CaseSnapshot
from app.signals.basis import Basis, basis_of
from app.signals.order import READING_ORDER
from app.signals.readings.reading import Reading
from app.signals.readings.registry import reading_of
from app.signals.registry import SIGNALS


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedSignal:
    """A signal for others. With ``own_text`` that stands instead of the sentences of ``reading``."""

    signal_id: str
    title: str
    reading: Reading
    own_text: str = ""


def decision_about(case: CaseSnapshot, signal_id: str) -> SignalDecision | None:
    """What the facilitator decided about a signal; None when nothing was decided."""
    return case.signal_decisions.get(SignalId(signal_id))


def is_released(case: CaseSnapshot, signal_id: str) -> bool:
    """Whether others see it; one to be told in own words only when there are such words."""
    decision = decision_about(case, signal_id)
    if decision is None or decision.release is Release.NEE:
        return False
    return decision.release is Release.JA or bool(decision.text.strip())


def released_signals(case: CaseSnapshot, basis: Basis | None = None) -> tuple[ReleasedSignal, ...]:
    """The signals others may see, in reading order; computed from ``case`` as they may see it."""
    seen = basis_of(case) if basis is None else basis
    return tuple(_released(case, seen, one) for one in READING_ORDER if is_released(case, one))


def _released(case: CaseSnapshot, basis: Basis, signal_id: str) -> ReleasedSignal:
    decision = decision_about(case, signal_id)
    is_reworded = decision is not None and decision.release is Release.HERFORMULEERD
    return ReleasedSignal(
        signal_id=signal_id,
        title=SIGNALS[signal_id].title,
        reading=reading_of(signal_id, basis),
        own_text=decision.text.strip() if decision is not None and is_reworded else "",
    )
