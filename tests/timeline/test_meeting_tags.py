"""Tags of joint meetings: none lies on another, none is lost."""

from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.joint_meetings import JointMeeting
from app.timeline.layout_rules import Rules
from app.timeline.meeting_tags import MIXED, PAPER_TAG_ROWS, TAG_ROWS, names_of, tag_height, tags_of
from app.timeline.view import PAPER, SCREEN
from tests.timeline.scenery import inter


def rules(scale: float = 1.0, **changes: Any) -> Rules:
    values = {"scale": scale, "step": scale, "sizes": SCREEN, "first": 0.0, "last": 2000.0}
    return Rules(**{**values, **changes})


def meeting(number: int, at: float, *, is_mdo: bool = True, **presence: str) -> JointMeeting:
    names = (f"MDO {number} over de omgang", f"MDO {number}")
    return JointMeeting(f"G{number}", at, is_mdo, names, presence)


MEETINGS = st.lists(st.tuples(st.integers(0, 2000), st.booleans()), max_size=30).map(
    lambda found: [meeting(n, float(at), is_mdo=mdo) for n, (at, mdo) in enumerate(sorted(found))]
)


@given(MEETINGS, st.floats(0.05, 20))
def test_that_every_meeting_is_in_one_tag(meetings: list[JointMeeting], scale: float) -> None:
    tags = tags_of(meetings, rules(scale), inter())

    assert [key for tag in tags for key in tag.ids] == [one.event_id for one in meetings]
    assert [tag.at for tag in tags] == sorted(tag.at for tag in tags)


@given(MEETINGS, st.floats(0.05, 20))
def test_that_no_tag_lies_on_another_nor_on_the_line_of_one_above_it(
    meetings: list[JointMeeting], scale: float
) -> None:
    worded = [tag for tag in tags_of(meetings, rules(scale), inter()) if tag.text]
    for one, other in combinations(worded, 2):
        left, right = one.at * scale + one.dx, other.at * scale + other.dx
        apart = left + one.width <= right or right + other.width <= left
        assert one.row != other.row or apart
        upper, lower = (one, other) if one.row < other.row else (other, one)
        if upper.row != lower.row:
            start = lower.at * scale + lower.dx
            assert not start < upper.at * scale < start + lower.width


@given(MEETINGS, st.floats(0.05, 20))
def test_that_tags_stay_in_the_time_of_the_case_and_in_their_rows(
    meetings: list[JointMeeting], scale: float
) -> None:
    for tag in tags_of(meetings, rules(scale), inter()):
        assert 0 <= tag.row < TAG_ROWS
        if tag.text:
            assert tag.at * scale + tag.dx >= -20.001
            assert tag.at * scale + tag.dx + tag.width <= 2000 * scale + 20.001
            assert tag.dx <= 0 <= tag.dx + tag.width


def test_that_meetings_that_nearly_coincide_are_one_with_mixed_presence() -> None:
    pair = [meeting(1, 100, P1="aanwezig", P2="aanwezig"), meeting(2, 103, P1="aanwezig", P2="verhinderd")]

    (tag,) = tags_of(pair, rules(1.0), inter())
    assert tag.presence == {"P1": "aanwezig", "P2": MIXED}
    assert tag.text == "2 MDO’s"
    assert len(tags_of(pair, rules(10.0), inter())) == 2


def test_that_a_group_is_an_mdo_when_one_of_it_is() -> None:
    (tag,) = tags_of([meeting(1, 100, is_mdo=False), meeting(2, 101)], rules(), inter())

    assert tag.is_mdo
    assert tag.text == "2 overleggen"


def test_that_a_pattern_has_tags_without_words() -> None:
    (tag,) = tags_of([meeting(1, 100)], rules(is_pattern=True), inter())

    assert tag.text == ""


def test_that_an_mdo_chooses_before_other_meetings() -> None:
    crowd = [meeting(n, 100 + 13.0 * n, is_mdo=n == 4) for n in range(9)]
    tags = {tag.ids: tag for tag in tags_of(crowd, rules(), inter())}

    assert tags["G4",].text.startswith("MDO 4")
    assert not all(tag.text for tag in tags.values())


def test_that_paper_writes_numbers_and_has_more_rows() -> None:
    numbers = {"G1": 12, "G2": 13}
    group = (meeting(1, 100), meeting(2, 100))

    assert names_of(group, rules(numbers=numbers))[-1] == "12 + 13 MDO 1"
    crowd = [meeting(n, 100 + 3.0 * n) for n in range(1, 6)]
    tags = tags_of(crowd, rules(is_paper=True, sizes=PAPER), inter())
    assert max(tag.row for tag in tags) < PAPER_TAG_ROWS


@pytest.mark.parametrize("count", [301, 600])
def test_that_hundreds_of_meetings_still_do_not_lie_on_each_other(count: int) -> None:
    tags = tags_of([meeting(n, n * 50.0) for n in range(count)], rules(1.0, last=50.0 * count), inter())

    assert len(tags) == count
    ends = [(tag.at + tag.dx, tag.at + tag.dx + tag.width) for tag in tags if tag.text]
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


def test_that_no_meetings_have_no_tags() -> None:
    assert tags_of([], rules(), inter()) == ()
    assert tag_height(rules()) == 19
