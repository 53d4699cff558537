"""What is told about an event when one points at it."""

from typing import Any

from app.domain.account import Account
from app.domain.event import Establishment, EventKind
from app.domain.ids import AccountId, FamilyMemberId, PartyId
from app.domain.meeting import Absence, AbsenceReason, Attendance
from app.timeline.event_facts import EventFacts, cluster_facts, facts_of
from tests.builders import (
    a_decision,
    a_family_member,
    a_meeting,
    a_party,
    a_snapshot,
    a_source,
    an_event,
    in_the_month,
    on,
)

CASE = a_snapshot(
    a_family_member("L1"),
    a_party("P1", "Wijkteam", code="WT"),
    a_party("P2", "School", code="SCH"),
    a_party("P3", "Raad", code="RvdK"),
    a_source("BR1", description="Contactjournaal"),
)


def facts(**changes: Any) -> EventFacts:
    return facts_of(CASE, an_event(**changes))


def lines(found: EventFacts) -> list[str]:
    return [line.text for line in found.lines]


def test_that_the_date_is_told_as_people_wrote_it() -> None:
    assert facts(when=in_the_month("mei 2021")).when == "mei 2021"
    assert facts(when=on("5 mei 2021"), until=on("9 mei 2021")).when == "5 mei 2021 – 9 mei 2021"


def test_that_who_took_part_is_told_by_name() -> None:
    found = lines(facts(party_ids=("P1", "P2"), family_member_ids=("L1",)))

    assert any("Wijkteam" in line and "School" in line for line in found)
    assert "Gezin: Moeder" in found


def test_that_how_sure_it_is_and_on_which_source_is_always_told() -> None:
    found = lines(facts(establishment=Establishment.GEMELD, source_ids=("BR1",)))

    assert Establishment.GEMELD.label in found
    assert "Bron: Contactjournaal" in found
    assert Establishment.ONBEKEND.label in lines(facts())


def test_that_versions_are_told_with_who_tells_them() -> None:
    account = Account(
        id=AccountId("Z1"), actor_id=FamilyMemberId("L1"), text="Anders.", when=on("5 mei 2021")
    )

    assert "1 lezing: Moeder" in lines(facts(accounts=(account,)))


def test_that_a_decision_is_told_with_its_mark() -> None:
    found = facts(kind=EventKind.BESLUIT, decision=a_decision(nood=True))
    (line,) = [line for line in found.lines if line.text.startswith("Besluit: ")]

    assert line.glyph == "besluit_nood"


def test_that_a_meeting_is_told_by_who_came_who_did_not_and_who_was_not_asked() -> None:
    meeting = a_meeting(
        present=(Attendance(party_id=PartyId("P1")),),
        absent=(
            Absence(party_id=PartyId("P2"), reason=AbsenceReason.VERHINDERD),
            Absence(party_id=PartyId("P3"), reason=AbsenceReason.NIET_UITGENODIGD),
        ),
        family_present_ids=(FamilyMemberId("L1"),),
    )
    found = facts(meeting=meeting, party_ids=("P1",))

    assert [(line.text, line.glyph) for line in found.lines[:4]] == [
        ("Aanwezig: WT", "aanwezig"),
        ("Niet aanwezig: SCH", "verhinderd"),
        ("Niet uitgenodigd: RvdK", "niet_uitgenodigd"),
        ("Van het gezin: Moeder", "gezin_aanwezig"),
    ]
    assert "Wijkteam" not in lines(found)


def test_that_a_long_fact_is_cut_after_a_word() -> None:
    found = facts(fact="woord " * 100)

    assert len(found.fact) <= 281
    assert found.fact.endswith("woord…")
    assert facts(fact="Kort.").fact == "Kort."


def test_that_a_cluster_lists_the_first_events_by_date_and_counts_the_rest() -> None:
    events = [an_event(f"E{n}", on(f"{n} mei 2021")) for n in range(1, 13)]
    case = CASE.with_entities(events)
    found = cluster_facts(case, tuple(event.id for event in reversed(events)), most=3)

    assert found.title == "12 gebeurtenissen"
    assert lines(found) == ["1 mei 2021: E1", "2 mei 2021: E2", "3 mei 2021: E3", "en nog 9"]


def test_that_what_is_gone_from_the_case_is_not_told() -> None:
    assert cluster_facts(CASE, ("G-99",)).lines == ()
