"""The head names the event: its mark, its title, its kind and its number."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.inspector.head import head_line
from tests.builders import a_meeting, a_snapshot, an_event, on
from tests.ui.inspector.stage import Stage, leave, press, write


def test_that_kind_and_number_stand_under_the_title(stage: Stage) -> None:
    page = stage.show("G-besluit")

    assert page.head.line == "Besluit · gebeurtenis 3 van 5"
    assert page.head.glyph == "besluit_nood"


def test_that_a_meeting_is_called_by_its_kind() -> None:
    meeting = an_event("Overleg op school", on("5 jan 2021"), meeting=a_meeting())

    assert head_line(a_snapshot(meeting), meeting) == "MDO · gebeurtenis 1 van 1"


def test_that_the_title_can_be_typed_in_place(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.head.title.editor, "Gesprek thuis")
    QTest.keyClick(page.head.title.editor, Qt.Key.Key_Return)

    assert stage.event("G-gesprek").title == "Gesprek thuis"
    assert page.head.note == ""


def test_that_an_empty_title_is_refused_and_stays_empty_to_go_on_typing(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.head.title.editor, "")
    leave(page.head.title.editor)

    assert page.head.note == "Heeft nog geen titel."
    assert stage.event("G-gesprek").title == "Gesprek"

    write(page.head.title.editor, "Toch een titel")
    leave(page.head.title.editor)
    assert page.head.note == ""
    assert stage.event("G-gesprek").title == "Toch een titel"


def test_that_the_cross_asks_to_close(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    asked = []
    stage.inspector.close_requested.connect(asked.append)
    stage.inspector.close_requested.disconnect(asked.append)
    closes = [one for one in page.head.findChildren(type(page.moment.add_end)) if one.accessibleName()]

    press(closes[0])

    assert closes[0].accessibleName() == "Gegevens sluiten"
