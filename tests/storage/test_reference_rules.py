"""Tests of what becomes of a reference when its target is removed."""

import pytest

from app.storage.layout import all_tables
from app.storage.tables import OnRemoval, Reference

_RULES = {
    "event_party.party_id": ("party", OnRemoval.REFUSE),
    "event.supplied_by_id": ("identity", OnRemoval.REFUSE),
    "event.service_id": ("service", OnRemoval.FORGET),
    "event.frame_id": ("frame", OnRemoval.FORGET),
    "event_source.source_id": ("source", OnRemoval.REFUSE),
    "event_experiences.actor_id": ("identity", OnRemoval.REFUSE),
    "account.source_id": ("source", OnRemoval.REFUSE),
    "meeting_trigger_event.trigger_event_id": ("event", OnRemoval.FOLLOW),
    "agreement.follow_up_event_id": ("event", OnRemoval.FORGET),
    "decision.trigger_event_id": ("event", OnRemoval.FORGET),
    "service.conceived_in_event_id": ("event", OnRemoval.FORGET),
    "service.decision_id": ("identity", OnRemoval.FORGET),
    "service.succeeded_by_id": ("service", OnRemoval.FORGET),
    "involvement.handed_to_id": ("involvement", OnRemoval.FORGET),
    "handover.from_involvement_id": ("involvement", OnRemoval.FOLLOW),
    "handover.event_id": ("event", OnRemoval.FORGET),
    "link.from_id": ("event", OnRemoval.FOLLOW),
    "link.to_id": ("event", OnRemoval.FOLLOW),
    "link.according_to_id": ("identity", OnRemoval.REFUSE),
    "learning_question_linked.linked_id": ("identity", OnRemoval.FOLLOW),
    "finding_evidence.evidence_id": ("identity", OnRemoval.FOLLOW),
    "scene_shows_lane.lane_id": ("identity", OnRemoval.FOLLOW),
    "consent.family_member_id": ("family_member", OnRemoval.FOLLOW),
    "action_item.owner_party_id": ("party", OnRemoval.REFUSE),
    "professional.party_id": ("party", OnRemoval.REFUSE),
}


def references() -> dict[str, Reference]:
    return {
        f"{table.name}.{column.name}": column.reference
        for table in all_tables()
        for column in table.columns
        if column.reference is not None
    }


@pytest.mark.parametrize(("column", "rule"), _RULES.items())
def test_that_a_reference_has_its_rule(column: str, rule: tuple[str, OnRemoval]) -> None:
    found = references()[column]
    assert (found.table, found.on_removal) == rule


def test_that_every_column_that_sounds_like_a_reference_is_one() -> None:
    without = {
        f"{table.name}.{column.name}"
        for table in all_tables()
        for column in table.columns
        if column.name.endswith("_id") and column.reference is None
    }
    assert without == {"signal_decision.signal_id"}
