"""All lanes at one scale, kept while nothing in them changes."""

from dataclasses import replace

from app.domain.changes import change_set
from app.domain.entities import EntityKind
from app.timeline.case_table import case_table, refreshed_table
from app.timeline.layout_rules import Rules
from app.timeline.level_set import LevelSet, PaperLevels, drawn_tables
from app.timeline.view import PAPER, SCREEN
from tests.builders import a_meeting, a_party, a_snapshot, an_event, on
from tests.timeline.scenery import inter

CASE = a_snapshot(
    a_party("P1"),
    a_party("P2", order=1),
    a_party("P3", is_core=False),
    *(an_event(f"Gesprek met moeder {n}", on(f"{n + 1} mei 2020"), party_ids=("P1",)) for n in range(10)),
    an_event("MDO", on("3 mei 2020"), meeting=a_meeting()),
)
TABLE = case_table(CASE)
RULES = Rules(scale=8.0, step=8.0, sizes=SCREEN, first=TABLE.limits.first, last=TABLE.limits.last)


def test_that_hidden_lanes_and_empty_lanes_of_several_are_not_drawn() -> None:
    assert [own.lane.id for own in drawn_tables(TABLE, frozenset())] == ["P1", "P2"]
    assert [own.lane.id for own in drawn_tables(TABLE, frozenset({"P1"}))] == ["P2"]


def test_that_a_busy_lane_gets_more_rows_than_an_empty_one() -> None:
    busy, empty = LevelSet(TABLE, RULES, inter()).boxes(400, frozenset())

    assert (busy.lane_id, empty.lane_id) == ("P1", "P2")
    assert busy.rows > empty.rows == 1


def test_that_from_far_away_every_lane_has_one_row() -> None:
    far = RULES._replace(scale=0.1, step=0.1)

    assert {box.rows for box in LevelSet(TABLE, far, inter()).boxes(400, frozenset())} == {1}


def test_that_what_was_computed_is_kept() -> None:
    levels = LevelSet(TABLE, RULES, inter())

    assert levels.boxes(400, frozenset()) is levels.boxes(400, frozenset())
    assert levels.lane(TABLE.tables[0], 2) is levels.lane(TABLE.tables[0], 2)
    assert levels.lane(TABLE.tables[0], 2) is not levels.lane(TABLE.tables[0], 3)


def test_that_only_changed_lanes_are_laid_out_anew() -> None:
    levels = LevelSet(TABLE, RULES, inter())
    one, two = (levels.lane(own, 2) for own in TABLE.tables[:2])
    changed = replace(CASE.events["G-gesprek-met-moeder-1"], title="Anders")
    case = CASE.with_entities([changed])
    table = refreshed_table(TABLE, case, change_set("", [(EntityKind.EVENT, changed.id)]))

    following = levels.refreshed(table)
    assert following.lane(table.tables[0], 2) is not one
    assert following.lane(table.tables[1], 2) is two


def test_that_tags_take_as_many_rows_as_they_use() -> None:
    assert LevelSet(TABLE, RULES, inter()).tag_rows == 1
    assert LevelSet(case_table(a_snapshot()), RULES, inter()).tag_rows == 0


def test_that_paper_shows_the_meetings_of_its_own_days() -> None:
    def ids(first: str, last: str) -> list[tuple[str, ...]]:
        days = [on(text).earliest.toordinal() for text in (first, last)]
        rules = RULES._replace(is_paper=True, sizes=PAPER, first=float(days[0]), last=float(days[1]))
        return [tag.ids for tag in PaperLevels(TABLE, rules, inter()).tags]

    assert ids("1 mei 2020", "9 mei 2020") == [("G-mdo",)]
    assert ids("4 mei 2020", "9 mei 2020") == []


def test_that_lanes_on_paper_are_as_high_as_their_names_need() -> None:
    rules = RULES._replace(is_paper=True, sizes=PAPER, scale=2.0, margin=0.0)
    levels = PaperLevels(TABLE, rules, inter())
    box = levels.boxes(0, frozenset())[0]

    assert box.rows == max(found.row for found in levels.lane(TABLE.tables[0], 1).placed(0, 1e9)) + 1
    assert box.rows > 3
