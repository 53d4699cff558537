"""Fields of one line and of several."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.text_fields import LineField, TextField


def test_that_a_line_shows_its_beginning_when_another_thing_is_shown(qtbot: QtBot) -> None:
    field = LineField("Titel")
    qtbot.addWidget(field)
    field.show_value("Een lange titel", afresh=True)

    assert field.cursorPosition() == 0
    assert field.placeholderText() == "Titel"


def test_that_a_line_commits_on_request(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.show_value("Oud")
    field.setText("Nieuw")
    with qtbot.waitSignal(field.committed) as told:
        field.commit()

    assert told.args == ["Nieuw"]


def test_that_a_text_commits_on_request(qtbot: QtBot, look: ThemedLook) -> None:
    field = TextField(look, "Wat gebeurde er?", limit=200)
    qtbot.addWidget(field)
    field.show_value("Oud")
    field.editor.setPlainText("Nieuw\nen meer")
    with qtbot.waitSignal(field.committed) as told:
        field.commit()

    assert told.args == ["Nieuw\nen meer"]
    assert field.counter_text == "13 van 200 tekens"


@pytest.mark.parametrize("is_editable", [True, False])
def test_that_a_text_can_be_only_for_reading(qtbot: QtBot, look: ThemedLook, *, is_editable: bool) -> None:
    field, line = TextField(look), LineField()
    for widget in (field, line):
        qtbot.addWidget(widget)
        widget.set_editable(is_editable=is_editable)

    assert field.editor.isReadOnly() is not is_editable
    assert line.isReadOnly() is not is_editable
