"""A timeline in bad circumstances and in named situations, and what is kept between drawings."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.changes import change_set
from app.domain.entities import EntityKind
from app.domain.event import Event, EventKind
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId, PartyId
from app.domain.meeting import Absence, AbsenceReason, Attendance
from app.domain.snapshot import CaseSnapshot
from app.domain.when import unknown_within
from app.timeline.drawing import picture_of, plan_of
from app.timeline.layout import TimelineLayout, case_without_hidden, zoom_step
from app.timeline.level_set import drawn_tables
from app.timeline.picture import Part, Picture
from app.timeline.shapes import Disc, Glyph, Line, Rect, Text
from app.timeline.view import BEAMER, SMALL_SCREEN, Band, TimelineView
from tests.builders import (
    a_case,
    a_decision,
    a_family_member,
    a_meeting,
    a_party,
    a_snapshot,
    an_event,
    day,
    from_until,
    on,
)
from tests.timeline.scenery import (
    drawn,
    example_case,
    example_layout,
    inter,
    labels_in,
    marks_in,
    overlap,
    text_box,
    texts_in,
    whole_view,
)

UNKNOWN = unknown_within(day("1 jan 2019"), day("31 dec 2022"))
PARTIES = tuple(a_party(f"P{n}", order=n) for n in range(1, 13))


def contacts(count: int, when: str = "5 mei 2020", **changes: Any) -> tuple[Event, ...]:
    return tuple(an_event(f"Gesprek {n}", on(when), party_ids=("P1",), **changes) for n in range(count))


def clusters_in(picture: Picture) -> list[Rect]:
    return [
        shape
        for layer in picture.layers_of(Part.LANE)
        for shape in layer.shapes
        if isinstance(shape, Rect) and shape.fill == "raised"
    ]


def in_lanes(picture: Picture) -> list[str]:
    """The events in the lanes, those in clusters included."""
    marks = [key for mark in marks_in(picture) for key in mark.about]
    return sorted([*marks, *(key for cluster in clusters_in(picture) for key in cluster.about)])


CIRCUMSTANCES = {
    "none": a_snapshot(),
    "one": a_snapshot(a_party(), *contacts(1)),
    "undated only": a_snapshot(a_party(), *(replace(event, when=UNKNOWN) for event in contacts(5))),
    "one day": a_snapshot(a_party(), *contacts(60)),
    "one day is the case": a_snapshot(
        a_party(), *contacts(3), case=a_case(period=from_until("5 mei 2020", "5 mei 2020"))
    ),
    "three centuries": a_snapshot(
        a_party(), *contacts(1, "1 mrt 1721"), an_event("Nu", on("1 mrt 2021"), party_ids=("P1",))
    ),
    "thirty parties": a_snapshot(*(a_party(f"P{n}", order=n) for n in range(1, 31)), *contacts(3)),
    "sixty W": a_snapshot(a_party(), *(an_event("W" * 60, on("5 mei 2020"), party_ids=("P1",)),)),
    "example": example_case(),
}


@pytest.mark.parametrize("case", CIRCUMSTANCES.values(), ids=CIRCUMSTANCES.keys())
@pytest.mark.parametrize(
    ("width", "height", "changes"),
    [
        (1280, 720, {}),
        (800, 500, {"heads": 96, "sizes": SMALL_SCREEN}),
        (1280, 720, {"sizes": BEAMER, "bands": frozenset()}),
        (1920, 1080, {"bands": frozenset(Band), "is_pattern": True}),
        (300, 120, {}),
    ],
    ids=["window", "small", "beamer", "pattern", "tiny"],
)
def test_that_a_picture_can_be_made_whatever_the_circumstances(
    case: CaseSnapshot, width: float, height: float, changes: dict[str, Any]
) -> None:
    layout = TimelineLayout(case, inter())
    view = whole_view(layout, width, height, **changes)
    picture = picture_of(layout, view)

    assert (picture.width, picture.height) == (width, height)
    labels = [(layer, label) for layer in picture.layers_of(Part.LANE) for label in labels_in(layer)]
    for layer, label in labels:
        others = [text_box(other) for other in labels_in(layer) if other is not label]
        assert not [other for other in others if overlap(text_box(label), other, 0.5)]


def test_that_one_event_is_one_mark_with_its_name() -> None:
    picture = drawn(CIRCUMSTANCES["one"])

    (mark,) = marks_in(picture)
    assert (mark.name, mark.about) == ("contact", ("G-gesprek-0",))
    assert "Gesprek 0" in texts_in(picture, Part.LANE)


def test_that_without_events_there_is_an_axis_and_nothing_to_count() -> None:
    picture = drawn(CIRCUMSTANCES["none"])

    assert in_lanes(picture) == []
    assert "2020" in texts_in(picture, Part.AXIS)


def test_that_events_without_date_are_not_on_the_axis() -> None:
    assert in_lanes(drawn(CIRCUMSTANCES["undated only"])) == []


def test_that_a_heap_on_one_day_is_drawn_and_counted_together_once() -> None:
    picture = drawn(CIRCUMSTANCES["one day"])

    assert in_lanes(picture) == sorted(CIRCUMSTANCES["one day"].events)
    assert clusters_in(picture)
    assert any("zonder naam" in text or text.startswith("+") for text in texts_in(picture, Part.HEADS))


def test_that_a_title_without_a_place_to_break_is_whole_or_not_there() -> None:
    for width in (800, 1280, 1920):
        found = [text for text in texts_in(drawn(CIRCUMSTANCES["sixty W"], width), Part.LANE) if "W" in text]
        assert found in ([], ["W" * 60])


def test_that_thirty_parties_have_a_lane_each_that_can_be_scrolled_to() -> None:
    layout = TimelineLayout(CIRCUMSTANCES["thirty parties"], inter())
    top, bottom = (plan_of(layout, whole_view(layout, scroll=scroll)) for scroll in (0, 1e6))

    assert len(top.rows) == 30
    assert top.lanes_height > top.lanes.height
    assert top.rows[0].y == top.lanes.y
    assert bottom.rows[-1].bottom == pytest.approx(bottom.lanes.bottom)


def test_that_three_centuries_are_counted_not_smeared() -> None:
    picture = drawn(CIRCUMSTANCES["three centuries"])

    assert not list(marks_in(picture))
    assert texts_in(picture, Part.LANE) == ["1", "1"]


def test_that_twelve_lanes_on_a_beamer_keep_their_size() -> None:
    case = a_snapshot(*PARTIES, *contacts(4))
    layout = TimelineLayout(case, inter())
    plan = plan_of(layout, whole_view(layout, sizes=BEAMER, heads=240))

    assert len(plan.rows) == 12
    assert all(row.box.height >= 56 for row in plan.rows)
    texts = [
        shape
        for shape in picture_of(layout, whole_view(layout, sizes=BEAMER)).shapes()
        if isinstance(shape, Text)
    ]
    assert min(text.size for text in texts) >= 20


def test_that_a_decision_out_of_nood_is_unmistakable_alone_and_in_a_cluster() -> None:
    nood = an_event(
        "Spoed", on("5 mei 2020"), kind=EventKind.BESLUIT, decision=a_decision(nood=True), party_ids=("P1",)
    )

    assert [mark.name for mark in marks_in(drawn(a_snapshot(a_party(), nood)))] == ["besluit_nood"]
    names = {mark.name for mark in marks_in(drawn(a_snapshot(a_party(), nood, *contacts(80))))}
    assert names & {"besluit_nood", "nood_klein"}


def test_that_an_mdo_crosses_all_lanes_with_a_mark_for_how_each_took_part() -> None:
    mdo = an_event(
        "MDO 4",
        on("5 mei 2020"),
        kind=EventKind.OVERLEG,
        meeting=a_meeting(
            present=(Attendance(party_id=PartyId("P1")),),
            absent=(
                Absence(party_id=PartyId("P2"), reason=AbsenceReason.VERHINDERD),
                Absence(party_id=PartyId("P3"), reason=AbsenceReason.NIET_UITGENODIGD),
            ),
            family_present_ids=(FamilyMemberId("L1"),),
        ),
    )
    picture = drawn(a_snapshot(a_family_member("L1"), *PARTIES[:4], mdo))

    marks = {
        layer.lane_id: [shape.name for shape in layer.shapes if isinstance(shape, Glyph)]
        for layer in picture.layers_of(Part.LANE)
    }
    assert marks == {
        "L1": ["gezin_aanwezig"],
        "P1": ["aanwezig"],
        "P2": ["verhinderd"],
        "P3": ["niet_uitgenodigd"],
        "P4": [],
    }
    lanes = plan_of(*_both(a_snapshot(a_family_member("L1"), *PARTIES[:4], mdo))).rows
    (line,) = [
        shape for layer in picture.layers_of(Part.GROUND) for shape in layer.shapes
        if isinstance(shape, Line) and shape.about == (mdo.id,)
    ]  # fmt: skip
    assert line.y1 <= lanes[0].y
    assert line.y2 >= lanes[-1].y
    assert "MDO 4" in texts_in(picture, Part.MEETINGS)


def _both(case: CaseSnapshot) -> tuple[TimelineLayout, TimelineView]:
    layout = TimelineLayout(case, inter())
    return layout, whole_view(layout)


def test_that_a_contact_is_heard_in_the_lane_of_the_child() -> None:
    visit = an_event("Bezoek", on("5 mei 2020"), party_ids=("P1",), family_member_ids=("L3",))
    picture = drawn(a_snapshot(a_party(), a_family_member("L3", FamilyMemberKind.KIND), visit))

    (child,) = [layer for layer in picture.layers_of(Part.LANE) if layer.lane_id == "L3"]
    assert [shape.about for shape in child.shapes if isinstance(shape, Disc)] == [(visit.id,)]


def test_that_what_a_filter_holds_back_is_faint_and_nameless() -> None:
    case = a_snapshot(a_party(), *contacts(1), an_event("Ander", on("5 mei 2021"), party_ids=("P1",)))
    picture = drawn(case, shown_ids=frozenset({"G-ander"}))

    assert {mark.about[0]: mark.faint for mark in marks_in(picture)} == {
        "G-ander": False,
        "G-gesprek-0": True,
    }
    assert texts_in(picture, Part.LANE) == ["Ander"]


def test_that_a_case_without_what_is_hidden_holds_only_what_is_shown() -> None:
    layout, view = _both(a_snapshot(a_party(), *contacts(3)))
    shown = frozenset({"G-gesprek-1"})

    assert case_without_hidden(layout.case, view) is layout.case
    assert case_without_hidden(layout.case, replace(view, shown_ids=shown)) is layout.case
    hidden = case_without_hidden(layout.case, replace(view, shown_ids=shown, hides_others=True))
    assert set(hidden.events) == shown


def test_that_a_hidden_lane_is_not_drawn() -> None:
    picture = drawn(a_snapshot(*PARTIES[:3]), hidden_lane_ids=frozenset({"P2"}))

    assert [layer.lane_id for layer in picture.layers_of(Part.LANE)] == ["P1", "P3"]


def test_that_the_pattern_has_no_words_but_the_numbers_of_parties() -> None:
    picture = picture_of(example_layout(), whole_view(example_layout(), is_pattern=True))

    assert texts_in(picture) == [str(n) for n, _ in enumerate(example_case().core_parties, start=1)]


def test_that_nothing_later_than_the_moment_of_then_is_told_on_the_ground() -> None:
    layout = example_layout()
    until = day("1 mrt 2021")
    view = whole_view(layout, until=until)
    picture = picture_of(layout, view)
    x = view.viewport.x_of(until.toordinal() + 1.0)

    veil = [s for s in picture.layers_of(Part.OVERLAY)[0].shapes if isinstance(s, Rect) and s.fill == "bg"]
    assert veil[0].x == pytest.approx(x)
    assert veil[0].x + veil[0].width == pytest.approx(view.viewport.right)
    for layer in picture.layers_of(Part.BANDS):
        tops = [shape for shape in layer.shapes if isinstance(shape, Rect) and shape.about]
        assert all(shape.x + shape.width <= x + 3 for shape in tops)


@pytest.mark.parametrize("scale", [0.004, 0.3, 1.0, 7.3, 96.0])
def test_that_a_step_of_zoom_is_at_most_a_little_smaller(scale: float) -> None:
    assert scale / 2**0.5 - 1e-9 <= zoom_step(scale) <= scale + 1e-9


def test_that_an_edit_changes_the_picture_as_a_new_layout_would() -> None:
    layout, view = _both(example_case())
    picture_of(layout, view)
    event = next(event for event in example_case().events_in_order if event.party_ids and not event.meeting)
    following = example_case().with_entities([replace(event, title="Heel anders")])

    refreshed = layout.refreshed(following, change_set("", [(EntityKind.EVENT, event.id)]))
    fresh = TimelineLayout(following, inter())
    assert list(picture_of(refreshed, view).shapes()) == list(picture_of(fresh, view).shapes())


def test_that_the_example_keeps_its_named_situations() -> None:
    """Which marks the lanes of the example have, by lane; places are for the eye."""
    layout = example_layout()
    picture = picture_of(layout, whole_view(layout, 9000, 0, is_paper=True))
    found = {
        layer.lane_id: {shape.about[0] for shape in layer.shapes if isinstance(shape, Glyph) and shape.about}
        for layer in picture.layers_of(Part.LANE)
    }

    for table in drawn_tables(layout.table, frozenset()):
        lane_id = table.lane.id
        own = {event.id for event in table.events} | {presence.event_id for presence in table.presences}
        assert found.get(lane_id, set()) == own
