"""Other events that a field refers to, as chips that lead there."""

from __future__ import annotations

from app.ui.inspector.choices import Choices, event_text
from app.ui.inspector.edits import EventEdits
from app.ui.widgets.entity_chips import EntityChips, Roster


def event_chips(edits: EventEdits, options: Choices, words: str, *, is_single: bool = False) -> EntityChips:
    """Chips called "73 · Dochter vertrekt bij vader"; a click on one shows that event."""
    roster = Roster(options=lambda: options(edits.case), text=lambda key: event_text(edits.case, key))
    chips = EntityChips(edits.look, roster, words, is_single=is_single)
    chips.chip_activated.connect(edits.go_to)
    return chips
