"""The marks of rows are those of the timeline, in the colour that was chosen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from app.domain.event import EventKind
from app.domain.snapshot import empty_snapshot
from app.themes import ThemeName, load_theme
from app.timeline.view import ColourBy
from app.ui.mark_icons import MarkIcons
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from tests.builders import a_case, a_party, an_event, in_the_month

CONTACT = an_event("Gesprek", party_ids=("P2",))
INCIDENT = an_event("Ruzie", kind=EventKind.INCIDENT)
CASE = empty_snapshot(a_case()).with_entities([a_party("P1"), a_party("P2", order=1), CONTACT, INCIDENT])


@pytest.fixture
def state() -> ViewState:
    return ViewState()


@pytest.fixture
def marks(state: ViewState, look: ThemedLook) -> MarkIcons:
    return MarkIcons(state, look, look)


def middle(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    image = icon.pixmap(QSize(20, 20), mode).toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_that_a_contact_has_the_colour_of_its_party(
    marks: MarkIcons, state: ViewState, look: ThemedLook
) -> None:
    assert middle(marks.icon(CASE, CONTACT)) == look.colour("party2")

    state.set_colour_mode(ColourBy.GEEN)
    assert middle(marks.icon(CASE, CONTACT)) == look.colour("mark")


def test_that_a_mark_stays_itself_in_a_selected_row(marks: MarkIcons) -> None:
    icon = marks.icon(CASE, CONTACT)

    assert middle(icon, QIcon.Mode.Selected) == middle(icon)


def test_that_an_uncertain_day_makes_it_hollow(marks: MarkIcons, look: ThemedLook) -> None:
    unsure = an_event("Ooit", in_the_month("mei 2021"), kind=EventKind.INCIDENT)

    assert middle(marks.icon(CASE, INCIDENT)) == look.colour("mark")
    assert middle(marks.icon(CASE, unsure)) != look.colour("mark")


def test_that_marks_are_painted_once_per_theme(marks: MarkIcons, look: ThemedLook) -> None:
    first = marks.icon(CASE, INCIDENT)
    assert marks.icon(CASE, INCIDENT) is first

    look.change(theme=load_theme(ThemeName.DARK))
    assert middle(marks.icon(CASE, INCIDENT)) == look.colour("mark")
