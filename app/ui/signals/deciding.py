"""What a choice on a card comes down to: the next decision about its signal."""

from __future__ import annotations

from dataclasses import replace

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision, SignalParameter
from app.domain.snapshot import CaseSnapshot
from app.signals.release import decision_about
from app.signals.threshold_names import THRESHOLD_NAMES
from app.signals.thresholds import Thresholds


def released_as(case: CaseSnapshot, signal_id: str, release: Release, words: str) -> SignalDecision:
    """Decide who sees the signal; own words begin as ``words`` when there are none yet."""
    known = _known(case, signal_id)
    text = known.text
    if release is Release.HERFORMULEERD and not text.strip():
        text = words
    return replace(known, release=release, text=text)


def worded_as(case: CaseSnapshot, signal_id: str, text: str) -> SignalDecision:
    """Tell the signal in own words."""
    return replace(_known(case, signal_id), release=Release.HERFORMULEERD, text=text)


def compared_with(case: CaseSnapshot, signal_id: str, field: str, number: int) -> SignalDecision:
    """Use another threshold for this case; a default is not kept."""
    known = _known(case, signal_id)
    kept = tuple(one for one in known.parameters if one.name != field)
    if number != getattr(Thresholds(), field):
        kept += (SignalParameter(name=field, value=number),)
    return replace(known, parameters=kept)


def with_defaults(case: CaseSnapshot, signal_id: str) -> SignalDecision:
    """Use the defaults again."""
    names = {name.field for name in THRESHOLD_NAMES.get(signal_id, ())}
    known = _known(case, signal_id)
    return replace(known, parameters=tuple(one for one in known.parameters if one.name not in names))


def _known(case: CaseSnapshot, signal_id: str) -> SignalDecision:
    return decision_about(case, signal_id) or SignalDecision(signal_id=SignalId(signal_id))
