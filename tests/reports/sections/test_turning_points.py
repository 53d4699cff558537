"""Turning points with what came before, and questions that judge nobody."""

from app.domain.event import EventLabel
from app.privacy.audience import Audience
from app.reports.content import Entry, plain
from app.reports.sections.turning_points import QUESTIONS, turning_points_chapter
from tests.builders import a_decision, a_snapshot, an_event, on
from tests.reports.paper import edition_of, example_edition, text_of_chapter

TURN = (EventLabel.KANTELMOMENT,)


def test_that_every_turning_point_is_there_once() -> None:
    entries = [one for one in turning_points_chapter(example_edition()).blocks if isinstance(one, Entry)]
    marked = [event for event in example_edition().case.events_in_order if event.has_label(TURN[0])]
    assert [plain(entry.title).partition(". ")[2] for entry in entries] == [
        f"{event.title}, {event.when.text}" for event in marked
    ]


def test_that_the_four_weeks_before_are_named() -> None:
    case = a_snapshot(
        an_event("te vroeg", on("1 dec 2020")),
        an_event("ervoor", on("20 dec 2020")),
        an_event(
            "keer", on("5 jan 2021"), labels=TURN, decision=a_decision(considered_alternative="Wachten.")
        ),
        an_event("erna", on("6 jan 2021")),
    )
    told = text_of_chapter(turning_points_chapter(edition_of(case)))
    assert "Wat er in de vier weken ervoor gebeurde: [2]." in told
    assert "Ook overwogen: Wachten." in told


def test_that_the_questions_are_always_asked() -> None:
    told = text_of_chapter(turning_points_chapter(edition_of(a_snapshot())))
    assert "nog geen kantelmomenten gekozen" in told
    assert all(question in told for question in QUESTIONS)


def test_that_the_region_reads_counts_only() -> None:
    case = a_snapshot(an_event("GEHEIM", labels=TURN, decision=a_decision()), an_event("b", labels=TURN))
    told = text_of_chapter(turning_points_chapter(edition_of(case, Audience.REGIO)))
    assert "De deelnemers kozen 2 kantelmomenten. Bij 1 daarvan werd een besluit genomen" in told
    assert "GEHEIM" not in told
