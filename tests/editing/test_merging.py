"""One event of several that tell of one happening: nothing is lost, nothing is averaged."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.account import Account, Experience
from app.domain.decision import DecisionBasis
from app.domain.entities import Entity
from app.domain.errors import CaseError, InvariantError, NotFoundError
from app.domain.event import Establishment, Event, EventKind, EventLabel, Visibility
from app.domain.ids import (
    AccountId,
    EventId,
    FamilyMemberId,
    FindingId,
    PartyId,
    ProfessionalId,
    SourceId,
)
from app.domain.learning import Finding, FindingKind, FindingLevel
from app.domain.link import LinkKind
from app.domain.meeting import Attendance, MeetingKind
from app.domain.source import SourceKind
from app.editing.editor import Editor
from app.editing.merging import MergeEvents
from app.editing.party_timelines import ImportTimelines
from app.exchange.party_timeline import read_party_timeline
from tests.builders import (
    a_decision,
    a_family_member,
    a_link,
    a_meeting,
    a_party,
    a_professional,
    a_source,
    an_agreement,
    an_event,
    in_the_month,
    on,
)
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

SCH, TOE, GI = PartyId("SCH"), PartyId("TOE"), PartyId("GI")
PEOPLE: tuple[Entity, ...] = (
    a_party("SCH"),
    a_party("TOE"),
    a_party("GI"),
    a_professional("F1", "SCH"),
    a_professional("F2", "TOE"),
    a_family_member("L1"),
    a_source("BR1", holder_party_id=SCH, kind=SourceKind.PARTIJTIJDLIJN),
    a_source("BR2", holder_party_id=TOE, kind=SourceKind.PARTIJTIJDLIJN),
)


def of_school(**changes: Any) -> Event:
    values = {
        "id": EventId("G-1"),
        "supplied_by_id": SCH,
        "party_ids": (SCH,),
        "source_ids": (SourceId("BR1"),),
        "establishment": Establishment.GEMELD,
    }
    return an_event("Gesprek op school", on("5 jan 2021"), **values | changes)


def of_team(**changes: Any) -> Event:
    values = {
        "id": EventId("G-2"),
        "supplied_by_id": TOE,
        "party_ids": (TOE,),
        "source_ids": (SourceId("BR2"),),
    }
    named: dict[str, Any] = {"title": "School belt", "when": in_the_month("jan 2021")}
    return an_event(**named | values | changes)


def merged(editor: Editor, *other_ids: str) -> Event:
    others = tuple(EventId(one) for one in other_ids or ("G-2",))
    after = done_and_undone(editor, MergeEvents(keep_id=EventId("G-1"), other_ids=others))
    assert not set(others) & set(after.events)
    kept: Event = after.events["G-1"]
    return kept


def test_that_other_dates_and_words_become_versions_and_the_event_contested(editor_with: EditorWith) -> None:
    editor = editor_with(*PEOPLE, of_school(), of_team())
    event = merged(editor)

    assert event.establishment is Establishment.BETWIST
    assert (event.title, event.when) == ("Gesprek op school", on("5 jan 2021"))
    assert [(a.actor_id, a.text, a.when, a.source_id) for a in event.accounts] == [
        ("SCH", "Gesprek op school", on("5 jan 2021"), "BR1"),
        ("TOE", "School belt", in_the_month("jan 2021"), "BR2"),
    ]
    assert (event.source_ids, event.party_ids, event.supplied_by_id) == (
        ("BR1", "BR2"),
        ("SCH", "TOE"),
        "SCH",
    )
    assert editor.undo_label == "2 gebeurtenissen samengevoegd"


def test_that_who_said_the_same_stays_known_without_versions(editor_with: EditorWith) -> None:
    same = of_team(title="Gesprek op school", when=on("5 jan 2021"), source_ids=())
    event = merged(editor := editor_with(*PEOPLE, of_school(), same))
    source = editor.snapshot.sources[event.source_ids[1]]

    assert (event.accounts, event.establishment) == ((), Establishment.GEMELD)
    assert (source.kind, source.holder_party_id) == (SourceKind.PARTIJTIJDLIJN, "TOE")


def test_that_everybody_and_everything_comes_along(editor_with: EditorWith) -> None:
    mine = of_school(
        kind=EventKind.OVERLEG,
        labels=(EventLabel.RUST,),
        experiences=(Experience(actor_id=SCH, text="Fijn."),),
        meeting=a_meeting(
            "M1", present=(Attendance(party_id=SCH),), agreements=[an_agreement("AF1", "Bellen.")]
        ),
    )
    theirs = of_team(
        kind=EventKind.OVERLEG,
        labels=(EventLabel.WAT_WERKTE,),
        experiences=(Experience(actor_id=TOE, text="Druk."),),
        professional_ids=(ProfessionalId("F2"),),
        family_member_ids=(FamilyMemberId("L1"),),
        party_ids=(TOE, SCH),
        decision=a_decision("B2", nood=True),
        meeting=a_meeting(
            "M2",
            present=(Attendance(professional_id=ProfessionalId("F1")), Attendance(party_id=TOE)),
            family_present_ids=(FamilyMemberId("L1"),),
            agreements=[an_agreement("AF2", "Bellen."), an_agreement("AF3", "Schrijven.")],
        ),
    )
    event = merged(editor_with(*PEOPLE, mine, theirs))

    assert event.labels == (EventLabel.RUST, EventLabel.WAT_WERKTE)
    assert [one.text for one in event.experiences] == ["Fijn.", "Druk."]
    assert (event.professional_ids, event.family_member_ids) == (("F2",), ("L1",))
    assert event.decision is not None
    assert event.decision.id == "B2"
    assert event.meeting is not None
    assert [one.id for one in event.meeting.agreements] == ["AF1", "AF3"]
    assert event.meeting.present == (
        Attendance(professional_id=ProfessionalId("F1")),
        Attendance(party_id=TOE),
    )


def test_that_what_can_have_one_value_is_named_in_the_version(editor_with: EditorWith) -> None:
    mine = of_school(kind=EventKind.CONTACT, decision=a_decision("B1"), meeting=a_meeting("M1"))
    theirs = of_team(
        kind=EventKind.INCIDENT,
        until=on("3 feb 2021"),
        decision=a_decision("B2", basis=DecisionBasis.WETTELIJK),
        meeting=a_meeting("M2", MeetingKind.RONDETAFEL),
    )
    event = merged(editor_with(*PEOPLE, mine, theirs))

    assert event.kind is EventKind.CONTACT
    assert event.accounts[1].text == (
        "School belt\n\nVolgens deze lezing: soort Incident / escalatie; tot en met 3 feb 2021; "
        "basis Wettelijk moment of termijn; overleg Rondetafelgesprek met gezin."
    )


def test_that_a_difference_that_comes_with_the_third_is_named_too(editor_with: EditorWith) -> None:
    second = of_team(decision=a_decision("B2"))
    third = of_team(
        id=EventId("G-3"),
        supplied_by_id=GI,
        party_ids=(GI,),
        decision=a_decision("B3", basis=DecisionBasis.WETTELIJK),
    )
    event = merged(editor_with(*PEOPLE, of_school(), second, third), "G-2", "G-3")

    assert event.decision is not None
    assert event.decision.basis is DecisionBasis.PLANMATIG
    assert [(a.actor_id, "basis Wettelijk" in a.text) for a in event.accounts] == [
        ("SCH", False),
        ("TOE", False),
        ("GI", True),
    ]


def test_that_versions_there_were_stay_with_their_ids(editor_with: EditorWith) -> None:
    accounts = tuple(
        Account(id=AccountId(f"LZ{n}"), actor_id=actor, text=f"Lezing {n}", when=on("4 jan 2021"))
        for n, actor in enumerate((SCH, GI))
    )
    contested = of_school(accounts=accounts, establishment=Establishment.BETWIST)
    event = merged(editor_with(*PEOPLE, contested, of_team()))

    assert [one.id for one in event.accounts][:2] == ["LZ0", "LZ1"]
    assert [one.text for one in event.accounts][2:] == ["School belt"]


def test_that_what_referred_to_the_others_refers_to_the_one(editor_with: EditorWith) -> None:
    mine = of_school(decision=a_decision("B1", trigger_event_id=EventId("G-2")))
    theirs = of_team(when=on("5 jan 2021"), decision=a_decision("B2"))
    later = an_event(
        "Later",
        on("9 jan 2021"),
        id=EventId("G-9"),
        meeting=a_meeting("M9", trigger_event_ids=(EventId("G-2"), EventId("G-1"))),
    )
    finding = Finding(
        id=FindingId("I1"),
        kind=FindingKind.LES,
        level=FindingLevel.REGIO,
        text="x",
        evidence_ids=("G-2", "B2", "G-9"),
    )
    links = (
        a_link("V1", "G-1", "G-2", kind=LinkKind.ZELFDE_GEBEURTENIS),
        a_link("V2", "G-2", "G-9"),
        a_link("V3", "G-1", "G-9"),
        a_link("V4", "G-2", "G-9", kind=LinkKind.LEIDDE_TOT),
    )
    editor = editor_with(*PEOPLE, mine, theirs, later, finding, *links)
    event = merged(editor)
    case = editor.snapshot

    assert event.decision is not None
    assert event.decision.trigger_event_id is None
    assert case.events["G-9"].meeting.trigger_event_ids == ("G-1",)  # type: ignore[union-attr]
    assert case.findings["I1"].evidence_ids == ("G-1", "B1", "G-9")
    assert {one.id: (one.from_id, one.to_id) for one in case.links.values()} == {
        "V3": ("G-1", "G-9"),
        "V4": ("G-1", "G-9"),
    }


@pytest.mark.parametrize(
    ("mine", "theirs", "words"),
    [
        ({}, {"visibility": Visibility.PARTIJ}, "dezelfde mensen"),
        ({"visibility": Visibility.PARTIJ}, {"visibility": Visibility.PARTIJ}, "eigen partij"),
        ({}, {"locked": True}, "staat vast"),
        ({}, {"supplied_by_id": None}, "wie deze gebeurtenis aanleverde"),
    ],
)
def test_that_what_cannot_be_is_refused_kindly(
    editor_with: EditorWith, mine: dict[str, Any], theirs: dict[str, Any], words: str
) -> None:
    editor = editor_with(*PEOPLE, of_school(**mine), of_team(**theirs))
    before = editor.snapshot

    with pytest.raises(InvariantError, match=words):
        editor.run(MergeEvents(keep_id=EventId("G-1"), other_ids=(EventId("G-2"),)))
    assert editor.snapshot == before


def test_that_one_alone_or_one_that_is_gone_cannot_be_merged(editor_with: EditorWith) -> None:
    editor = editor_with(*PEOPLE, of_school())

    with pytest.raises(CaseError, match="minstens twee"):
        editor.run(MergeEvents(keep_id=EventId("G-1"), other_ids=(EventId("G-1"),)))
    with pytest.raises(NotFoundError):
        editor.run(MergeEvents(keep_id=EventId("G-1"), other_ids=(EventId("G-7"),)))


@pytest.mark.parametrize("other_day", ["5-1-2021", "8-1-2021"])
def test_that_files_that_were_merged_can_be_read_again_and_add_nothing(
    editor_with: EditorWith, tmp_path: Path, other_day: str
) -> None:
    editor = editor_with(a_party("SCH"), a_party("TOE"))
    files = []
    for code, day in (("SCH", "5-1-2021"), ("TOE", other_day)):
        files.append(tmp_path / f"{code}.csv")
        files[-1].write_text(f"Partij;{code};\nDatum;Wat gebeurde er;Soort\n{day};MDO op school;incident\n")
        entities = read_party_timeline(files[-1], editor.snapshot).entities
        with_ids = [replace(e, id=EventId(f"G-{code}")) if isinstance(e, Event) else e for e in entities]
        editor.run(ImportTimelines(entities=tuple(with_ids)))
    editor.run(MergeEvents(keep_id=EventId("G-SCH"), other_ids=(EventId("G-TOE"),)))

    for path in files:
        found = read_party_timeline(path, editor.snapshot)
        assert (found.skipped, found.entities) == (1, ())
