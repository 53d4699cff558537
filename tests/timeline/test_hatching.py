"""Patterns as lines and dots."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.hatching import HATCH_STYLES, hatch_dots, hatch_strokes
from app.timeline.picture import Box
from app.timeline.shapes import Hatch

LINED = [hatch for hatch in Hatch if not HATCH_STYLES[hatch].is_dotted]
PLACES = st.floats(-200, 200).map(lambda value: round(value, 2))
SIZES = st.floats(1, 120).map(lambda value: round(value, 2))


@given(st.sampled_from(LINED), PLACES, PLACES, SIZES, SIZES)
def test_that_strokes_stay_within_their_area(
    hatch: Hatch, x: float, y: float, width: float, height: float
) -> None:
    area = Box(x=x, y=y, width=width, height=height)

    for stroke in hatch_strokes(hatch, area):
        for px, py in stroke:
            assert area.x - 1e-6 <= px <= area.right + 1e-6
            assert area.y - 1e-6 <= py <= area.bottom + 1e-6


@given(PLACES, PLACES, SIZES, SIZES)
def test_that_dots_stay_within_their_area(x: float, y: float, width: float, height: float) -> None:
    area = Box(x=x, y=y, width=width, height=height)

    assert all(
        area.x <= px - 0.999 and px + 0.999 <= area.right and area.y <= py - 0.999
        for px, py in hatch_dots(Hatch.DOTS, area)
    )


@pytest.mark.parametrize("hatch", LINED)
def test_that_strokes_lie_a_pitch_apart(hatch: Hatch) -> None:
    style = HATCH_STYLES[hatch]
    angle = math.radians(style.degrees)
    found = [
        x * math.cos(angle) + y * math.sin(angle)
        for (x, y), _ in hatch_strokes(hatch, Box(x=0, y=0, width=60, height=60))
    ]

    assert len(found) > 5
    assert [b - a for a, b in pairwise(found)] == pytest.approx([style.pitch] * (len(found) - 1))


def test_that_neighbouring_areas_continue_one_pattern() -> None:
    left = Box(x=0, y=0, width=30, height=18)
    right = Box(x=30, y=0, width=30, height=18)
    both = Box(x=0, y=0, width=60, height=18)

    apart = {point for area in (left, right) for point in hatch_dots(Hatch.DOTS, area)}
    assert apart == set(hatch_dots(Hatch.DOTS, both))


def test_that_lined_patterns_have_no_dots_and_dotted_no_lines() -> None:
    area = Box(x=0, y=0, width=30, height=30)

    assert not list(hatch_dots(Hatch.SLANTED, area))
    assert not list(hatch_strokes(Hatch.DOTS, area))
