"""What can be done to sources."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.ids import SourceId
from app.editing.sources import AddSource, AddSourceToEvent, ChangeSource, RemoveSource
from tests.builders import a_source, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

BR1 = SourceId("BR1")


def test_that_a_source_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    change = ChangeSource(source_id=BR1, changes={"description": "Verslag", "supplied": True})

    assert_noun(
        editor_with(),
        EntityKind.SOURCE,
        AddSource(source=a_source("BR1")),
        change,
        RemoveSource(source_id=BR1),
    )


def test_that_a_source_in_use_stays(editor_with: EditorWith) -> None:
    editor = editor_with(a_source("BR1"), an_event(source_ids=(BR1,)))

    with pytest.raises(InvariantError, match="1 gebeurtenis"):
        editor.run(RemoveSource(source_id=BR1))


def test_that_a_source_comes_with_its_event_in_one_step(editor_with: EditorWith) -> None:
    event = an_event(source_ids=(BR1,))
    editor = editor_with(a_source("BR1"), event)
    added = AddSourceToEvent(event_id=event.id, source=a_source("BR2"))

    case = done_and_undone(editor, added)

    assert case.events[event.id].source_ids == ("BR1", "BR2")
    assert added.label == "Bron toegevoegd"
    with pytest.raises(InvariantError, match="staat al in de casus"):
        editor.run(added)
