"""Every text of a case is looked through, and what is found is not repeated."""

from dataclasses import fields, replace
from typing import get_type_hints

from app.domain.account import Experience
from app.domain.entities import SPECS
from app.domain.ids import FamilyMemberId
from app.domain.problems import Severity
from app.domain.session import LearningSession
from app.exchange.case_format import KEYS
from app.exchange.case_json import read_case_file
from app.paths import resource_path
from app.privacy.left_over_names import FREE_TEXTS, free_texts, left_over_names
from tests.builders import a_case, a_meeting, a_snapshot, an_agreement, an_event

NUMBER = "06-12345678"
NOT_FREE = {"value", "code", "starts_at", "linked_ids", "evidence_ids", "lane_ids", "kinds"}


def test_that_a_number_is_found_wherever_it_stands() -> None:
    event = an_event(
        f"Bel {NUMBER}",
        fact=f"Bel {NUMBER}",
        meeting=a_meeting(agreements=[an_agreement(text=f"Bel {NUMBER}")]),
        experiences=(Experience(actor_id=FamilyMemberId("L1"), text=f"Bel {NUMBER}"),),
    )
    case = a_snapshot(event, LearningSession(ground_rules=("Rustig", NUMBER)), case=a_case(goal=NUMBER))

    problems = left_over_names(case)

    assert len(problems) == 6
    assert {problem.code for problem in problems} == {"naam_telefoon"}
    assert {problem.severity for problem in problems} == {Severity.WAARSCHUWING}


def test_that_the_found_text_is_not_repeated() -> None:
    case = a_snapshot(an_event(f"Bel {NUMBER}", fact=f"Bel {NUMBER}"))

    messages = [problem.message for problem in left_over_names(case)]

    assert messages[0] == "Gebeurtenis 1, titel: hier staat mogelijk een telefoonnummer (06…)."
    assert not any("12345678" in message for message in messages)


def test_that_the_shipped_case_names_nobody() -> None:
    assert left_over_names(read_case_file(resource_path("example", "casus_wisseldag.json")).snapshot) == []


def test_that_every_field_in_which_people_type_is_looked_through() -> None:
    texts = {
        field.name
        for owner in KEYS
        for field in fields(owner)
        if get_type_hints(owner)[field.name] in (str, str | None, tuple[str, ...])
    }

    assert texts == FREE_TEXTS.keys() | NOT_FREE
    assert len(SPECS) == 20


def test_that_the_words_for_a_date_are_looked_through_too() -> None:
    event = an_event("Gesprek")
    odd = replace(event, when=replace(event.when, text=f"toen {NUMBER}"))

    assert ("text", f"toen {NUMBER}") in list(free_texts(odd))
