"""The family reads the course and its own words."""

from dataclasses import replace

from app.domain.consent import ConsentStatus
from app.domain.invariants import problems
from app.domain.learning import FindingKind
from app.domain.problems import Severity
from app.privacy.audience import Audience, case_for
from app.privacy.family_version import for_family
from tests.privacy.marked_case import MOTHER, SHOWN, a_full_case


def test_that_facts_and_agreements_stay() -> None:
    event = for_family(a_full_case()).events[SHOWN]
    assert event.fact == "Er is overlegd."
    assert event.meeting is not None
    assert [one.text for one in event.meeting.agreements] == ["Bellen"]


def test_that_only_the_family_speaks() -> None:
    shown = for_family(a_full_case())
    event = shown.events[SHOWN]
    assert all(one.actor_id in shown.family for one in event.experiences)
    assert event.decision is not None
    assert [one.actor_id for one in event.decision.standpoints] == [MOTHER]
    assert set(shown.questions) == {"Q2"}


def test_that_what_rubbed_between_professionals_is_left_out() -> None:
    kinds = {one.kind for one in for_family(a_full_case()).findings.values()}
    assert kinds == {FindingKind.LES}


def test_that_sources_links_and_courses_are_left_out() -> None:
    shown = for_family(a_full_case())
    assert not shown.sources
    assert not shown.links
    assert not shown.courses
    assert not shown.events[SHOWN].source_ids


def test_that_only_given_consent_stays_with_the_words_that_rest_on_it() -> None:
    case = a_full_case()
    refused = replace(case.consents["L2"], status=ConsentStatus.GEWEIGERD)
    assert set(for_family(case.with_entities([refused])).consents) == {"L1", "L3"}


def test_that_the_family_version_is_sound_in_itself() -> None:
    found = problems(case_for(a_full_case(), Audience.GEZIN))
    assert not [one for one in found if one.severity is Severity.FOUT and "toestemming" in one.code]
