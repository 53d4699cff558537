"""What can be found of every event."""

from dataclasses import replace

from app.domain.account import Account, Experience
from app.domain.entities import EntityKind
from app.domain.event import EventLabel
from app.domain.ids import AccountId, FamilyMemberId, PartyId
from app.domain.search_texts import SearchTexts, search_text
from tests.builders import (
    a_decision,
    a_meeting,
    a_party,
    a_snapshot,
    a_source,
    an_agreement,
    an_event,
    on,
)


def test_that_every_part_of_an_event_can_be_found() -> None:
    event = an_event(
        "Overleg",
        fact="School belt.",
        party_ids=(PartyId("P1"),),
        labels=(EventLabel.KANTELMOMENT,),
        accounts=(
            Account(id=AccountId("LZ1"), actor_id=PartyId("P1"), text="Eerst deze.", when=on("1 jan 2021")),
        ),
        experiences=(Experience(actor_id=FamilyMemberId("L1"), text="Reëel."),),
        meeting=a_meeting(agreements=[an_agreement(text="Oma ophalen.")]),
        decision=a_decision(intended_goal="Rust thuis", considered_alternative="Wachten"),
    )
    text = search_text(a_snapshot(a_party("P1", "De Overhaven"), event), event)

    for words in ("overleg", "school belt", "overhaven", "kantelmoment", "eerst deze", "reeel", "5 jan 2021"):
        assert words in text
    for words in ("oma ophalen", "rust thuis", "wachten", "mdo", "planmatig", "contact met gezin"):
        assert words in text


def test_that_only_touched_events_are_folded_again() -> None:
    event, other = an_event("Gesprek"), an_event("MDO")
    texts = a_snapshot(event, other).derived(SearchTexts)
    case = a_snapshot(replace(event, title="Huisbezoek"))

    mended = texts.after(case, {EntityKind.EVENT: {event.id, other.id}})

    assert mended is not None
    assert "huisbezoek" in mended.by_event[event.id]
    assert other.id not in mended.by_event


def test_that_other_entities_leave_the_texts_alone() -> None:
    case = a_snapshot(an_event("Gesprek"))
    texts = case.derived(SearchTexts)

    assert case.with_entities([a_source()]).derived(SearchTexts) is texts


def test_that_a_new_name_is_found_at_once() -> None:
    case = a_snapshot(a_party("P1", "Oud"), an_event("Gesprek", party_ids=(PartyId("P1"),)))
    assert "oud" in case.derived(SearchTexts).by_event["G-gesprek"]

    renamed = case.with_entities([a_party("P1", "Nieuw")])

    assert "nieuw" in renamed.derived(SearchTexts).by_event["G-gesprek"]
