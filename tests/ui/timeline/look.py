"""Paints the timeline to look at: `python -m tests.ui.timeline.look FOLDER [CASE.json]`."""

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.exchange.case_json import read_case
from app.themes import ThemeName, load_theme
from app.timeline.drawing import picture_of
from app.timeline.layout import TimelineLayout
from app.timeline.picture import Picture
from app.timeline.view import TimelineView
from app.timeline.viewport import fitted
from app.ui.theme.fonts import load_fonts
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.qt_painter import QtPicturePainter
from app.ui.timeline.text_measure import QtTextMeasure


def image_of(picture: Picture, theme: ThemeName, ratio: float = 1.0) -> QImage:
    """The picture in pixels."""
    image = QImage(
        round(picture.width * ratio), round(picture.height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    QtPicturePainter(PaintShelf(load_theme(theme), ratio)).paint(painter, picture)
    painter.end()
    return image


def main(folder: Path, source: Path) -> None:
    """Several sizes, themes and zooms."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app)
    case = read_case(source.read_text("utf-8")).snapshot
    layout = TimelineLayout(case, QtTextMeasure())
    folder.mkdir(parents=True, exist_ok=True)
    for width, height, head in ((1560, 860, 190), (1330, 574, 176)):
        whole = fitted(layout.table.limits, width - head, head)
        for zoom in (1, 3, 8, 40):
            port = whole.zoomed(zoom, head + (width - head) * 0.62, layout.table.limits)
            view = TimelineView(viewport=port, height=height)
            for theme in (ThemeName.LIGHT, ThemeName.DARK):
                picture = picture_of(layout, replace(view))
                image_of(picture, theme).save(str(folder / f"{width}-{zoom}x-{theme}.png"))


if __name__ == "__main__":
    chosen = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("resources/example/casus_wisseldag.json")
    main(Path(sys.argv[1]), chosen)
