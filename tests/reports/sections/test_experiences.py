"""Own words, by speaker, apart from the facts."""

from app.domain.account import Experience
from app.privacy.audience import Audience
from app.reports.content import Heading, Quote
from app.reports.sections.experiences import experiences_chapter
from tests.builders import a_party, a_professional, a_snapshot, an_event, an_involvement
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def test_that_every_word_that_may_be_shown_is_there_once() -> None:
    told = text_of_chapter(experiences_chapter(example_edition()))
    for event in example_edition().case.events_in_order:
        for one in event.experiences:
            assert told.count(one.text) == 1


def test_that_the_family_comes_first_and_professionals_by_lane() -> None:
    heads = [one.text for one in experiences_chapter(example_edition()).blocks if isinstance(one, Heading)]
    assert heads[:4] == ["Moeder", "Vader", "Dochter", "Zoon"]
    assert heads[4] == "Casusregisseur 1 (Jeugdteam Lindervoort)"
    assert heads[-1] == "Hoe men de eigen taak zag"


def test_that_words_tell_feeling_and_moment() -> None:
    quote = next(one for one in experiences_chapter(example_edition()).blocks if isinstance(one, Quote))
    assert "".join(one.text for one in quote.speaker).startswith("Verdriet. Bij: Ouders wonen apart")


def test_that_the_family_reads_its_own_words_only() -> None:
    chapter = experiences_chapter(example_edition(Audience.GEZIN))
    heads = [one.text for one in chapter.blocks if isinstance(one, Heading)]
    assert heads == ["Moeder", "Vader", "Dochter", "Zoon"]
    assert chapter.title == "In uw eigen woorden"


def test_that_a_party_can_speak_and_a_task_can_be_seen() -> None:
    event = an_event(experiences=(Experience(actor_id=a_party().id, text="Wij zochten."),))
    involvement = an_involvement(task_view="Verbinden.")
    case = a_snapshot(event, a_party("P1", "Team"), a_professional(), involvement)
    told = text_of_chapter(experiences_chapter(edition_of(case)))
    assert "Team Wij zochten." in told
    assert "Verbinden." in told


def test_that_no_words_is_said_calmly() -> None:
    told = text_of_chapter(experiences_chapter(edition_of(a_snapshot())))
    assert "geen belevingen vastgelegd die hier getoond mogen worden" in told
