"""The look of the window as one object."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, UnknownToken, load_theme
from app.ui.theme.look import ThemedLook

DARK = load_theme(ThemeName.DARK)


def test_that_the_application_is_dressed_in_the_theme(qapp: QApplication, look: ThemedLook) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.colour("bg")
    assert (qapp.font().family(), qapp.font().pixelSize()) == ("Inter", 13)
    assert qapp.style().name().lower() in {"fusion", ""}
    assert "#2B5D70" in qapp.styleSheet()


def test_that_another_theme_is_told_and_put_on(qtbot: QtBot, qapp: QApplication, look: ThemedLook) -> None:
    with qtbot.waitSignal(look.theme_changed):
        look.change(theme=DARK)

    assert look.theme is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.colour("bg")


def test_that_the_zoom_scales_lengths_and_fonts(qapp: QApplication, look: ThemedLook) -> None:
    look.change(zoom=1.5)

    assert look.px(28) == 42
    assert look.font("card_title").pixelSize() == 22
    assert qapp.font().pixelSize() == 20


@pytest.mark.parametrize(("asked", "given"), [(0.3, 1.0), (1.25, 1.25), (7.0, 2.0)])
def test_that_the_zoom_stays_within_bounds(asked: float, given: float) -> None:
    assert ThemedLook(DARK, zoom=asked).zoom == given


def test_that_a_button_keeps_its_icon_in_the_colour_of_the_theme(qtbot: QtBot, look: ThemedLook) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    look.set_icon(button, "plus")
    look.change(theme=DARK)

    image = button.icon().pixmap(64, 64).toImage()
    assert image.pixelColor(32, 32).name().upper() == DARK.colour("text")


def test_that_the_last_icon_given_is_the_one_kept(qtbot: QtBot, look: ThemedLook) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    look.set_icon(button, "plus")
    look.set_icon(button, "minus")
    look.change(theme=DARK)

    image = button.icon().pixmap(64, 64).toImage()
    assert image.pixelColor(32, 16).alpha() == 0


def test_that_an_icon_for_a_button_that_is_gone_is_forgotten(qtbot: QtBot, look: ThemedLook) -> None:
    button = QPushButton()
    look.set_icon(button, "plus")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()

    with qtbot.waitSignal(look.theme_changed):
        look.change(theme=DARK)


def test_that_an_icon_taken_before_can_still_be_drawn_after_a_change(look: ThemedLook) -> None:
    before = look.icon("plus")
    look.change(theme=DARK)

    image = before.pixmap(128, 128).toImage()
    assert image.pixelColor(64, 64).name().upper() == "#2A2622"


def test_that_motion_takes_time_only_when_wanted() -> None:
    assert ThemedLook(DARK).duration_ms == 160
    assert ThemedLook(DARK, has_motion=False).duration_ms == 0


def test_that_colours_between_tokens_are_given_and_unknown_ones_named(look: ThemedLook) -> None:
    assert look.colour("disabledText").isValid()
    with pytest.raises(UnknownToken, match="purple"):
        look.colour("purple")
