"""The icons: all there, in one line style, in the colour asked for."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from app.paths import resource_path
from app.themes import ThemeName, load_theme
from app.ui.theme.icons import IconShelf, UnknownIcon
from app.ui.theme.memory_files import MemoryFiles
from app.ui.theme.state_colours import state_colours

WANTED = {
    *("search", "plus", "minus", "undo", "redo", "fit", "filter"),
    *("link", "lock", "close", "chevron_down", "chevron_right", "eye", "eye_struck"),
    *("clock", "document", "calendar", "tray", "info", "measure", "saved"),
    *("print", "export", "import", "person", "family", "party", "grip"),
    *("fold", "unfold", "bolt", "meeting", "flag", "worked", "speech"),
    *("fork", "camera", "beamer", "blank_screen", "parking", "bin", "spotlight"),
}
APPLICATION = "terugblik"
SVG = "{http://www.w3.org/2000/svg}"


def line_icons() -> list[Path]:
    return [file for file in sorted(resource_path("icons").glob("*.svg")) if file.stem != APPLICATION]


@pytest.fixture
def shelf(qapp: QApplication) -> IconShelf:
    return IconShelf(load_theme(ThemeName.LIGHT), MemoryFiles())


def inks_of(image: QImage) -> set[str]:
    """The colours of all pixels that are fully drawn."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def image_of(icon: QIcon, *, side: int = 64, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage()


def test_that_every_icon_of_the_house_style_is_there() -> None:
    assert {file.stem for file in line_icons()} >= WANTED


@pytest.mark.parametrize("file", line_icons(), ids=lambda file: file.stem)
def test_that_icons_are_drawn_in_one_line_style(file: Path) -> None:
    root = ET.fromstring(file.read_text("utf-8"))

    assert root.tag == f"{SVG}svg"
    assert root.attrib["viewBox"] == "0 0 16 16"
    style = {key: root.attrib[key] for key in ("fill", "stroke", "stroke-width", "stroke-linecap")}
    assert style == {
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.5",
        "stroke-linecap": "round",
    }
    assert not [part for part in root.iter() if part is not root and {"fill", "stroke"} & part.attrib.keys()]


@pytest.mark.parametrize("name", [file.stem for file in line_icons()])
def test_that_an_icon_stays_within_its_square(shelf: IconShelf, name: str) -> None:
    image = image_of(shelf.icon(name))

    edge = [image.pixelColor(x, y).alpha() for x in range(64) for y in (0, 1, 62, 63)]
    edge += [image.pixelColor(x, y).alpha() for y in range(64) for x in (0, 1, 62, 63)]
    assert max(edge) == 0
    assert inks_of(image) == {"#2A2622"}


def test_that_an_icon_takes_the_colour_of_its_role(shelf: IconShelf) -> None:
    assert inks_of(image_of(shelf.icon("plus", "accent"))) == {"#2B5D70"}


def test_that_an_icon_is_paler_when_it_cannot_be_used(shelf: IconShelf) -> None:
    image = image_of(shelf.icon("plus"), mode=QIcon.Mode.Disabled)

    assert inks_of(image) == {state_colours(load_theme(ThemeName.LIGHT))["disabledText"]}


def test_that_an_icon_stays_visible_on_a_filled_button_with_the_focus(qapp: QApplication) -> None:
    theme = load_theme(ThemeName.CONTRAST)
    icon = IconShelf(theme, MemoryFiles()).icon("plus", "onAccent")

    assert inks_of(image_of(icon)) == {theme.colour("onAccent")}
    assert inks_of(image_of(icon, mode=QIcon.Mode.Active)) == {theme.colour("accent")}


def test_that_a_selected_row_does_not_tint_its_icon(shelf: IconShelf) -> None:
    assert inks_of(image_of(shelf.icon("plus"), mode=QIcon.Mode.Selected)) == {"#2A2622"}


def test_that_an_icon_is_sharp_on_a_fine_screen(shelf: IconShelf) -> None:
    pixmap = shelf.icon("plus").pixmap(QSize(16, 16), 2.0)

    assert (pixmap.size(), pixmap.devicePixelRatio()) == (QSize(32, 32), 2.0)
    assert QColor("#2A2622").name().upper() in inks_of(pixmap.toImage())


def test_that_an_icon_is_made_once(shelf: IconShelf) -> None:
    assert shelf.icon("plus") is shelf.icon("plus")
    assert shelf.icon("plus") is not shelf.icon("plus", "accent")


def test_that_an_unknown_icon_is_named(shelf: IconShelf) -> None:
    with pytest.raises(UnknownIcon, match="unicorn"):
        shelf.icon("unicorn")


def test_that_the_application_icon_can_be_drawn(qapp: QApplication) -> None:
    image = image_of(QIcon(str(resource_path("icons", f"{APPLICATION}.svg"))), side=256)

    assert {"#F6F1E9", "#2B5D70"} <= inks_of(image)
