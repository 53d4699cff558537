"""What the commands on a part of one event share."""

import pytest

from app.domain.errors import NotFoundError
from app.domain.ids import EventId
from app.editing.contacts import RemoveContact
from app.editing.event_parts import place_of, replaced_at
from tests.builders import a_party
from tests.editing.conftest import EditorWith

PARTS = (a_party("P1"), a_party("P2"))


def test_that_a_part_is_found_by_its_id() -> None:
    assert place_of(PARTS, "P2") == 1
    with pytest.raises(NotFoundError):
        place_of(PARTS, "P9")


def test_that_a_part_is_replaced_or_taken_out_in_its_place() -> None:
    assert replaced_at(("a", "b", "c"), 1, "x", "y") == ("a", "x", "y", "c")
    assert replaced_at(("a", "b"), 0) == ("b",)
    for place in (-1, 2):
        with pytest.raises(NotFoundError):
            replaced_at(("a", "b"), place)


def test_that_an_event_gone_has_no_parts(editor_with: EditorWith) -> None:
    with pytest.raises(NotFoundError):
        editor_with().run(RemoveContact(event_id=EventId("G9")))
