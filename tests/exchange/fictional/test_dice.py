"""Chance that can be repeated."""

from datetime import date

from app.exchange.fictional.dice import Dice, Weighted


def test_that_draws_repeat_for_the_same_seed() -> None:
    assert [Dice(3).number(1, 99) for _ in range(5)] == [Dice(3).number(1, 99) for _ in range(5)]


def test_that_both_ends_are_included() -> None:
    dice = Dice(1)

    assert {dice.number(1, 3) for _ in range(100)} == {1, 2, 3}
    assert {dice.day(date(2020, 2, 28), date(2020, 3, 1)) for _ in range(100)} == {
        date(2020, 2, 28),
        date(2020, 2, 29),
        date(2020, 3, 1),
    }


def test_that_a_few_choices_are_different_and_in_order() -> None:
    dice = Dice(1)
    for _ in range(50):
        drawn = dice.some("abcde", 0, 9)
        assert list(drawn) == sorted(set(drawn))
        assert len(drawn) <= 5


def test_that_nothing_is_drawn_from_nothing() -> None:
    assert Dice(1).some("", 1, 3) == ()


def test_that_weights_decide_how_often() -> None:
    dice, weighted = Dice(1), Weighted({"often": 9, "seldom": 1, "never": 0})
    drawn = [weighted.draw(dice) for _ in range(1000)]

    assert drawn.count("often") > 5 * drawn.count("seldom") > 0
    assert "never" not in drawn


def test_that_a_chance_of_nothing_never_comes() -> None:
    dice = Dice(1)

    assert not any(dice.chance(0.0) for _ in range(100))
    assert all(dice.chance(1.0) for _ in range(100))
