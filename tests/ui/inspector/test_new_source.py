"""Describing a source that is not in the case yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.source import SourceKind
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.new_source import NewSourceForm
from tests.ui.inspector.stage import PARTY_2, choose, pick, press, write


@pytest.fixture
def form(qtbot: QtBot, edits: EventEdits) -> NewSourceForm:
    form = NewSourceForm(edits)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.begin()
    return form


def test_that_kind_words_and_holder_make_a_source(qtbot: QtBot, form: NewSourceForm) -> None:
    choose(form.kind, SourceKind.BESCHIKKING)
    pick(form.holder.add_button.open_picker(), "school")
    write(form.description, "Beschikking februari")
    with qtbot.waitSignal(form.made) as told:
        QTest.keyClick(form.description, Qt.Key.Key_Return)

    source = told.args[0]
    assert (source.kind, source.description) == (SourceKind.BESCHIKKING, "Beschikking februari")
    assert source.holder_party_id == PARTY_2
    assert not source.supplied


def test_that_a_source_without_words_is_asked_for_them(qtbot: QtBot, form: NewSourceForm) -> None:
    with qtbot.assertNotEmitted(form.made):
        press(form.add)

    assert form.note.startswith("Een paar woorden zijn nodig")


def test_that_escape_leaves_the_form(qtbot: QtBot, form: NewSourceForm) -> None:
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form.description, Qt.Key.Key_Escape)
