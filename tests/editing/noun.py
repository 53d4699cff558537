"""What holds for the commands of every noun: add, change and remove one, each brought back by undo."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.editing.command import Command
from app.editing.editor import Editor


def done_and_undone(editor: Editor, command: Command) -> Any:
    """Run a command, see that undo and redo bring back what was, and leave it done."""
    before = editor.snapshot
    assert editor.run(command) is not None
    after = editor.snapshot
    assert after != before
    assert editor.undo_label == command.label
    editor.undo()
    assert editor.snapshot == before
    editor.redo()
    assert editor.snapshot == after
    return after


def assert_noun(editor: Editor, kind: EntityKind, add: Any, change: Any, remove: Any) -> None:
    """Show that one can be added, changed and removed, under a label, and that ids are looked after."""
    entity_id = getattr(remove, fields(remove)[0].name)
    with pytest.raises(NotFoundError):
        editor.run(change)
    with pytest.raises(NotFoundError):
        editor.run(remove)

    added = done_and_undone(editor, add).of_kind(kind)[entity_id]
    with pytest.raises(InvariantError):
        editor.run(add)

    changed = done_and_undone(editor, change).of_kind(kind)[entity_id]
    assert {name: getattr(changed, name) for name in change.changes} == dict(change.changes)
    assert changed != added

    assert entity_id not in done_and_undone(editor, remove).of_kind(kind)
    assert [add.label, change.label, remove.label] == [
        f"{add.label.split()[0]} {participle}" for participle in ("toegevoegd", "gewijzigd", "verwijderd")
    ]
