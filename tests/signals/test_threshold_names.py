"""Words for thresholds."""

from dataclasses import fields

from app.signals.registry import SIGNALS
from app.signals.threshold_names import THRESHOLD_NAMES
from app.signals.thresholds import Thresholds


def test_that_every_threshold_can_be_changed_at_one_signal():
    named = [name.field for names in THRESHOLD_NAMES.values() for name in names]

    assert sorted(named) == sorted(field.name for field in fields(Thresholds))
    assert set(THRESHOLD_NAMES) <= set(SIGNALS)


def test_that_no_default_is_below_the_least_that_makes_sense():
    for names in THRESHOLD_NAMES.values():
        for name in names:
            assert getattr(Thresholds(), name.field) >= name.least >= 1
