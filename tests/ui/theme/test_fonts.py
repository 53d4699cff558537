"""The bundled letter and its figures."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from app.ui.theme import fonts
from app.ui.theme.fonts import FAMILY, FontFileError, interface_font, load_fonts


def test_that_the_bundled_family_is_known_with_its_four_faces(qapp: QApplication) -> None:
    load_fonts(qapp)

    assert {"Regular", "Bold", "Italic", "Bold Italic"} <= set(QFontDatabase.styles(FAMILY))
    assert QFontInfo(interface_font(13, bold=True, italic=True)).family() == FAMILY


def test_that_figures_are_of_equal_width(qapp: QApplication) -> None:
    load_fonts(qapp)

    metrics = QFontMetricsF(interface_font(13))

    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_that_a_size_is_in_pixels(qapp: QApplication) -> None:
    assert interface_font(19.5).pixelSize() == 20


def test_that_a_font_that_cannot_be_read_is_named(qapp: QApplication, tmp_path: Path, qtlog: object) -> None:
    with pytest.raises(FontFileError, match="Inter-Odd"):
        fonts.load_font(tmp_path / "Inter-Odd.ttf")
