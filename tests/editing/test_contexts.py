"""What can be done to circumstances from outside."""

from app.domain.context import ContextKind, ContextPeriod
from app.domain.entities import EntityKind
from app.domain.ids import ContextId
from app.editing.contexts import AddContext, ChangeContext, RemoveContext
from tests.builders import on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun

CP1 = ContextId("CP1")
CLOSED = ContextPeriod(id=CP1, kind=ContextKind.MAATSCHAPPELIJK, description="Dicht", start=on("16 mrt 2020"))


def test_that_a_circumstance_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    change = ChangeContext(context_id=CP1, changes={"end": on("7 jun 2020")})

    assert_noun(
        editor_with(), EntityKind.CONTEXT, AddContext(context=CLOSED), change, RemoveContext(context_id=CP1)
    )
