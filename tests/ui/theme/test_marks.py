"""Kinds of buttons, texts and grounds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import (
    ButtonKind,
    Ground,
    TextRole,
    label,
    set_button_kind,
    set_ground,
    set_menu,
    set_text_role,
    set_tool_tip,
)


def middle_colour(widget: QWidget) -> QColor:
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, 5)


def test_that_a_primary_button_is_filled_with_the_accent(qtbot: QtBot, look: ThemedLook) -> None:
    button = QPushButton("Opslaan")
    qtbot.addWidget(button)
    set_button_kind(button, ButtonKind.PRIMARY)

    assert middle_colour(button) == look.colour("accent")


def test_that_a_button_can_become_another_kind_while_it_is_shown(qtbot: QtBot, look: ThemedLook) -> None:
    button = QPushButton("Opslaan")
    qtbot.addWidget(button)
    button.show()
    set_button_kind(button, ButtonKind.PRIMARY)
    set_button_kind(button, ButtonKind.SECONDARY)

    assert middle_colour(button) == look.colour("raised")


def test_that_a_ground_is_painted(qtbot: QtBot, look: ThemedLook) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.resize(40, 40)
    set_ground(panel, Ground.SUNKEN)

    assert middle_colour(panel) == look.colour("sunken")


def test_that_a_label_shows_markup_to_the_letter(qtbot: QtBot, look: ThemedLook) -> None:
    made = label("<b>Moeder</b>", TextRole.CARD_TITLE)
    qtbot.addWidget(made)

    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.text() == "<b>Moeder</b>"


def test_that_a_text_role_sets_the_size_and_weight(qtbot: QtBot, look: ThemedLook) -> None:
    made = label("Wie zag wie")
    qtbot.addWidget(made)
    set_text_role(made, TextRole.CARD_TITLE)
    made.ensurePolished()

    assert (made.font().pixelSize(), made.font().bold()) == (15, True)


def test_that_a_tool_tip_shows_markup_to_the_letter(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)

    set_tool_tip(widget, "a <b> & c")
    assert widget.toolTip() == "<qt>a &lt;b&gt; &amp; c</qt>"
    set_tool_tip(widget, "")
    assert widget.toolTip() == ""


def test_that_a_button_with_a_menu_leaves_room_for_its_arrow(qtbot: QtBot, look: ThemedLook) -> None:
    plain, with_menu = QPushButton("Exporteren"), QPushButton("Exporteren")
    for button in (plain, with_menu):
        qtbot.addWidget(button)
    set_menu(with_menu, QMenu(with_menu))

    assert with_menu.sizeHint().width() >= plain.sizeHint().width() + 16
