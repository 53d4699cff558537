"""Painted lanes that move: they look exactly as if they had been painted anew."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from app.themes import ThemeName, load_theme
from app.timeline.layout import TimelineLayout
from app.timeline.measure import FontFileMeasure
from app.timeline.sight import Sight
from app.ui.theme.look import ThemedLook
from app.ui.timeline.lane_pixels import LanePixels, LaneScene
from app.ui.timeline.paint_shelf import PaintShelf
from tests.timeline.scenery import example_case

SIZE = (900, 600)


@pytest.fixture
def shelf(look: ThemedLook) -> PaintShelf:
    return PaintShelf(load_theme(ThemeName.LIGHT))


@pytest.fixture
def sight() -> Sight:
    made = Sight(TimelineLayout(example_case(), FontFileMeasure()))
    made.resize(float(SIZE[0]), float(SIZE[1]), 176.0)
    made.zoom(4.0)
    return made


def scene_of(sight: Sight, shelf: PaintShelf) -> LaneScene:
    return LaneScene(layout=sight.layout, view=sight.view, plan=sight.plan, shelf=shelf)


def painted(pixels: LanePixels, scene: LaneScene) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    pixels.paint(painter, scene)
    painter.end()
    return image


@pytest.mark.parametrize("steps", [(-24,) * 12, (40,) * 9, (-90, 170, -30, 5, 5, -1), (700,), (-1500, 20)])
def test_that_moved_lanes_look_as_if_painted_anew(
    sight: Sight, shelf: PaintShelf, steps: tuple[int, ...]
) -> None:
    pixels = LanePixels()
    for _ in range(2):
        painted(pixels, scene_of(sight, shelf))
    images = []
    for step in steps:
        sight.pan(step)
        images.append(painted(pixels, scene_of(sight, shelf)))

    assert largest_difference(images[-1], painted(LanePixels(), scene_of(sight, shelf))) <= 2


def largest_difference(one: QImage, other: QImage) -> int:
    """How far two pictures differ at most in one colour of one pixel; blending rounds by one or two."""
    first, second = (np.frombuffer(image.constBits(), dtype=np.uint8).astype(int) for image in (one, other))
    return int(abs(first - second).max())


def zoomed(sight: Sight) -> None:
    sight.zoom(1.3)


def scrolled(sight: Sight) -> None:
    sight.scroll(-30.0)


def narrower(sight: Sight) -> None:
    sight.resize(820.0, 600.0, 176.0)


def filtered(sight: Sight) -> None:
    sight.change(shown_ids=frozenset())


@pytest.mark.parametrize("change", [zoomed, scrolled, narrower, filtered])
def test_that_another_drawing_is_painted_anew(
    sight: Sight, shelf: PaintShelf, change: Callable[[Sight], None]
) -> None:
    pixels = LanePixels()
    for _ in range(2):
        painted(pixels, scene_of(sight, shelf))
    change(sight)
    kept = [painted(pixels, scene_of(sight, shelf)) for _ in range(2)]
    anew = painted(LanePixels(), scene_of(sight, shelf))

    assert max(largest_difference(one, anew) for one in kept) <= 2


def test_that_a_move_of_part_of_a_pixel_is_painted_anew(sight: Sight, shelf: PaintShelf) -> None:
    pixels = LanePixels()
    for _ in range(2):
        painted(pixels, scene_of(sight, shelf))
    sight.pan(10.5)

    moved, anew = (painted(each, scene_of(sight, shelf)) for each in (pixels, LanePixels()))

    assert largest_difference(moved, anew) <= 2
