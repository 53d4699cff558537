"""The shapes of one lane."""

from typing import Any

import pytest

from app.domain.event import Event, EventKind, EventLabel
from app.timeline.lane_drawing import unnamed_between
from app.timeline.layout_rules import Placed
from app.timeline.picture import Layer, Part
from app.timeline.shapes import Disc, Glyph, Rect, Shape, Soft, Text
from app.timeline.view import ColourBy
from tests.builders import (
    a_decision,
    a_party,
    a_professional,
    a_snapshot,
    an_event,
    an_involvement,
    in_the_month,
    on,
)
from tests.timeline.scenery import drawn


def lane_with(*events: Event, entities: tuple[Any, ...] = (), **changes: Any) -> list[Shape]:
    case = a_snapshot(a_party("P1"), *entities, *events)
    (layer,) = drawn(case, **changes).layers_of(Part.LANE)
    assert isinstance(layer, Layer)
    return list(layer.shapes)


def an_own_event(title: str = "Gesprek", when: Any = None, **changes: Any) -> Event:
    return an_event(title, when or on("5 mei 2020"), party_ids=("P1",), **changes)


def glyphs(shapes: list[Shape]) -> list[str]:
    return [shape.name for shape in shapes if isinstance(shape, Glyph)]


def test_that_an_uncertain_month_is_a_soft_band_with_a_hollow_mark_halfway() -> None:
    shapes = lane_with(an_own_event(when=in_the_month("mei 2020")))
    (band,) = [shape for shape in shapes if isinstance(shape, Soft)]
    (mark,) = [shape for shape in shapes if isinstance(shape, Glyph)]

    assert mark.hollow
    assert mark.x == pytest.approx(band.x + band.width / 2)
    assert band.about == mark.about


def test_that_a_known_day_has_no_band() -> None:
    shapes = lane_with(an_own_event())

    assert not [shape for shape in shapes if isinstance(shape, Soft)]
    assert not [shape for shape in shapes if isinstance(shape, Glyph) and shape.hollow]


def test_that_a_lasting_event_is_a_bar_from_its_mark_to_its_end() -> None:
    shapes = lane_with(an_own_event(until=on("5 nov 2020")))
    (bar,) = [shape for shape in shapes if isinstance(shape, Rect) and shape.about]
    (mark,) = [shape for shape in shapes if isinstance(shape, Glyph)]

    assert bar.x == pytest.approx(mark.x)
    assert bar.width > 100
    assert not mark.hollow


def test_that_signs_stand_right_of_the_mark() -> None:
    event = an_own_event(labels=(EventLabel.KANTELMOMENT, EventLabel.WAT_WERKTE))
    mark, *signs = [shape for shape in lane_with(event) if isinstance(shape, Glyph)]

    assert [sign.name for sign in signs] == ["kantelmoment", "wat_werkte"]
    assert mark.x + 8 < signs[0].x < signs[1].x
    (label,) = [shape for shape in lane_with(event) if isinstance(shape, Text)]
    assert label.bold
    assert label.x > signs[1].x


def test_that_a_locked_event_has_a_padlock() -> None:
    assert glyphs(lane_with(an_own_event(locked=True))) == ["contact", "vergrendeld"]


def test_that_a_mark_has_the_colour_of_its_party_only_when_asked() -> None:
    def tint(colour_by: ColourBy) -> str:
        (mark,) = [s for s in lane_with(an_own_event(), colour_by=colour_by) if isinstance(s, Glyph)]
        return mark.tint

    assert tint(ColourBy.PARTIJ) == "party1"
    assert tint(ColourBy.GEEN) == "mark"


def test_that_a_cluster_tells_its_number_and_nood_inside() -> None:
    nood = an_own_event("Spoed", kind=EventKind.BESLUIT, decision=a_decision(nood=True))
    shapes = lane_with(nood, *(an_own_event(f"Gesprek {n}") for n in range(80)))
    (pill,) = [shape for shape in shapes if isinstance(shape, Rect) and shape.fill == "raised"]

    assert len(pill.about) == 81
    assert "81" in [shape.text for shape in shapes if isinstance(shape, Text)]
    assert glyphs(shapes) == ["nood_klein"]


def test_that_involvements_are_bars_at_the_foot_of_the_lane() -> None:
    involvements = (
        a_professional("F1"),
        an_involvement("R1", end=on("1 jan 2021")),
        an_involvement("R2", start=on("1 jul 2020")),
    )
    shapes = lane_with(an_own_event(), entities=involvements)
    bars = {shape.about[0]: shape for shape in shapes if isinstance(shape, Rect) and shape.about}
    (mark,) = [shape for shape in shapes if isinstance(shape, Glyph)]

    assert set(bars) == {"R1", "R2"}
    assert bars["R1"].y != bars["R2"].y
    assert all(bar.y > mark.y + 8 for bar in bars.values())


def test_that_a_pattern_has_marks_without_signs_or_words() -> None:
    event = an_own_event(labels=(EventLabel.KANTELMOMENT,))
    shapes = lane_with(event, is_pattern=True)

    assert glyphs(shapes) == ["contact"]
    assert not [shape for shape in shapes if isinstance(shape, Text | Disc)]


def test_that_a_label_has_a_ground_so_that_lines_do_not_cross_it() -> None:
    shapes = lane_with(an_own_event())
    at = next(n for n, shape in enumerate(shapes) if isinstance(shape, Text))
    ground, label = shapes[at - 1], shapes[at]

    assert isinstance(ground, Rect)
    assert isinstance(label, Text)
    assert ground.x < label.x
    assert ground.x + ground.width > label.x + label.width
    assert ground.fill == "surface"


def test_that_the_unnamed_are_counted_between_two_moments() -> None:
    placed = [
        Placed(5.0, 0, (0,), label="Gesprek"),
        Placed(6.0, 0, (1,)),
        Placed(7.0, 0, (2, 3, 4)),
        Placed(20.0, 0, (5,)),
        Placed(6.0, 0, (6,), has_mark=False),
    ]

    assert unnamed_between(placed, 0, 10) == 4


def test_that_more_than_three_involvements_at_once_share_the_uppermost_bar() -> None:
    involvements = (a_professional("F1"), *(an_involvement(f"R{n}", end=on("1 jan 2021")) for n in range(5)))
    shapes = lane_with(an_own_event(), entities=involvements)
    bars = {shape.about[0]: shape.y for shape in shapes if isinstance(shape, Rect) and shape.about}

    assert set(bars) == {f"R{n}" for n in range(5)}
    assert len(set(bars.values())) == 3
