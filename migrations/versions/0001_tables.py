"""The tables of a case file as they were in the first release."""

from collections.abc import Iterable, Iterator, Mapping

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_Columns = Iterable[sa.Column[str] | sa.Column[int]]

_DATE = ("precision", "earliest", "latest", "text")


def upgrade() -> None:
    """Make every table."""
    _make_people()
    _make_spans()
    _make_events()
    _make_meetings()
    _make_decisions()
    _make_learning()


# One table is a few lines, so that all of them can be seen together.
# fmt: off
def _make_people() -> None:
    _table("identity", [*_texts("id", "kind", "root_id")], {"root_id": "identity.id follows"})
    _table("case_details", [
        *_texts("id", "title", "period_start", "period_end", "reference_day", "status", "progress", "theme"),
        *_texts("occasion", "goal"), *_numbers("fictional"), *_texts("notice"),
        *_optional_texts("delete_after"),
    ], {"id": "identity.id follows"})
    _table("party", [
        *_texts("id", "name", "code", "kind"), *_numbers("is_core", "joins_session", "order"),
        *_texts("description"),
    ], {"id": "identity.id follows"})
    _table("family_member", [
        *_texts("id", "designation", "kind", "household", "authority"),
        *_optional_numbers("age_at_start"),
    ], {"id": "identity.id follows"})
    _table("professional", [
        *_texts("id", "designation", "party_id", "function"),
    ], {"id": "identity.id follows", "party_id": "party.id stays"})
    _table("source", [
        *_texts("id", "kind", "description"), *_optional_texts("holder_party_id"), *_numbers("supplied"),
    ], {"id": "identity.id follows", "holder_party_id": "party.id stays"})


def _make_spans() -> None:
    _table("involvement", [
        *_texts("id", "professional_id", "party_id", "role"), *_date("start"), *_optional_date("end"),
        *_texts("end_reason"), *_numbers("has_regie"), *_texts("focus", "task_view"),
        *_optional_texts("handed_to_id"),
    ], {
        "id": "identity.id follows", "professional_id": "professional.id stays",
        "party_id": "party.id stays", "handed_to_id": "involvement.id is emptied",
    })
    _table("frame", [
        *_texts("id", "kind"), *_date("start"), *_optional_date("end"), *_texts("note"),
    ], {"id": "identity.id follows"})
    _list("frame_family_member", "frame_id", "frame.id", [
        *_texts("family_member_id"),
    ], {"family_member_id": "family_member.id stays"})
    _table("service", [
        *_texts("id", "name", "kind"), *_date("start"), *_optional_texts("provider_id"),
        *_texts("goal", "goal_category"), *_optional_date("applied_on"), *_optional_date("end"),
        *_texts("outcome", "ending"),
        *_optional_texts("conceived_in_event_id", "decision_id", "succeeded_by_id"),
        *_texts("what_helped"),
    ], {
        "id": "identity.id follows", "provider_id": "party.id stays",
        "conceived_in_event_id": "event.id is emptied", "decision_id": "identity.id is emptied",
        "succeeded_by_id": "service.id is emptied",
    })
    _list("service_for", "service_id", "service.id", [
        *_texts("for_id"),
    ], {"for_id": "family_member.id stays"})
    _table("handover", [
        *_texts("id", "from_involvement_id", "to_involvement_id"), *_optional_texts("event_id"),
        *_texts("mode"),
    ], {
        "id": "identity.id follows", "from_involvement_id": "involvement.id follows",
        "to_involvement_id": "involvement.id follows", "event_id": "event.id is emptied",
    })
    _table("context_period", [
        *_texts("id", "kind", "description"), *_date("start"), *_optional_date("end"),
    ], {"id": "identity.id follows"})
    _list("context_period_party", "context_period_id", "context_period.id", [
        *_texts("party_id"),
    ], {"party_id": "party.id stays"})
    _table("course", [
        *_texts("id", "party_id", "text"), *_date("start"), *_optional_date("end"),
    ], {"id": "identity.id follows", "party_id": "party.id stays"})
    _list("course_shared_with", "course_id", "course.id", [
        *_texts("shared_with_id"),
    ], {"shared_with_id": "party.id stays"})
    _list("course_source", "course_id", "course.id", [*_texts("source_id")], {"source_id": "source.id stays"})


def _make_events() -> None:
    _table("event", [
        *_texts("id"), *_date("when"), *_texts("kind", "title", "fact"), *_optional_date("until"),
        *_numbers("order"), *_texts("establishment", "safety", "visibility"),
        *_optional_texts("supplied_by_id", "service_id", "frame_id"), *_numbers("locked"),
    ], {
        "id": "identity.id follows", "supplied_by_id": "identity.id stays",
        "service_id": "service.id is emptied", "frame_id": "frame.id is emptied",
    })
    _list("event_party", "event_id", "event.id", [*_texts("party_id")], {"party_id": "party.id stays"})
    _list("event_professional", "event_id", "event.id", [
        *_texts("professional_id"),
    ], {"professional_id": "professional.id stays"})
    _list("event_family_member", "event_id", "event.id", [
        *_texts("family_member_id"),
    ], {"family_member_id": "family_member.id stays"})
    _list("event_source", "event_id", "event.id", [*_texts("source_id")], {"source_id": "source.id stays"})
    _list("event_labels", "event_id", "event.id", [*_texts("value")], {})
    _list("event_experiences", "event_id", "event.id", [
        *_texts("actor_id", "text"), *_optional_texts("emotion"),
    ], {"actor_id": "identity.id stays"})
    _table("account", [
        *_texts("id", "event_id"), *_numbers("position"), *_texts("actor_id", "text"), *_date("when"),
        *_optional_texts("source_id"),
    ], {
        "id": "identity.id follows", "event_id": "event.id follows", "actor_id": "identity.id stays",
        "source_id": "source.id stays",
    })
    _table("contact", [
        *_texts("event_id", "form"), *_optional_texts("initiative_id"),
    ], {"event_id": "event.id follows", "initiative_id": "identity.id stays"})
    _list("contact_with_family_member", "event_id", "contact.event_id", [
        *_texts("with_family_member_id"),
    ], {"with_family_member_id": "family_member.id stays"})
    _table("link", [
        *_texts("id", "kind", "from_id", "to_id"), *_optional_texts("according_to_id"),
        *_numbers("confirmed_in_session"),
    ], {
        "id": "identity.id follows", "from_id": "event.id follows", "to_id": "event.id follows",
        "according_to_id": "identity.id stays",
    })


def _make_meetings() -> None:
    _table("meeting", [
        *_texts("event_id", "id", "kind", "shared_analysis"),
    ], {"event_id": "event.id follows", "id": "identity.id follows"})
    _list("meeting_present", "event_id", "meeting.event_id", [
        *_texts("mode"), *_optional_texts("professional_id", "party_id"),
    ], {"professional_id": "professional.id stays", "party_id": "party.id stays"})
    _list("meeting_absent", "event_id", "meeting.event_id", [
        *_texts("party_id", "reason"),
    ], {"party_id": "party.id stays"})
    _list("meeting_family_present", "event_id", "meeting.event_id", [
        *_texts("family_present_id"),
    ], {"family_present_id": "family_member.id stays"})
    _list("meeting_trigger_event", "event_id", "meeting.event_id", [
        *_texts("trigger_event_id"),
    ], {"trigger_event_id": "event.id follows"})
    _table("agreement", [
        *_texts("id", "event_id"), *_numbers("position"), *_texts("text"), *_optional_texts("owner_id"),
        *_optional_date("due"), *_texts("status"), *_optional_texts("follow_up_event_id"),
    ], {
        "id": "identity.id follows", "event_id": "meeting.event_id follows",
        "owner_id": "identity.id stays", "follow_up_event_id": "event.id is emptied",
    })


def _make_decisions() -> None:
    _table("decision", [
        *_texts("event_id", "id", "kind", "basis"), *_optional_texts("trigger_event_id"),
        *_texts("intended_goal"), *_optional_texts("goal_category"), *_texts("considered_alternative"),
    ], {
        "event_id": "event.id follows", "id": "identity.id follows",
        "trigger_event_id": "event.id is emptied",
    })
    _list("decision_nood_features", "event_id", "decision.event_id", [*_texts("value")], {})
    _list("decision_taken_by", "event_id", "decision.event_id", [
        *_texts("taken_by_id"),
    ], {"taken_by_id": "identity.id stays"})
    _list("decision_standpoints", "event_id", "decision.event_id", [
        *_texts("actor_id", "stance"),
    ], {"actor_id": "identity.id stays"})
    _list("decision_consulted", "event_id", "decision.event_id", [
        *_texts("consulted_id"),
    ], {"consulted_id": "identity.id stays"})
    _list("decision_explained_to", "event_id", "decision.event_id", [
        *_texts("explained_to_id"),
    ], {"explained_to_id": "identity.id stays"})


def _make_learning() -> None:
    _table("learning_question", [
        *_texts("id", "submitter_id", "theme", "text"),
    ], {"id": "identity.id follows", "submitter_id": "identity.id stays"})
    _list("learning_question_linked", "learning_question_id", "learning_question.id", [
        *_texts("linked_id"),
    ], {"linked_id": "identity.id follows"})
    _table("consent", [
        *_texts("family_member_id", "status"), *_optional_date("when"), *_texts("scope"),
    ], {"family_member_id": "family_member.id follows"})
    _table("learning_session", [
        *_texts("id"), *_optional_date("when"), *_texts("starts_at"), *_numbers("minutes"),
        *_texts("place"),
    ], {})
    _list("learning_session_participants", "learning_session_id", "learning_session.id", [
        *_texts("role", "designation"), *_optional_texts("party_id"),
    ], {"party_id": "party.id stays"})
    _list("learning_session_ground_rules", "learning_session_id", "learning_session.id", [
        *_texts("value"),
    ], {})
    _list("learning_session_agenda", "learning_session_id", "learning_session.id", [
        *_numbers("minutes"), *_texts("part"),
    ], {})
    _table("finding", [
        *_texts("id", "kind", "level", "text"), *_numbers("share_with_region"),
    ], {"id": "identity.id follows"})
    _list("finding_evidence", "finding_id", "finding.id", [
        *_texts("evidence_id"),
    ], {"evidence_id": "identity.id follows"})
    _table("action_item", [
        *_texts("id", "text", "owner_party_id"), *_optional_date("due"), *_texts("status"),
    ], {"id": "identity.id follows", "owner_party_id": "party.id stays"})
    _table("signal_decision", [*_texts("signal_id", "release", "text", "note")], {})
    _list("signal_decision_parameters", "signal_decision_id", "signal_decision.signal_id", [
        *_texts("name"), *_numbers("value"),
    ], {})
    _table("scene", [
        *_texts("id", "kind", "title"), *_numbers("order", "minutes"), *_texts("note"),
        *_optional_texts("shows_period_start", "shows_period_end"),
    ], {"id": "identity.id follows"})
    _list("scene_shows_lane", "scene_id", "scene.id", [
        *_texts("lane_id"),
    ], {"lane_id": "identity.id follows"})
    _list("scene_shows_kinds", "scene_id", "scene.id", [*_texts("value")], {})
# fmt: on


def _table(name: str, columns: _Columns, references: Mapping[str, str]) -> None:
    """A table of which the first column is the key."""
    made = list(columns)
    key = sa.PrimaryKeyConstraint(made[0].name)
    op.create_table(name, *made, key, *_references(made, references), sqlite_strict=True)


def _list(name: str, owner: str, owner_column: str, columns: _Columns, references: Mapping[str, str]) -> None:
    """A table of rows that belong to an owner and have a place there."""
    made = [*_texts(owner), *_numbers("position"), *columns]
    key = sa.PrimaryKeyConstraint(owner, "position")
    known = {owner: f"{owner_column} follows", **references}
    parts = _references(made, known)
    op.create_table(name, *made, key, *parts, sqlite_strict=True, sqlite_with_rowid=False)


def _references(columns: _Columns, references: Mapping[str, str]) -> Iterator[sa.ForeignKeyConstraint]:
    """Constraints from notes such as ``"party.id stays"``, in the order of the columns."""
    rules = {"stays": "NO ACTION", "follows": "CASCADE", "is emptied": "SET NULL"}
    for column in columns:
        if column.name in references:
            target, _, rule = references[column.name].partition(" ")
            yield sa.ForeignKeyConstraint(
                [column.name], [target], ondelete=rules[rule], deferrable=True, initially="DEFERRED"
            )


def _texts(*names: str) -> Iterator[sa.Column[str]]:
    return (sa.Column(name, sa.Text(), nullable=False) for name in names)


def _optional_texts(*names: str) -> Iterator[sa.Column[str]]:
    return (sa.Column(name, sa.Text(), nullable=True) for name in names)


def _numbers(*names: str) -> Iterator[sa.Column[int]]:
    return (sa.Column(name, sa.Integer(), nullable=False) for name in names)


def _optional_numbers(*names: str) -> Iterator[sa.Column[int]]:
    return (sa.Column(name, sa.Integer(), nullable=True) for name in names)


def _date(name: str) -> Iterator[sa.Column[str] | sa.Column[int]]:
    yield from _texts(*(f"{name}_{part}" for part in _DATE))
    yield from _optional_texts(f"{name}_value")
    yield from _numbers(f"{name}_circa")


def _optional_date(name: str) -> Iterator[sa.Column[str] | sa.Column[int]]:
    yield from _optional_texts(*(f"{name}_{part}" for part in _DATE), f"{name}_value")
    yield from _optional_numbers(f"{name}_circa")
