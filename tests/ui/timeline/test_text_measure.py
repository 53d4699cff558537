"""Widths of text on the screen."""

import pytest
from PySide6.QtGui import QFontMetricsF

from app.timeline.measure import FontFileMeasure
from app.ui.theme.look import ThemedLook
from app.ui.timeline.fonts import DRAWN_SIZE, large_font
from app.ui.timeline.text_measure import QtTextMeasure

WORDS = "Dochter voorlopig bij oma, 321 dagen"


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
def test_that_a_text_is_measured_in_the_font_it_is_painted_in(
    look: ThemedLook, bold: bool, italic: bool
) -> None:
    metrics = QFontMetricsF(large_font(bold=bold, italic=italic))
    wanted = metrics.horizontalAdvance(WORDS) * 11.5 / DRAWN_SIZE

    assert QtTextMeasure().width(WORDS, 11.5, bold=bold, italic=italic) == pytest.approx(wanted)


def test_that_sizes_are_not_rounded_to_whole_pixels(look: ThemedLook) -> None:
    measure = QtTextMeasure()

    assert measure.width(WORDS, 23) == pytest.approx(2 * measure.width(WORDS, 11.5))


def test_that_measuring_twice_gives_the_same(look: ThemedLook) -> None:
    measure = QtTextMeasure()

    assert measure.width(WORDS, 12) == measure.width(WORDS, 12)


def test_that_screen_and_paper_measure_about_alike(look: ThemedLook) -> None:
    on_screen, on_paper = QtTextMeasure().width(WORDS, 12), FontFileMeasure().width(WORDS, 12)

    assert on_screen == pytest.approx(on_paper, rel=0.05)
