"""A label that ends in … when there is no room."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.elided_label import ElidedLabel


def shown(qtbot: QtBot, text: str, width: int) -> ElidedLabel:
    made = ElidedLabel(text)
    qtbot.addWidget(made)
    made.resize(width, 20)
    made.show()
    QApplication.processEvents()
    return made


def test_that_a_text_without_room_is_cut_and_kept_in_the_tool_tip(qtbot: QtBot, look: ThemedLook) -> None:
    made = shown(qtbot, "Jeugdbescherming <Veldrijk>", 80)

    assert made.shown_text().endswith("…")
    assert made.toolTip() == "<qt>Jeugdbescherming &lt;Veldrijk&gt;</qt>"
    assert made.minimumSizeHint().width() < 40


def test_that_a_text_with_room_is_shown_whole(qtbot: QtBot, look: ThemedLook) -> None:
    made = shown(qtbot, "Raad", 200)

    assert made.shown_text() == "Raad"
    assert made.toolTip() == ""


def test_that_a_tool_tip_goes_when_the_label_grows(qtbot: QtBot, look: ThemedLook) -> None:
    made = shown(qtbot, "Jeugdbescherming Veldrijk", 80)
    made.resize(400, 20)
    QApplication.processEvents()

    assert made.toolTip() == ""


def test_that_a_later_text_gets_its_own_tool_tip(qtbot: QtBot, look: ThemedLook) -> None:
    made = shown(qtbot, "Raad", 80)
    made.setText("Jeugdbescherming Veldrijk")

    assert "Veldrijk" in made.toolTip()
