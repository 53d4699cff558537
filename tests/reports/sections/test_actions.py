"""Actions are of parties and followed up."""

from app.domain.ids import ActionItemId
from app.domain.learning import ActionItem
from app.privacy.audience import Audience
from app.reports.sections.actions import actions_chapter
from tests.builders import a_party, a_snapshot
from tests.reports.paper import edition_of, example_case, example_edition, text_of_chapter


def test_that_every_action_is_there_once_with_party_and_term() -> None:
    told = text_of_chapter(actions_chapter(example_edition()))
    for action in example_case().action_items.values():
        assert told.count(action.text) == 1
    assert "Jeugdteam Lindervoort 1 september 2023 Open" in told
    assert "Kijk na drie maanden samen" in told


def test_that_the_family_reads_every_earlier_agreement_too() -> None:
    told = text_of_chapter(actions_chapter(example_edition(Audience.GEZIN)))
    meetings = [event.meeting for event in example_edition().case.meetings]
    for meeting in meetings:
        assert meeting is not None
        assert all(told.count(one.text) == 1 for one in meeting.agreements)
    assert "Wat eerder is afgesproken" not in text_of_chapter(actions_chapter(example_edition()))


def test_that_a_missing_term_is_said() -> None:
    action = ActionItem(id=ActionItemId("T1"), text="Bellen", owner_party_id=a_party().id)
    told = text_of_chapter(actions_chapter(edition_of(a_snapshot(a_party(), action))))
    assert "Nog niet afgesproken" in told


def test_that_no_actions_is_said_calmly() -> None:
    assert "nog geen acties afgesproken" in text_of_chapter(actions_chapter(edition_of(a_snapshot())))
