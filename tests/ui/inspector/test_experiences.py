"""Belevingen stand apart from the fact, with their speaker, and rest on consent."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.inspector.experiences import consent_note
from tests.ui.inspector.stage import CHILD, MOTHER, PARTY_1, Stage, choose, leave, pick, press, write


def test_that_words_emotion_and_speaker_show(stage: Stage) -> None:
    row = stage.show("G-besluit").experiences.rows.rows[0]

    assert row.text.field.text() == "Ik was bang."
    assert row.who.field.texts == ["Moeder"]
    assert row.emotion.field.currentText() == "Angst"


def test_that_they_can_be_changed(stage: Stage) -> None:
    row = stage.show("G-besluit").experiences.rows.rows[0]
    write(row.text.field.editor, "Ik schrok.")
    leave(row.text.field.editor)
    choose(row.emotion.field, None)

    experience = stage.event("G-besluit").experiences[0]
    assert (experience.text, experience.emotion) == ("Ik schrok.", None)


def test_that_one_can_be_added_with_its_speaker(stage: Stage) -> None:
    group = stage.show("G-besluit").experiences
    pick(group.entry.who.add_button.open_picker(), "jeugdteam")
    write(group.entry.text.editor, "We moesten iets.")
    QTest.keyClick(group.entry.text.editor, Qt.Key.Key_Return)

    added = stage.event("G-besluit").experiences[1]
    assert (added.actor_id, added.text) == (PARTY_1, "We moesten iets.")
    assert len(group.rows.rows) == 2


def test_that_missing_consent_is_said_as_soon_as_the_speaker_is_chosen(stage: Stage) -> None:
    group = stage.show("G-besluit").experiences
    pick(group.entry.who.add_button.open_picker(), "kind")
    assert "nog geen toestemming" in group.entry.note

    write(group.entry.text.editor, "Ik wilde naar oma.")
    QTest.keyClick(group.entry.text.editor, Qt.Key.Key_Return)

    assert len(stage.event("G-besluit").experiences) == 1
    assert "nog geen toestemming" in group.entry.note
    assert group.entry.text.text() == "Ik wilde naar oma."


def test_that_words_of_the_child_are_refused_under_an_existing_beleving(stage: Stage) -> None:
    row = stage.show("G-besluit").experiences.rows.rows[0]
    row.who.field.committed.emit(CHILD)

    assert stage.event("G-besluit").experiences[0].actor_id == MOTHER
    assert "toestemming" in row.who.line


def test_that_one_can_be_removed(stage: Stage) -> None:
    group = stage.show("G-besluit").experiences
    press(group.rows.rows[0].remove)

    assert stage.event("G-besluit").experiences == ()


def test_that_who_consented_and_who_is_no_family_need_no_note(stage: Stage) -> None:
    assert consent_note(stage.case, MOTHER) == ""
    assert consent_note(stage.case, PARTY_1) == ""
    assert consent_note(stage.case, CHILD).startswith("Van kind is nog geen toestemming")
