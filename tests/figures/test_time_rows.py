"""Rows of bars and marks."""

from app.figures.time_rows import TICK, Bar, Mark, RowSheet, TimeRow, Upright, grouped_marks, name_room
from app.signals.target import to_events
from app.timeline.shapes import Line
from tests.figures.drawing import SPACE, dots, leads, texts


def a_mark(day, **changes):
    return Mark(day=day, words=f"dag {day}", target=to_events([f"G{day}"]), **changes)


def sheet(**changes):
    return RowSheet(SPACE, 1000, 2000, **changes)


def drawn(rows, made=None, **changes):
    made = made or sheet()
    return made.sketch.figure(made.draw(rows, **changes), "Proef")


def test_that_every_mark_leads_to_its_event():
    figure = drawn([TimeRow(title="Rij", marks=(a_mark(1100), a_mark(1800)), tail="2")])

    assert leads(figure) == {"G1100", "G1800"}
    assert len(dots(figure)) == 2
    assert {"Rij", "2"} <= set(texts(figure))


def test_that_marks_on_one_day_stand_above_each_other_and_many_become_a_number():
    three = drawn([TimeRow(title="Rij", marks=tuple(a_mark(1100) for _ in range(3)))])
    many = drawn([TimeRow(title="Rij", marks=tuple(a_mark(1100 + n) for n in range(9)))])

    assert len({dot.y for dot in dots(three)}) == 3
    assert (len(dots(many)), "9" in texts(many)) == (0, True)
    assert len(leads(many)) == 9


def test_that_a_group_does_not_go_on_for_ever():
    made = sheet()
    groups = grouped_marks([a_mark(day) for day in range(1000, 2000, 5)], made.scale)

    assert len(groups) > 5


def test_that_ticks_stay_ticks():
    figure = drawn([TimeRow(title="Rij", marks=tuple(a_mark(1100 + n, glyph=TICK) for n in range(9)))])
    upright = [s for s in figure.picture.shapes() if isinstance(s, Line) and s.line == "mark"]

    assert len(upright) == 9


def test_that_numbers_stand_under_marks_as_far_as_there_is_room():
    marks = (a_mark(1100, number="7"), a_mark(1100, number="8"), a_mark(1800, number="9"))
    shown = texts(drawn([TimeRow(title="Rij", marks=marks)]))

    assert {"7–8", "9"} <= set(shown)


def test_that_bars_have_their_text_in_them_and_their_note_under_them():
    bars = (
        Bar(first=1000, last=1500, text="Casusregisseur", note="501 dagen", height=18),
        Bar(first=1001, last=1499, note="499 dagen", height=18),
        Bar(first=1990, last=1991, text="Te smal", height=18),
    )
    shown = texts(drawn([TimeRow(title="Rij", bars=bars)]))

    assert {"Casusregisseur", "501 dagen"} <= set(shown)
    assert not {"Te smal", "499 dagen"} & set(shown)


def test_that_a_long_name_of_a_party_gives_way_to_its_code():
    row = TimeRow(title="Raad voor de Kinderbescherming regio Oost", short="RVK", number=4, sub="aan iemand")
    shown = texts(drawn([row]))

    assert {"RVK", "4", "aan iemand"} <= set(shown)
    assert name_room(SPACE) == 189


def test_that_rows_that_do_not_fit_are_counted():
    figure = drawn([TimeRow(title=f"Rij {n}") for n in range(7)], sheet(most_rows=5))

    assert "Nog 2 rijen passen hier niet." in texts(figure)
    assert "Rij 5" not in texts(figure)


def test_that_a_line_through_all_rows_has_its_words():
    figure = drawn([TimeRow(title="Rij")], uprights=[Upright(day=1500, words="één beeld")])

    assert "één beeld" in texts(figure)
