"""Indexes on every reference, so that removing something does not read the whole case."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_REFERENCES = (
    ("identity", "root_id"),
    ("professional", "party_id"),
    ("source", "holder_party_id"),
    ("involvement", "handed_to_id"),
    ("involvement", "party_id"),
    ("involvement", "professional_id"),
    ("frame_family_member", "family_member_id"),
    ("event", "frame_id"),
    ("event", "service_id"),
    ("event", "supplied_by_id"),
    ("event_party", "party_id"),
    ("event_professional", "professional_id"),
    ("event_family_member", "family_member_id"),
    ("event_source", "source_id"),
    ("event_experiences", "actor_id"),
    ("account", "actor_id"),
    ("account", "event_id"),
    ("account", "source_id"),
    ("contact", "initiative_id"),
    ("contact_with_family_member", "with_family_member_id"),
    ("meeting", "id"),
    ("meeting_present", "party_id"),
    ("meeting_present", "professional_id"),
    ("meeting_absent", "party_id"),
    ("meeting_family_present", "family_present_id"),
    ("meeting_trigger_event", "trigger_event_id"),
    ("agreement", "event_id"),
    ("agreement", "follow_up_event_id"),
    ("agreement", "owner_id"),
    ("decision", "id"),
    ("decision", "trigger_event_id"),
    ("decision_taken_by", "taken_by_id"),
    ("decision_standpoints", "actor_id"),
    ("decision_consulted", "consulted_id"),
    ("decision_explained_to", "explained_to_id"),
    ("service", "conceived_in_event_id"),
    ("service", "decision_id"),
    ("service", "provider_id"),
    ("service", "succeeded_by_id"),
    ("service_for", "for_id"),
    ("handover", "event_id"),
    ("handover", "from_involvement_id"),
    ("handover", "to_involvement_id"),
    ("link", "according_to_id"),
    ("link", "from_id"),
    ("link", "to_id"),
    ("context_period_party", "party_id"),
    ("course", "party_id"),
    ("course_shared_with", "shared_with_id"),
    ("course_source", "source_id"),
    ("learning_question", "submitter_id"),
    ("learning_question_linked", "linked_id"),
    ("learning_session_participants", "party_id"),
    ("finding_evidence", "evidence_id"),
    ("action_item", "owner_party_id"),
    ("scene_shows_lane", "lane_id"),
)


def upgrade() -> None:
    """Make every index."""
    for table, column in _REFERENCES:
        op.create_index(f"ix_{table}_{column}", table, [column])
