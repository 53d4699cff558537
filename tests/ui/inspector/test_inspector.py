"""The inspector follows the selection and every change, and never loses what is being typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.editing.events import ChangeEvent, DeleteEvents
from app.editing.parties import ChangeParty
from app.themes import ThemeName, load_theme
from tests.ui.inspector.stage import PARTY_1, Stage, leave, write


def test_that_nothing_selected_asks_to_choose(stage: Stage) -> None:
    assert stage.inspector.page is stage.inspector.empty_page


def test_that_one_event_shows_its_fields(stage: Stage) -> None:
    page = stage.show("G-besluit")

    assert stage.inspector.page is page
    assert page.head.title.text() == "Besluit"
    assert page.moment.begin.edit.text() == "3 feb 2021"


def test_that_several_events_show_what_can_be_done_to_all(stage: Stage) -> None:
    stage.state.select(["G-besluit", "G-mdo"])

    assert stage.inspector.page is stage.inspector.several_page


def test_that_an_event_that_goes_leaves_the_empty_page(stage: Stage) -> None:
    stage.show("G-gesprek")
    stage.session.run(DeleteEvents(event_ids=("G-gesprek",)))

    assert stage.inspector.page is stage.inspector.empty_page


def test_that_undo_brings_the_old_value_back_at_once(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.fact.editor, "Vader belt.")
    leave(page.moment.fact.editor)
    assert stage.event("G-gesprek").fact == "Vader belt."

    stage.session.undo()

    assert page.moment.fact.text() == "Moeder belt."


def test_that_a_change_elsewhere_leaves_what_is_being_typed(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.fact.editor, "Half af")
    stage.session.run(ChangeEvent(event_id="G-gesprek", changes={"title": "Telefoon"}))

    assert page.moment.fact.text() == "Half af"
    assert page.moment.fact.editor.hasFocus()
    assert page.moment.fact.editor.textCursor().position() == len("Half af")
    assert page.head.title.text() == "Telefoon"


def test_that_typing_is_kept_when_another_event_is_selected(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.fact.editor, "Nog niet bewaard")
    stage.show("G-ruzie")

    assert stage.event("G-gesprek").fact == "Nog niet bewaard"
    assert stage.event("G-ruzie").fact == ""


def test_that_typing_is_kept_when_the_panel_goes(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    write(page.moment.fact.editor, "Net getypt")
    stage.inspector.hide()

    assert stage.event("G-gesprek").fact == "Net getypt"


def test_that_typing_is_kept_by_itself_shortly_after_the_last_key(qtbot: QtBot, stage: Stage) -> None:
    page = stage.show("G-gesprek")
    with qtbot.waitSignal(stage.session.case_changed, timeout=2_000):
        write(page.moment.fact.editor, "Zonder te verlaten")

    assert stage.event("G-gesprek").fact == "Zonder te verlaten"
    assert page.moment.fact.editor.hasFocus()


def test_that_typing_in_one_field_is_one_step(qtbot: QtBot, stage: Stage) -> None:
    page = stage.show("G-gesprek")
    for text in ("Een", "Een twee"):
        with qtbot.waitSignal(stage.session.case_changed, timeout=2_000):
            write(page.moment.fact.editor, text)

    stage.session.undo()

    assert page.moment.fact.text() == "Moeder belt."
    assert not stage.session.can_undo


def test_that_escape_goes_back_to_the_view(qtbot: QtBot, stage: Stage) -> None:
    page = stage.show("G-gesprek")
    page.moment.fact.editor.setFocus()
    with qtbot.waitSignal(stage.inspector.left):
        QTest.keyClick(page.moment.fact.editor, Qt.Key.Key_Escape)


def test_that_the_close_button_asks_to_put_the_panel_away(qtbot: QtBot, stage: Stage) -> None:
    stage.show("G-gesprek")
    with qtbot.waitSignal(stage.inspector.close_requested):
        stage.page.head.close_requested.emit()


def test_that_a_field_can_be_asked_for_by_name(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    for name, field in (("title", page.head.title.editor), ("when", page.moment.begin.edit)):
        stage.state.edit_requested.emit(name)
        assert field.hasFocus()


def test_that_another_name_of_a_party_shows_at_once(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    stage.session.run(ChangeParty(party_id=PARTY_1, changes={"name": "Wijkteam"}))

    assert page.people.parties.field.texts == ["Wijkteam"]


def test_that_another_theme_shows_the_same_event(stage: Stage) -> None:
    stage.show("G-besluit")
    stage.look.change(theme=load_theme(ThemeName.DARK), zoom=1.5)

    assert stage.inspector.page is stage.page
    assert stage.page.head.title.text() == "Besluit"


def test_that_a_case_to_read_shows_everything_and_changes_nothing(reading_stage: Stage) -> None:
    page = reading_stage.show("G-besluit")
    QTest.keyClicks(page.moment.fact.editor, "Iets anders")

    assert page.moment.fact.editor.isReadOnly()
    assert page.moment.begin.edit.isReadOnly()
    assert page.head.title.editor.isReadOnly()
    assert not page.people.parties.field.add_button.isVisible()
    assert page.people.parties.field.texts == ["Jeugdteam"]
    assert reading_stage.event("G-besluit").fact == ""


def test_that_tab_goes_from_the_title_through_date_and_fact(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    page.head.title.editor.setFocus()
    met = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())

    fields = [page.moment.begin.edit, page.moment.add_end, page.moment.fact.editor]
    assert [widget for widget in met if widget in fields] == fields


def test_that_all_text_is_shown_to_the_letter(stage: Stage) -> None:
    stage.session.run(ChangeEvent(event_id="G-gesprek", changes={"title": "<b>Vet</b>"}))
    stage.show("G-gesprek")

    formats = {found.textFormat() for found in stage.inspector.findChildren(QLabel) if found.text()}
    assert formats == {Qt.TextFormat.PlainText}
