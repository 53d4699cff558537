"""Shapes as Qt paints them."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.timeline.outlines import polyline
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Disc, Glyph, Hatch, Line, Path, Rect, Shape, Soft, Text
from app.ui.theme.look import ThemedLook
from tests.ui.timeline.painting import colour, colours_in, inked, painted


def bounds(shapes: list[Shape], **options: float) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is painted, both edges included."""
    found = inked(painted(shapes, **options))  # type: ignore[arg-type]  # only numbers are given here
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


def test_that_a_plain_rectangle_falls_on_whole_pixels(qapp: QGuiApplication) -> None:
    image = painted([Rect(10.3, 10.6, 20, 8, "mark")])

    assert colours_in(image) == {colour("surface").name(), colour("mark").name()}
    assert bounds([Rect(10.3, 10.6, 20, 8, "mark")]) == (10, 11, 29, 18)


def test_that_neighbouring_rectangles_leave_no_gap(qapp: QGuiApplication) -> None:
    rows = [Rect(0, at * 7.4, 60, 7.4, "mark") for at in range(8)]

    assert bounds([*rows]) == (0, 0, 59, 58)
    assert len(inked(painted(rows))) == 60 * 59


@pytest.mark.parametrize("width", [0.2, 1.0, 1.3])
def test_that_an_upright_line_is_at_least_one_whole_pixel(qapp: QGuiApplication, width: float) -> None:
    image = painted([Line(30.4, 5, 30.4, 50, "mark", width)])

    assert colours_in(image) == {colour("surface").name(), colour("mark").name()}


def test_that_a_dashed_line_has_gaps(qapp: QGuiApplication) -> None:
    whole = inked(painted([Line(30, 0, 30, 60, "mark", 2)]))
    dashed = inked(painted([Line(30, 0, 30, 60, "mark", 2, (5, 5))]))

    assert 0.3 < len(dashed) / len(whole) < 0.8


@pytest.mark.parametrize("hatch", Hatch)
def test_that_every_hatch_shows_ground_and_ink(qapp: QGuiApplication, hatch: Hatch) -> None:
    image = painted([Rect(5, 5, 50, 50, "k_vots", hatch=hatch)])
    middle = {image.pixelColor(x, y).name() for x in range(10, 50) for y in range(10, 50)}

    assert colour("k_vots").name() in middle
    assert len(middle) > 1


def test_that_an_edge_lies_within_its_rectangle(qapp: QGuiApplication) -> None:
    left, top, right, bottom = bounds([Rect(10, 10, 30, 20, "raised", "mark", 2.0, 4.0)])

    assert left >= 9
    assert top >= 9
    assert right <= 41
    assert bottom <= 31


def test_that_a_wide_box_is_painted_as_a_small_one(qapp: QGuiApplication) -> None:
    narrow = painted([Rect(-200, 10, 250, 20, "raised", "mark", 2.0, 4.0)])
    wide = painted([Rect(-220, 10, 270, 20, "raised", "mark", 2.0, 4.0)])

    assert narrow.copy(20, 0, 25, 60) == wide.copy(20, 0, 25, 60)


def test_that_a_mark_has_its_middle_at_its_place(qapp: QGuiApplication) -> None:
    left, top, right, bottom = bounds([Glyph("besluit_planmatig", 30, 30)])

    assert (left + right + 1) / 2 == pytest.approx(30, abs=1)
    assert (top + bottom + 1) / 2 == pytest.approx(30, abs=1)


def test_that_a_mark_takes_the_colour_of_its_party(qapp: QGuiApplication) -> None:
    assert painted([Glyph("contact", 30, 30, tint="party3")]).pixelColor(30, 30) == colour("party3")


def test_that_something_faint_is_mixed_with_its_ground(qapp: QGuiApplication) -> None:
    plain = painted([Disc(30, 30, 9, "mark")]).pixelColor(30, 30)
    faint = painted([Disc(30, 30, 9, "mark", faint=True)]).pixelColor(30, 30)

    assert plain == colour("mark")
    assert plain.lightness() < faint.lightness() < colour("surface").lightness()


@pytest.mark.parametrize(
    ("anchor", "side"), [(Anchor.START, "left"), (Anchor.MIDDLE, "middle"), (Anchor.END, "right")]
)
def test_that_a_text_hangs_on_its_anchor(look: ThemedLook, anchor: Anchor, side: str) -> None:
    width = 24.0
    left, top, _, bottom = bounds([Text(30, 40, "MDO", 11.5, anchor=anchor, width=width)])
    expected = {"left": 30, "middle": 30 - width / 2, "right": 30 - width}[side]

    assert left == pytest.approx(expected, abs=2)
    assert bottom <= 41
    assert top >= 28


def test_that_an_outline_is_stroked_or_filled(qapp: QGuiApplication) -> None:
    open_line = inked(painted([Path(polyline((10, 10), (50, 10), (50, 50)), None, "mark", 2)]))
    filled = inked(painted([Path(polyline((10, 10), (50, 10), (50, 50)), "mark")]))

    assert (45, 20) not in open_line
    assert (45, 20) in filled


def test_that_a_soft_band_fades_at_both_ends(qapp: QGuiApplication) -> None:
    image = painted([Soft(0, 20, 60, 10)])

    assert image.pixelColor(30, 25) == colour("unc")
    assert (
        image.pixelColor(0, 25).lightness() > image.pixelColor(6, 25).lightness() > colour("unc").lightness()
    )
    assert image.pixelColor(59, 25).lightness() > image.pixelColor(53, 25).lightness()


def test_that_a_layer_is_cut_off_at_its_clip_and_shifted(qapp: QGuiApplication) -> None:
    image = painted([Rect(0, 0, 30, 60, "mark")], clip=Box(x=0, y=0, width=20, height=60), x=5)

    assert {x for x, _ in inked(image)} == set(range(5, 20))


def test_that_twice_the_pixels_give_twice_the_drawing(qapp: QGuiApplication) -> None:
    shapes: list[Shape] = [Rect(10, 10, 20, 8, "mark"), Glyph("incident", 40, 40)]
    once, twice = painted(shapes), painted(shapes, ratio=2.0)

    assert twice.width() == 2 * once.width()
    assert twice.pixelColor(58, 34) == once.pixelColor(29, 17)
    assert len(inked(twice)) == pytest.approx(4 * len(inked(once)), rel=0.12)
