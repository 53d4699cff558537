"""What an audience may not see is nowhere in the case made for it."""

from dataclasses import replace

import pytest

from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import EntityKind, id_of, kind_of
from app.domain.event import Visibility
from app.domain.signal_decision import Release
from app.privacy.audience import Audience, case_for
from app.privacy.visibility import mentioned_ids, own_ids
from tests.privacy.marked_case import (
    CHILD,
    FATHER,
    HIDDEN,
    MOTHER,
    SHOWN,
    a_full_case,
    all_texts,
    marked,
)

MARK = "GEHEIM4711"


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("visibility", [Visibility.PARTIJ, Visibility.VOORBEREIDING])
def test_that_no_text_of_a_hidden_event_passes(audience: Audience, visibility: Visibility) -> None:
    case = a_full_case()
    hidden = replace(marked(case.events[HIDDEN], MARK), visibility=visibility)
    own = [one for one in case.each() if id_of(one) in {"A2", "BR2", "F2", "P2", "I2"}]
    whole = case.with_entities([hidden, *(marked(one, MARK) for one in own)])
    assert all_texts(whole).count(MARK) > 10
    assert MARK not in all_texts(case_for(whole, audience))


@pytest.mark.parametrize("audience", Audience)
def test_that_nothing_points_to_what_is_gone(audience: Audience) -> None:
    shown = case_for(a_full_case(), audience)
    there = {i for entity in shown.each() for i in own_ids(entity)}
    assert {i for entity in shown.each() for i in mentioned_ids(entity)} <= there | {"S1", "S2"}
    assert HIDDEN not in all_texts(shown).splitlines()


@pytest.mark.parametrize("audience", [Audience.REGIO, Audience.LESSENKAART])
def test_that_no_word_of_the_case_leaves_the_circle(audience: Audience) -> None:
    case = a_full_case()
    findings = {i for i, one in case.findings.items() if one.share_with_region}
    everything = case.with_entities(marked(one, MARK) for one in case.each() if id_of(one) not in findings)
    assert MARK not in all_texts(case_for(everything, audience))


@pytest.mark.parametrize("audience", [Audience.REGIO, Audience.LESSENKAART])
def test_that_lessons_leave_the_circle_only_when_shared(audience: Audience) -> None:
    shown = case_for(a_full_case(), audience)
    assert [one.text for one in shown.findings.values()] == ["Kijk eerst samen"]


@pytest.mark.parametrize("audience", sorted(set(Audience) - {Audience.LESSENKAART}))
def test_that_words_of_a_family_member_need_consent(audience: Audience) -> None:
    case = a_full_case()
    refusals = [Consent(family_member_id=who, status=ConsentStatus.INGETROKKEN) for who in (MOTHER, FATHER)]
    shown = all_texts(case_for(case.with_entities(refusals), audience))
    for words in ("Moeder zei dit", "Kind zei dit", "Vader leest het zus", "Waarom opnieuw?"):
        assert words not in shown


def test_that_consented_words_are_there_for_participants_and_family() -> None:
    participants = all_texts(case_for(a_full_case(), Audience.DEELNEMERS))
    family = all_texts(case_for(a_full_case(), Audience.GEZIN))
    for words in ("Moeder zei dit", "Kind zei dit", "Vader leest het zus", "Waarom opnieuw?"):
        assert words in participants
        assert words in family


def test_that_participants_see_all_that_is_for_the_session() -> None:
    case = a_full_case()
    shown = case_for(case, Audience.DEELNEMERS)
    event, original = shown.events[SHOWN], case.events[SHOWN]
    assert (event.title, event.fact, event.accounts) == (original.title, original.fact, original.accounts)
    assert event.experiences == original.experiences
    assert set(shown.events) == {SHOWN}


@pytest.mark.parametrize("audience", Audience)
def test_that_notes_of_the_facilitator_stay_with_the_facilitator(audience: Audience) -> None:
    shown = case_for(a_full_case(), audience)
    assert "Alleen voor mij" not in all_texts(shown)
    assert "Alles" not in all_texts(shown).splitlines()
    assert all(one.release is not Release.NEE for one in shown.signal_decisions.values())


def test_that_the_family_does_not_read_how_professionals_stood_and_felt() -> None:
    shown = all_texts(case_for(a_full_case(), Audience.GEZIN))
    for words in ("Werker zei dit", "Verbinden", "oneens", "Wie had regie?", "Wachten", "Samen"):
        assert words not in shown.splitlines()


def test_that_the_region_sees_kinds_instead_of_names() -> None:
    shown = case_for(a_full_case(), Audience.REGIO)
    texts = all_texts(shown)
    for words in ("Jeugdteam", "Regisseur 1", "Moeder 1", "Mediation"):
        assert words not in texts.splitlines()
    assert shown.parties["P1"].name == "Gemeentelijke toegang"
    assert shown.professionals["F1"].designation == "Casusregisseur"
    assert shown.family[CHILD].age_at_start is None


def test_that_the_region_sees_other_dates_at_the_same_distances() -> None:
    case = a_full_case()
    shown = case_for(case, Audience.REGIO)
    moved = (shown.events[SHOWN].when.earliest - case.events[SHOWN].when.earliest).days
    assert moved != 0
    assert moved % 7 == 0
    assert (shown.case.period.start - case.case.period.start).days == moved
    assert "2020" not in all_texts(shown) or moved % 365 == 0
    assert not shown.contexts


def test_that_the_lesson_card_holds_lessons_and_nothing_else() -> None:
    shown = case_for(a_full_case(), Audience.LESSENKAART)
    assert {kind_of(entity) for entity in shown.each()} == {EntityKind.CASE, EntityKind.FINDING}


@pytest.mark.parametrize("audience", Audience)
def test_that_making_a_version_twice_gives_the_same(audience: Audience) -> None:
    assert case_for(a_full_case(), audience) == case_for(a_full_case(), audience)
