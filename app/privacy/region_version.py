"""The versions that leave the circle of those involved: for the region, and lessons only.

Nothing of the case itself is in them: no facts, names, words, places or real dates. What
stays is the shape of the course (kinds, spans, counts) and lessons somebody chose to share.
"""

from dataclasses import replace

from app.domain.case import Case
from app.domain.decision import Decision
from app.domain.entities import Entity, EntityKind
from app.domain.event import Event
from app.domain.ids import CaseId
from app.domain.meeting import Meeting
from app.domain.signal_decision import Release
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.privacy.date_shift import shift_days, shifted_case
from app.privacy.pseudonyms import with_general_names

GENERAL_TITLE = "Casus complexe scheiding"
"""How the case is called outside the circle: even a working title can be recognised."""

_LEFT_OUT = (
    EntityKind.CONTEXT,
    EntityKind.COURSE,
    EntityKind.QUESTION,
    EntityKind.CONSENT,
    EntityKind.SESSION,
    EntityKind.ACTION_ITEM,
    EntityKind.SCENE,
    EntityKind.LINK,
)


def for_region(case: CaseSnapshot) -> CaseSnapshot:
    """The case for region and policy: its shape on moved dates, in general names, with shared lessons."""
    removed = [(kind, entity_id) for kind in _LEFT_OUT for entity_id in case.of_kind(kind)]
    removed += [(EntityKind.FINDING, one.id) for one in case.findings.values() if not one.share_with_region]
    removed += [
        (EntityKind.SIGNAL_DECISION, one.signal_id)
        for one in case.signal_decisions.values()
        if one.release is not Release.JA
    ]
    left = case.with_entities(removed=removed)
    changed: list[Entity] = [
        _general_case(case.case),
        *(_general_event(event) for event in left.events.values()),
        *(replace(one, task_view="") for one in left.involvements.values()),
        *(replace(one, note="") for one in left.frames.values()),
        *(replace(one, description=one.kind.label) for one in left.sources.values()),
        *(replace(one, evidence_ids=()) for one in left.findings.values()),
        *(replace(one, text="") for one in left.signal_decisions.values()),
        *(replace(one, name=one.kind.label, goal="", what_helped="") for one in left.services.values()),
    ]
    days = shift_days(case)
    return with_general_names(shifted_case(left.with_entities(changed), days))


def lessons_only(case: CaseSnapshot) -> CaseSnapshot:
    """A case with nothing in it but the lessons somebody chose to share, without what they rest on."""
    shared = [one for one in case.findings.values() if one.share_with_region]
    bare = shifted_case(empty_snapshot(_general_case(case.case)), shift_days(case))
    return bare.with_entities([replace(one, evidence_ids=()) for one in shared])


def _general_case(case: Case) -> Case:
    return replace(case, id=CaseId("C"), title=GENERAL_TITLE, theme="", occasion="", goal="", notice="")


def _general_event(event: Event) -> Event:
    """An event of which only the kind is told, with the shape of its decision, meeting and contact."""
    return replace(
        event,
        title=event.kind.label,
        fact="",
        experiences=(),
        accounts=tuple(replace(one, text="") for one in event.accounts),
        decision=None if event.decision is None else _general_decision(event.decision),
        meeting=None if event.meeting is None else _general_meeting(event.meeting),
    )


def _general_decision(decision: Decision) -> Decision:
    return replace(decision, intended_goal="", considered_alternative="")


def _general_meeting(meeting: Meeting) -> Meeting:
    return replace(meeting, agreements=tuple(replace(one, text="") for one in meeting.agreements))
