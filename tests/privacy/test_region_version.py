"""Outside the circle only the shape of the course and shared lessons are known."""

from app.domain.entities import kind_of
from app.privacy.region_version import GENERAL_TITLE, for_region, lessons_only
from tests.privacy.marked_case import SHOWN, a_full_case


def test_that_the_shape_of_an_event_stays() -> None:
    case = a_full_case()
    event = for_region(case).events[SHOWN]
    original = case.events[SHOWN]
    assert event.title == original.kind.label
    assert event.decision is not None
    assert original.decision is not None
    assert event.decision.basis is original.decision.basis
    assert event.meeting is not None
    assert len(event.meeting.agreements) == 1
    assert len(event.accounts) == 2


def test_that_the_case_itself_cannot_be_recognised() -> None:
    shown = for_region(a_full_case()).case
    assert shown.title == GENERAL_TITLE
    assert shown.id != a_full_case().case.id
    assert shown.fictional


def test_that_questions_actions_session_and_scenes_stay_behind() -> None:
    shown = for_region(a_full_case())
    assert shown.session is None
    left = (shown.questions, shown.action_items, shown.scenes, shown.contexts, shown.courses)
    assert not any(left)


def test_that_only_signals_released_as_they_are_stay() -> None:
    shown = for_region(a_full_case())
    assert [one.signal_id for one in shown.signal_decisions.values()] == ["S1"]


def test_that_lessons_stand_alone() -> None:
    shown = lessons_only(a_full_case())
    assert sorted(kind_of(one) for one in shown.each()) == ["case", "findings", "findings"]
    assert all(one.evidence_ids == () for one in shown.findings.values())
