"""What an entity is called in a sentence."""

from typing import Any

import pytest

from app.domain.consent import Consent, ConsentStatus
from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.entities import SPECS, kind_of
from app.domain.frame import Frame, FrameKind
from app.domain.handover import Handover
from app.domain.ids import (
    ActionItemId,
    ContextId,
    CourseId,
    FamilyMemberId,
    FindingId,
    FrameId,
    HandoverId,
    InvolvementId,
    PartyId,
    QuestionId,
    SceneId,
    SignalId,
)
from app.domain.learning import (
    ActionItem,
    Finding,
    FindingKind,
    FindingLevel,
    LearningQuestion,
    QuestionTheme,
)
from app.domain.naming import event_name, name_of, quoted
from app.domain.scene import Scene, SceneKind
from app.domain.session import LearningSession
from app.domain.signal_decision import SignalDecision
from tests.builders import (
    a_case,
    a_family_member,
    a_link,
    a_party,
    a_professional,
    a_service,
    a_snapshot,
    a_source,
    an_event,
    an_involvement,
    on,
)

P1, L1 = PartyId("P1"), FamilyMemberId("L1")
FIRST, LAST = an_event("Aanmelding", on("1 jan 2021")), an_event("MDO op school", on("10 okt 2021"))
HANDED = Handover(
    id=HandoverId("O1"), from_involvement_id=InvolvementId("R1"), to_involvement_id=InvolvementId("R9")
)

NAMES: list[tuple[Any, str]] = [
    (LAST, "Gebeurtenis 2, ‘MDO op school’ (10 okt 2021)"),
    (a_case(), "Casus ‘Proefcasus’"),
    (a_party("P1", "De Overhaven"), "Partij ‘De Overhaven’"),
    (a_family_member(), "Gezinslid ‘Moeder’"),
    (a_professional(), "Functionaris ‘Functionaris F1’"),
    (a_source(), "Bron ‘Journaal’"),
    (an_involvement(), "Betrokkenheid van Functionaris F1 (vanaf 1 jan 2019)"),
    (
        Frame(id=FrameId("K1"), kind=FrameKind.OTS, family_member_ids=(), start=on("1 jan 2021")),
        "Kader ‘Ondertoezichtstelling (OTS)’ (vanaf 1 jan 2021)",
    ),
    (a_service(), "Aanbod ‘Mediation’"),
    (HANDED, "Overdracht van Functionaris F1 naar ‘R9’"),
    (a_link("V1", FIRST.id, "G9"), "Verband tussen gebeurtenis 1 en ‘G9’"),
    (
        ContextPeriod(
            id=ContextId("CP1"), kind=ContextKind.BELEID, description="Scholen dicht", start=on("1 mrt 2020")
        ),
        "Contextperiode ‘Scholen dicht’",
    ),
    (
        Course(id=CourseId("KO1"), party_id=P1, text="Rust.", start=on("1 jan 2021"), end=on("2 jan 2021")),
        "Koers van De Overhaven (1 jan 2021 – 2 jan 2021)",
    ),
    (
        LearningQuestion(id=QuestionId("Q1"), submitter_id=P1, theme=QuestionTheme.REGIE, text="Wie?"),
        "Leervraag ‘Wie?’",
    ),
    (Consent(family_member_id=L1, status=ConsentStatus.GEGEVEN), "Toestemming van Moeder"),
    (LearningSession(), "Sessie"),
    (
        Finding(id=FindingId("I1"), kind=FindingKind.LES, level=FindingLevel.GEZIN, text="Eerder samen."),
        "Opbrengst ‘Eerder samen.’",
    ),
    (ActionItem(id=ActionItemId("T1"), text="Bellen.", owner_party_id=P1), "Actie ‘Bellen.’"),
    (SignalDecision(signal_id=SignalId("S7")), "Signaalbesluit ‘S7’"),
    (Scene(id=SceneId("SC1"), kind=SceneKind.FASE, title="Fase 1"), "Scène ‘Fase 1’"),
]


@pytest.mark.parametrize(("entity", "name"), NAMES, ids=[name for _, name in NAMES])
def test_that_everything_can_be_named(entity: Any, name: str) -> None:
    case = a_snapshot(*(one for one, _ in NAMES), FIRST)

    assert name_of(case, entity) == name


def test_that_no_kind_was_forgotten() -> None:
    assert {kind_of(entity) for entity, _ in NAMES} == set(SPECS)


def test_that_an_event_without_a_title_is_known_by_number_and_date() -> None:
    event = an_event(" ", on("10 okt 2021"))

    assert event_name(a_snapshot(event), event) == "Gebeurtenis 1 (10 okt 2021)"


def test_that_an_event_that_is_not_in_the_case_has_no_number() -> None:
    event = an_event("Gesprek", on("10 okt 2021"))

    assert event_name(a_snapshot(), event) == "Gebeurtenis, ‘Gesprek’ (10 okt 2021)"


def test_that_a_long_text_is_cut_to_one_line() -> None:
    assert quoted("een\ntwee") == "‘een twee’"
    assert quoted("a" * 60) == f"‘{'a' * 60}’"
    assert quoted("a" * 61) == f"‘{'a' * 59}…’"
