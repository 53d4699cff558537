"""Where a number leads."""

from app.signals.days import Stretch
from app.signals.target import Target, span_of, to_days, to_events, to_stretch
from tests.builders import a_snapshot, an_event, day, on

CASE = a_snapshot(an_event("Een", on("5 jan 2021")), an_event("Twee", on("9 feb 2021")))


def test_that_a_target_of_events_spans_their_days():
    target = to_events(["G-twee", "G-een", "G-twee"])

    assert target.event_ids == ("G-twee", "G-een")
    assert span_of(CASE, target) == (day("5 jan 2021"), day("9 feb 2021"))


def test_that_a_target_of_a_stretch_spans_the_stretch_whatever_the_events():
    stretch = Stretch(days=3, start=day("1 mrt 2021"), end=day("3 mrt 2021"))

    assert span_of(CASE, to_stretch(stretch, ["G-een"])) == (stretch.start, stretch.end)
    ordinals = (stretch.start.toordinal(), stretch.end.toordinal())
    assert to_days(*ordinals) == Target(first=stretch.start, last=stretch.end)


def test_that_events_that_are_gone_span_nothing():
    assert span_of(CASE, to_events(["weg"])) is None
    assert Target().is_empty
    assert not to_stretch(Stretch(days=1, start=day("1 mrt 2021"), end=day("1 mrt 2021"))).is_empty
