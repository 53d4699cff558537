"""A field for a day tells at once how it was understood."""

from pytestqt.qtbot import QtBot

from app.ui.dialogs.day_field import DayField
from app.ui.dialogs.days import Side
from app.ui.theme.look import ThemedLook
from tests.builders import day


def test_that_typing_shows_the_day(qtbot: QtBot, look: ThemedLook) -> None:
    field = DayField(look, "Tot en met", Side.LAST, hint="Bijvoorbeeld: 2022")
    qtbot.addWidget(field)

    assert field.line == "Bijvoorbeeld: 2022"
    qtbot.keyClicks(field.edit, "maart 2019")

    assert field.day == day("31 mrt 2019")
    assert field.line == "Begrepen als: 31 maart 2019"


def test_that_a_note_goes_when_the_text_changes(qtbot: QtBot, look: ThemedLook) -> None:
    field = DayField(look, "Peildatum", Side.LAST)
    qtbot.addWidget(field)
    field.set_note("Vul een dag in.")

    assert field.line == "Vul een dag in."
    field.set_day(day("5 jan 2021"))

    assert field.edit.text() == "5-1-2021"
    assert field.unread == ""


def test_that_what_is_no_day_is_told_on_request(qtbot: QtBot, look: ThemedLook) -> None:
    field = DayField(look, "Peildatum", Side.LAST)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "ooit")

    assert field.day is None
    assert field.unread
