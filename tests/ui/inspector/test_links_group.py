"""Verbanden: with which event, how, according to whom; a click goes there."""

from app.domain.link import LinkKind
from app.ui.inspector.links_group import direction_text, links_of, new_link, other_end
from tests.builders import a_link, a_snapshot, an_event, on
from tests.ui.inspector.stage import MOTHER, Stage, choose, pick, press

EARLIER, LATER = an_event("Ruzie", on("1 feb 2021")), an_event("Besluit", on("3 feb 2021"))
LINK = a_link("V1", EARLIER.id, LATER.id)


def test_that_links_at_both_ends_are_found() -> None:
    case = a_snapshot(EARLIER, LATER, LINK)

    assert links_of(case, EARLIER.id) == links_of(case, LATER.id) == (LINK,)
    assert other_end(LINK, EARLIER.id) == LATER.id


def test_that_it_is_said_where_the_other_event_stands() -> None:
    assert direction_text(LINK, EARLIER.id) == "Latere gebeurtenis"
    assert direction_text(LINK, LATER.id) == "Eerdere gebeurtenis"


def test_that_a_new_link_joins_the_two() -> None:
    link = new_link(LATER, EARLIER.id).link

    assert {link.from_id, link.to_id} == {EARLIER.id, LATER.id}


def test_that_a_click_goes_to_the_other_event(stage: Stage) -> None:
    row = stage.show("G-ruzie").links.rows.rows[0]
    assert row.other.chips[0].accessibleName() == "3 · Besluit"

    revealed: list[str] = []
    stage.state.reveal_requested.connect(revealed.append)
    press(row.other.chips[0])

    assert stage.state.current_id == "G-besluit"
    assert revealed == ["G-besluit"]


def test_that_kind_and_according_to_can_be_changed(stage: Stage) -> None:
    row = stage.show("G-ruzie").links.rows.rows[0]
    choose(row.kind.field, LinkKind.LEIDDE_TOT)
    pick(row.according_to.field.add_button.open_picker(), "moeder")

    link = stage.case.links["V1"]
    assert (link.kind, link.according_to_id) == (LinkKind.LEIDDE_TOT, MOTHER)


def test_that_a_link_can_be_made_and_removed(stage: Stage) -> None:
    group = stage.show("G-ruzie").links
    pick(group.adding.open_picker(), "mdo")
    assert len(stage.case.links) == 2
    made = next(one for one in stage.case.links.values() if one.id != "V1")
    assert (made.from_id, made.to_id) == ("G-ruzie", "G-mdo")

    press(group.rows.rows[0].remove)
    assert [one.id for one in stage.case.links.values()] == [made.id]
