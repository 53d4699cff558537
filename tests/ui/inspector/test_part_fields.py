"""A field of one part keeps a refused text with the reason and asks about what points to a person."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.meeting import Agreement
from app.editing.agreements import ChangeAgreement
from app.editing.command import Command
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.part_fields import PartField
from app.ui.widgets.text_fields import TextField
from tests.builders import an_agreement
from tests.ui.inspector.stage import Stage, leave, write


@pytest.fixture
def field(qtbot: QtBot, edits: EventEdits) -> PartField:
    def command(name: str, value: Any) -> Command:
        return ChangeAgreement(event_id="G-mdo", agreement_id="AF1", changes={name: value})

    field = PartField(edits, "Afspraak", TextField(edits.look), "text", command)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    QApplication.processEvents()
    return field


def agreement_of(stage: Stage) -> Agreement:
    meeting = stage.event("G-mdo").meeting
    assert meeting is not None
    return meeting.agreements[0]


def test_that_what_is_typed_runs_the_command(stage: Stage, field: PartField) -> None:
    field.show_part(agreement_of(stage), afresh=True)
    write(field.field.editor, "Moeder belt.")
    leave(field.field.editor)

    assert agreement_of(stage).text == "Moeder belt."
    assert not field.has_note


def test_that_a_refusal_is_said_under_the_field(qtbot: QtBot, edits: EventEdits) -> None:
    def command(name: str, value: Any) -> Command:
        return ChangeAgreement(event_id="G-weg", agreement_id="AF1", changes={name: value})

    field = PartField(edits, "Afspraak", TextField(edits.look), "text", command)
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    QApplication.processEvents()
    field.show_part(an_agreement(), afresh=True)
    write(field.field.editor, "Iets")
    field.commit()

    assert field.line == "Deze gebeurtenis staat niet (meer) in de casus."
    assert field.field.text() == "Iets"


def test_that_a_number_of_a_person_raises_a_question(field: PartField) -> None:
    field.show_part(an_agreement(text="Bel 06-12345678."), afresh=True)

    assert "telefoonnummer" in field.line
