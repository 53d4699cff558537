"""A canvas of 1400 × 800 on a real case file, for tests of gestures and painting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import ProfessionalId
from app.domain.meeting import Attendance
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.view_state import ViewState
from tests.builders import a_meeting, a_party, a_professional, an_event, on, somewhere_between
from tests.ui.case_files import a_session

WIDTH, HEIGHT = 1400, 800


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    """Two parties, four events on a day, one somewhere in a month, and an MDO."""
    entities = (
        a_party("P1", "Jeugdteam", code="TOE"),
        a_party("P2", "School", code="SCH", order=1),
        a_professional("F1", "P1"),
        an_event("Intake", on("5 jan 2021"), id="G1", party_ids=("P1",)),
        an_event("Huisbezoek", on("3 mei 2021"), id="G2", party_ids=("P1",)),
        an_event("Gesprek op school", on("1 jun 2021"), id="G3", party_ids=("P2",)),
        an_event("Slotgesprek", on("1 mrt 2022"), id="G4", party_ids=("P1",), locked=True),
        an_event("Klas wisselt", somewhere_between("1 sep 2021", "30 sep 2021"), id="G5", party_ids=("P2",)),
        an_event(
            "MDO 1",
            on("10 okt 2021"),
            id="G6",
            party_ids=("P1",),
            meeting=a_meeting(present=(Attendance(professional_id=ProfessionalId("F1")),)),
        ),
    )
    made = a_session(tmp_path, entities=entities)
    yield made
    made.close()


@pytest.fixture
def canvas(session: CaseSession, look: ThemedLook, qtbot: QtBot) -> TimelineCanvas:
    """The canvas on that case, shown."""
    made = TimelineCanvas(session, ViewState(), look)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    with qtbot.waitExposed(made):
        made.show()
    return made
