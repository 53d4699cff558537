"""Fonts that are drawn scaled down."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from app.ui.theme.look import ThemedLook
from app.ui.timeline.fonts import DRAWN_SIZE, large_font


def test_that_the_bundled_letter_is_used(look: ThemedLook) -> None:
    font = large_font()

    assert QFontInfo(font).family() == "Inter"
    assert font.pixelSize() == DRAWN_SIZE


@pytest.mark.parametrize("bold", [False, True])
def test_that_all_figures_are_equally_wide(look: ThemedLook, bold: bool) -> None:
    metrics = QFontMetricsF(large_font(bold=bold))

    assert len({round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}) == 1


def test_that_bold_and_italic_can_be_had(look: ThemedLook) -> None:
    font = large_font(bold=True, italic=True)

    assert (font.bold(), font.italic()) == (True, True)
