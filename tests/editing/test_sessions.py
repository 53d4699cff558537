"""The one session of a case."""

import pytest

from app.domain.errors import InvariantError, NotFoundError
from app.domain.session import AgendaItem, LearningSession
from app.editing.editor import Editor
from app.editing.sessions import ChangeSession, RemoveSession, SetAgenda, SetSession
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with()


def agenda(*minutes: int) -> tuple[AgendaItem, ...]:
    return tuple(AgendaItem(minutes=one, part="Deel") for one in minutes)


def test_that_the_session_is_planned_and_taken_out(editor: Editor) -> None:
    session = LearningSession(place="Zaal 1", minutes=120)

    assert done_and_undone(editor, SetSession(session=session)).session == session
    assert done_and_undone(editor, RemoveSession()).session is None
    with pytest.raises(NotFoundError):
        editor.run(RemoveSession())
    assert (SetSession(session=session).label, RemoveSession().label) == (
        "Sessie vastgelegd",
        "Sessie verwijderd",
    )


def test_that_the_first_change_begins_the_session(editor: Editor) -> None:
    change = ChangeSession(changes={"place": "Zaal 1"})

    assert done_and_undone(editor, change).session == LearningSession(place="Zaal 1")
    assert change.merge_key == ChangeSession(changes={"place": "Z"}).merge_key
    assert change.label == "Sessie gewijzigd"


def test_that_an_agenda_comes_as_a_whole_and_adds_up(editor: Editor) -> None:
    case = done_and_undone(editor, SetAgenda(agenda=agenda(100, 80)))
    assert case.session == LearningSession(agenda=agenda(100, 80))

    with pytest.raises(InvariantError, match="de agenda telt 60 minuten"):
        editor.run(SetAgenda(agenda=agenda(60)))
    shorter = done_and_undone(editor, SetAgenda(agenda=agenda(60), minutes=60))
    assert shorter.session.minutes == 60
    assert editor.undo_label == "Agenda gewijzigd"


def test_that_the_length_alone_does_not_change_under_an_agenda(editor: Editor) -> None:
    editor.run(SetAgenda(agenda=agenda(180)))

    with pytest.raises(InvariantError):
        editor.run(ChangeSession(changes={"minutes": 90}))
