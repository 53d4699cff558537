"""The last step offers what can be made of the case."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.editing.events import DeleteEvents
from app.ui.dialogs.save_output.choices import OutputKind
from app.ui.report_page import ReportPage
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_session


def words_of(page: ReportPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel)]


def test_that_each_card_asks_for_its_own(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    page = ReportPage(session, look)
    qtbot.addWidget(page)
    page.show()
    asked = QSignalSpy(page.output_requested)
    for kind in OutputKind:
        qtbot.mouseClick(page.buttons[kind], Qt.MouseButton.LeftButton)

    assert [asked.at(place)[0] for place in range(asked.count())] == list(OutputKind)
    session.close()


def test_that_the_counts_follow_the_case(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> None:
    session = a_session(tmp_path)
    page = ReportPage(session, look)
    qtbot.addWidget(page)
    assert "Proefcasus: 3 gebeurtenissen, geen besluiten, geen MDO’s." in words_of(page)

    session.run(DeleteEvents(event_ids=("G-eerste-gesprek",)))
    assert "Proefcasus: 2 gebeurtenissen, geen besluiten, geen MDO’s." in words_of(page)
    session.close()
