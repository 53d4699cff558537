"""Who had regie when."""

from typing import Any

from app.timeline.bands.regie_band import RegieBand
from app.timeline.bands.strip import Strip
from app.timeline.shapes import Hatch, Rect, Shape, Text
from app.timeline.view import SCREEN
from app.timeline.viewport import Viewport, day_number
from tests.builders import a_party, a_professional, a_snapshot, an_involvement, day, on
from tests.timeline.scenery import inter

PEOPLE = (
    a_party("P1", code="WT"),
    a_professional("F1", designation="Regisseur"),
    a_professional("F2", designation="Voogd"),
)


def regie(involvement_id: str, start: str, end: str | None = None, who: str = "F1", **changes: Any) -> Any:
    return an_involvement(
        involvement_id, who, start=on(start), end=end and on(end), has_regie=True, **changes
    )


def band_of(*involvements: Any) -> RegieBand:
    return RegieBand(a_snapshot(*PEOPLE, *involvements))


def shapes_of(*involvements: Any, **changes: Any) -> list[Shape]:
    viewport = Viewport(first_day=day_number(day("1 jan 2019")), scale=0.7, width=1200)
    strip = Strip(viewport=viewport, y=40, sizes=SCREEN, measure=inter(), **changes)
    return list(band_of(*involvements).shapes(strip))


def texts(shapes: list[Shape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Text)]


def test_that_regie_never_recorded_takes_no_room() -> None:
    assert band_of(an_involvement()).height(SCREEN) == 0
    assert shapes_of(an_involvement()) == []


def test_that_the_days_nobody_had_regie_are_counted_and_drawn_as_an_open_gap() -> None:
    one = regie("R1", "1 jan 2019", "1 mrt 2020")
    two = regie("R2", "1 jun 2020", who="F2")

    (gap,) = band_of(one, two).gaps
    assert gap.days == 91
    shapes = shapes_of(one, two)
    (box,) = [shape for shape in shapes if isinstance(shape, Rect) and shape.hatch is Hatch.GAP]
    assert box.fill is None
    assert box.dash
    assert "91 d" in texts(shapes)


def test_that_regie_handed_over_from_day_to_day_leaves_no_gap() -> None:
    assert band_of(regie("R1", "1 jan 2019", "1 mrt 2020"), regie("R2", "2 mrt 2020")).gaps == ()


def test_that_a_gap_is_what_remains_when_others_are_counted_too() -> None:
    band = band_of(
        regie("R1", "1 jan 2019", "31 dec 2020"),
        regie("R2", "1 mrt 2019", "1 jun 2019"),
        regie("R3", "11 jan 2021"),
    )

    assert [gap.days for gap in band.gaps] == [10]


def test_that_regie_of_two_at_once_lies_in_two_rows() -> None:
    one, two = regie("R1", "1 jan 2019"), regie("R2", "1 jun 2019", who="F2")
    bars = {s.about[0]: s for s in shapes_of(one, two) if isinstance(s, Rect) and s.fill == "regie"}

    assert bars["R2"].y >= bars["R1"].y + bars["R1"].height
    assert band_of(one, two).height(SCREEN) > band_of(one).height(SCREEN)


def test_that_a_bar_says_who_of_which_party() -> None:
    assert texts(shapes_of(regie("R1", "1 jan 2019"))) == ["Regisseur (WT)"]


def test_that_names_of_two_at_once_do_not_lie_on_each_other() -> None:
    shapes = shapes_of(
        regie("R1", "1 jan 2019", "31 mrt 2020"), regie("R2", "1 jan 2020", "1 jan 2022", who="F2")
    )
    names = sorted((shape.x, shape.x + shape.width) for shape in shapes if isinstance(shape, Text))

    assert len(names) == 2
    assert names[0][1] <= names[1][0]


def test_that_a_gap_that_had_not_ended_then_has_no_length_yet() -> None:
    shapes = shapes_of(
        regie("R1", "1 jan 2019", "1 mrt 2020"),
        regie("R2", "1 jun 2020"),
        until=day_number(day("1 mei 2020")),
    )

    assert "91 d" not in texts(shapes)


def test_that_a_pattern_has_bars_and_gaps_without_words() -> None:
    shapes = shapes_of(regie("R1", "1 jan 2019", "1 mrt 2020"), regie("R2", "1 jun 2020"), is_pattern=True)

    assert texts(shapes) == []
    assert len([shape for shape in shapes if isinstance(shape, Rect)]) == 3
