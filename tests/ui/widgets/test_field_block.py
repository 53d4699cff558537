"""A field with its label and what is said about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.field_block import FieldBlock

NOTE = "Deze datum begrijp ik nog niet. Voorbeeld: 15-9-2021."


@pytest.fixture
def block(qtbot: QtBot, look: ThemedLook) -> FieldBlock:
    block = FieldBlock(look, "Wanneer", QLineEdit("15-9"), hint="Begrepen als: 15 september")
    qtbot.addWidget(block)
    block.show()
    QApplication.processEvents()
    block.field.clearFocus()
    return block


def line_of(block: FieldBlock) -> QLabel:
    (line,) = [label for label in block.findChildren(QLabel) if label.text() == block.line]
    return line


def edge_of(block: FieldBlock) -> str:
    image = block.field.grab().toImage()
    return image.pixelColor(image.width() // 2, 0).name().upper()


def test_that_the_field_is_named_by_its_label(block: FieldBlock) -> None:
    label = next(label for label in block.findChildren(QLabel) if label.text() == "Wanneer")

    assert block.field.accessibleName() == "Wanneer"
    assert label.buddy() is block.field
    assert label.y() < block.field.y() < line_of(block).y()


def test_that_the_hint_is_heard_with_the_field(block: FieldBlock) -> None:
    block.set_hint("Begrepen als: woensdag 15 september 2021")

    assert block.field.accessibleDescription() == block.line == "Begrepen als: woensdag 15 september 2021"


def test_that_a_note_goes_before_the_hint_and_leaves_the_text(block: FieldBlock, look: ThemedLook) -> None:
    block.set_note(NOTE)

    assert block.has_note
    assert block.field.accessibleDescription() == block.line == NOTE
    assert line_of(block).palette().windowText().color() == look.colour("note")
    assert edge_of(block) == look.theme.colour("note")
    assert isinstance(block.field, QLineEdit)
    assert block.field.text() == "15-9"


def test_that_the_hint_returns_when_the_note_goes(block: FieldBlock, look: ThemedLook) -> None:
    block.set_note(NOTE)
    block.set_note("")

    assert block.line == "Begrepen als: 15 september"
    assert edge_of(block) == look.theme.colour("control")


def test_that_a_block_with_nothing_to_say_takes_no_line(qtbot: QtBot, look: ThemedLook) -> None:
    spoken = FieldBlock(look, "Wanneer", QLineEdit(), hint="Uitleg")
    silent = FieldBlock(look, "Wanneer", QLineEdit())
    for block in (spoken, silent):
        qtbot.addWidget(block)
        block.show()

    assert silent.sizeHint().height() < spoken.sizeHint().height() - 12


def test_that_markup_in_a_hint_is_shown_to_the_letter(block: FieldBlock) -> None:
    block.set_hint("<b>zomer</b>")

    assert line_of(block).textFormat() == Qt.TextFormat.PlainText
