"""Echoes of contacts, those that would lie on each other as one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.timeline.lane_layout import EchoGroup, EchoLayout
from app.timeline.lane_table import Echo, LaneTable
from app.timeline.lanes import Lane, LaneKind
from app.timeline.layout_rules import Rules
from app.timeline.view import SCREEN

LANE = Lane(id="L3", kind=LaneKind.KIND, name="Kind 1")
MOMENTS = st.lists(st.integers(0, 1000).map(float), max_size=60)


def echoes(moments: list[float], scale: float) -> EchoLayout:
    found = [Echo(f"G{n}", at, f"party{n % 12 + 1}") for n, at in enumerate(sorted(moments))]
    rules = Rules(scale=scale, step=scale, sizes=SCREEN, first=0, last=1000)
    return EchoLayout(LaneTable(LANE, [], echoes=found), rules)


def ids(groups: list[EchoGroup]) -> list[str]:
    return [key for group in groups for key in group.ids]


@given(MOMENTS, st.floats(0.05, 20))
def test_that_every_contact_is_heard_in_one_disc(moments: list[float], scale: float) -> None:
    groups = list(echoes(moments, scale).between(-1, 1001))

    assert sorted(ids(groups)) == sorted(f"G{n}" for n in range(len(moments)))
    assert all(one.at <= other.at for one, other in pairwise(groups))


@given(MOMENTS, st.floats(0.05, 20), st.integers(0, 1000), st.integers(0, 300))
def test_that_a_stretch_shows_all_that_lies_in_it_as_the_whole_does(
    moments: list[float], scale: float, first: int, days: int
) -> None:
    layout = echoes(moments, scale)
    part = list(layout.between(first, first + days))

    inside = {f"G{n}" for n, at in enumerate(sorted(moments)) if first <= at < first + days}
    assert inside <= set(ids(part))
    assert set(part) <= set(layout.between(-1, 1001))


def test_that_contacts_close_together_are_one_disc_until_zoomed_in() -> None:
    assert [group.ids for group in echoes([100.0, 101.0], 1.0).between(0, 200)] == [("G0", "G1")]
    assert [group.at for group in echoes([100.0, 101.0], 1.0).between(0, 200)] == [100.5]
    assert len(list(echoes([100.0, 101.0], 24.0).between(0, 200))) == 2
