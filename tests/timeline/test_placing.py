"""Places for marks and their labels in the rows of a lane."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.timeline.placing import LABEL_GAP, SLOT, Ground, Spot, Wish, place

WISHES = st.lists(
    st.builds(
        Wish,
        x=st.integers(0, 900).map(float),
        weight=st.integers(-1, 100),
        label_width=st.one_of(st.just(0.0), st.integers(20, 300).map(float)),
        before=st.just(SLOT),
        after=st.just(SLOT),
        signs_width=st.sampled_from([0.0, 0.0, 9.0, 24.0]),
    ),
    max_size=25,
)
ROWS = st.integers(1, 6)
BLOCKED = st.lists(
    st.tuples(st.just(0), st.integers(0, 900).map(float)).map(lambda b: (b[0], b[1], b[1] + 16)), max_size=4
)


def shortened(wishes: list[Wish]) -> Ground:
    """A ground on which a label may be cut to any width of at least 24."""
    return Ground(
        rows=1, left=0, right=1000, fits=lambda i, room: min(room, wishes[i].label_width) * (room >= 24)
    )


def ground_for(wishes: list[Wish], rows: int, blocked: list[tuple[int, float, float]]) -> Ground:
    return shortened(wishes)._replace(rows=rows, blocked=blocked)


def stretches(spots: list[Spot], wishes: list[Wish]) -> list[tuple[int, float, float, bool]]:
    """What is taken in each row: marks (true) and labels."""
    taken = []
    for spot in spots:
        signs = wishes[spot.members[0]].signs_width if spot.has_signs and len(spot.members) == 1 else 0.0
        taken.append((spot.row, spot.x - SLOT, spot.x + SLOT + signs, True))
        if spot.room > 0:
            taken.append((spot.row, spot.label_x, spot.label_x + spot.room, False))
    return taken


@given(WISHES, ROWS, BLOCKED)
def test_that_every_wish_is_placed_exactly_once(
    wishes: list[Wish], rows: int, blocked: list[tuple[int, float, float]]
) -> None:
    spots = place(wishes, ground_for(wishes, rows, blocked))

    assert sorted(index for spot in spots for index in spot.members) == list(range(len(wishes)))
    assert all(0 <= spot.row < rows for spot in spots)


@given(WISHES, ROWS, BLOCKED)
def test_that_nothing_lies_on_anything_else(
    wishes: list[Wish], rows: int, blocked: list[tuple[int, float, float]]
) -> None:
    spots = place(wishes, ground_for(wishes, rows, blocked))

    for one, other in combinations(stretches(spots, wishes), 2):
        assert one[0] != other[0] or one[2] <= other[1] + 1e-6 or other[2] <= one[1] + 1e-6


@given(WISHES, st.integers(2, 6), BLOCKED)
def test_that_nothing_lies_where_it_may_not(
    wishes: list[Wish], rows: int, blocked: list[tuple[int, float, float]]
) -> None:
    spots = place(wishes, ground_for(wishes, rows, blocked))

    for row, start, end, is_mark in stretches(spots, wishes):
        assert is_mark or (start >= -1e-6 and end <= 1000 + 1e-6)
        for own, first, last in blocked:
            assert own != row or end <= first + 1e-6 or start >= last - 1e-6


@given(WISHES)
def test_that_paper_prints_every_label_whole(wishes: list[Wish]) -> None:
    spots = place(wishes, Ground(rows=0, left=0, right=1000))

    assert all(len(spot.members) == 1 for spot in spots)
    assert sorted(spot.room for spot in spots) == sorted(wish.label_width for wish in wishes)
    for one, other in combinations(stretches(spots, [w._replace(signs_width=0.0) for w in wishes]), 2):
        assert one[0] != other[0] or one[2] <= other[1] + 1e-6 or other[2] <= one[1] + 1e-6


@given(WISHES, ROWS)
def test_that_the_order_in_which_marks_are_given_does_not_matter(wishes: list[Wish], rows: int) -> None:
    ordered = sorted({(wish.x, wish.weight): wish for wish in wishes}.values())
    turned = ordered[::-1]

    def rooms(given: list[Wish]) -> list[tuple[float, int, float]]:
        spots = place(given, ground_for(given, rows, []))
        return sorted((spot.x, spot.row, spot.room) for spot in spots if len(spot.members) == 1)

    assert rooms(ordered) == rooms(turned)


def test_that_a_label_stands_right_of_its_mark_when_it_can_and_left_when_it_must() -> None:
    ground = Ground(rows=1, left=0, right=1000)

    (right,) = place([Wish(500, 10, 100)], ground)
    (left,) = place([Wish(950, 10, 100)], ground)

    assert right.label_x == 500 + SLOT
    assert left.label_x + left.room == 950 - SLOT


def test_that_the_weightiest_gets_its_label_first() -> None:
    wishes = [Wish(100, 1, 150), Wish(160, 60, 150), Wish(60, 1, 150)]
    spots = {spot.x: spot for spot in place(wishes, Ground(rows=1, left=0, right=1000))}

    assert spots[160].room == 150
    assert spots[100].room == 0


def test_that_marks_too_close_for_one_row_use_the_next_and_then_become_a_cluster() -> None:
    wishes = [Wish(100, 1, 0), Wish(105, 1, 0), Wish(110, 1, 0)]

    two = place(wishes, Ground(rows=2, left=0, right=1000))
    assert sorted(len(spot.members) for spot in two) == [1, 2]
    three = place(wishes, Ground(rows=3, left=0, right=1000))
    assert sorted(spot.row for spot in three) == [0, 1, 2]


def test_that_signs_without_room_are_left_out_not_the_mark() -> None:
    ground = Ground(rows=1, left=0, right=1000, blocked=[(0, 120, 200)])

    (spot,) = place([Wish(100, 10, 80, signs_width=30)], ground)

    assert not spot.has_signs
    assert spot.members == (0,)


def test_that_labels_keep_apart_from_what_stands_left_of_them() -> None:
    spots = sorted(place([Wish(100, 10, 100), Wish(400, 5, 200)], Ground(rows=1, left=0, right=420)))

    assert spots[1].room == 0 or spots[1].label_x >= spots[0].label_x + spots[0].room + LABEL_GAP


def test_that_a_stretch_that_lies_within_another_does_not_free_the_rest_of_it() -> None:
    ground = Ground(rows=2, left=0, right=1000, blocked=[(0, 100, 400), (0, 150, 176)])

    (spot,) = place([Wish(300, 10, 0)], ground)

    assert spot.row == 1
