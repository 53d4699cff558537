"""What can be chosen, in a fixed order and called by its name."""

from app.domain.family import FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import FrameId
from app.ui.inspector.choices import (
    actor_options,
    earlier_options,
    event_text,
    frame_options,
    later_options,
    other_options,
    professional_options,
    service_options,
    service_text,
    source_options,
    source_text,
)
from tests.builders import (
    a_family_member,
    a_party,
    a_professional,
    a_service,
    a_snapshot,
    a_source,
    an_event,
    on,
)

EARLY, MIDDLE, LATE = (
    an_event("Vroeg", on("1 jan 2021")),
    an_event("Midden", on("10 jan 2021")),
    an_event("Laat", on("12 jan 2021")),
)
CASE = a_snapshot(
    a_party("P2", "Jeugdteam", code="TOE", order=1),
    a_party("P1", "School", code="SCH", order=2),
    a_professional("F1", "P1"),
    a_professional("F2", "P2"),
    a_family_member("L1", FamilyMemberKind.VADER),
    a_source("BR1", description="", holder_party_id="P1"),
    a_service("A1", "Mediation", end=on("1 mrt 2020")),
    Frame(id=FrameId("K1"), kind=FrameKind.OTS, family_member_ids=("L1",), start=on("1 jan 2020")),
    EARLY,
    MIDDLE,
    LATE,
)


def test_that_people_come_in_the_order_of_their_lanes() -> None:
    assert [option.line for option in actor_options(CASE)] == [
        "Jeugdteam · TOE",
        "School · SCH",
        "Vader",
        "Functionaris F2 · TOE",
        "Functionaris F1 · SCH",
    ]
    assert [option.key for option in professional_options(CASE)] == ["F2", "F1"]


def test_that_the_nearest_events_come_first() -> None:
    assert [option.key for option in earlier_options(CASE, LATE)] == [MIDDLE.id, EARLY.id]
    assert [option.key for option in later_options(CASE, EARLY)] == [MIDDLE.id, LATE.id]
    assert [option.key for option in other_options(CASE, MIDDLE)] == [LATE.id, EARLY.id]


def test_that_things_are_called_as_people_know_them() -> None:
    assert event_text(CASE, MIDDLE.id) == "2 · Midden"
    assert source_text(CASE, "BR1") == "Contactjournaal"
    assert service_text(CASE, "A1") == "Mediation"
    assert [option.line for option in source_options(CASE)] == ["Contactjournaal · SCH"]
    assert [option.line for option in service_options(CASE)] == ["Mediation · 1 jan 2020 – 1 mrt 2020"]
    assert [option.line for option in frame_options(CASE)] == [
        "Ondertoezichtstelling (OTS), vanaf 1 jan 2020 · Vader"
    ]


def test_that_what_is_gone_has_no_name() -> None:
    assert event_text(CASE, "G-weg") == source_text(CASE, "weg") == service_text(CASE, "weg") == ""
