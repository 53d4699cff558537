"""Presence and absence in one list."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.meeting import AbsenceReason, AttendanceMode
from app.ui.inspector.event_glyph import Presence
from app.ui.inspector.presence_combo import PresenceCombo, presence_text
from app.ui.theme.look import ThemedLook


@pytest.mark.parametrize(
    ("presence", "words"),
    [
        (AttendanceMode.FYSIEK, "Aanwezig"),
        (AttendanceMode.ONLINE, "Aanwezig, online"),
        (AbsenceReason.NIET_UITGENODIGD, "Niet uitgenodigd"),
        (AbsenceReason.ONBEKEND, "Afwezig"),
        (None, "Niet vastgelegd"),
    ],
)
def test_that_presence_is_said_in_words(
    qtbot: QtBot, look: ThemedLook, presence: Presence, words: str
) -> None:
    combo = PresenceCombo()
    qtbot.addWidget(combo)
    combo.show_value(presence, afresh=True)

    assert presence_text(presence) == words
    assert combo.currentText() == words
