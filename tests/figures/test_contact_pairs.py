"""The table of pairs."""

from app.figures.contact_pairs import contact_pairs_figure
from app.figures.figure import Space
from app.signals.contact_matrix import contact_matrix
from app.timeline.shapes import Text
from tests.figures.drawing import SPACE, dots, leads, texts
from tests.signals.scenes import a_cast, a_year, an_mdo


def figure(*entities, space=SPACE):
    basis = a_year(*entities)
    return contact_pairs_figure(basis, contact_matrix(basis), space)


def test_that_a_pair_has_its_number_on_both_sides_and_leads_to_its_moments():
    found = figure(*a_cast("A", "B"), an_mdo("1 feb 2020", "A", "B", title="Een"))

    assert texts(found).count("1 keer") == 2
    assert texts(found).count("per 366 dagen") == 2
    assert (len(dots(found)), leads(found)) == (2, {"G-een"})


def test_that_too_little_time_is_said_in_words():
    found = figure(*a_cast("A", "B", until="5 jan 2020"))

    assert texts(found).count("te kort") == 2
    assert found.areas == ()


def test_that_one_party_makes_no_table():
    assert figure(*a_cast("A")) is None


def test_that_twelve_parties_fit_in_their_lane_order():
    names = "ABCDEFGHIJKL"
    found = figure(*a_cast(*names), space=Space(width=680, measure=SPACE.measure))
    heads = [s for s in found.picture.shapes() if isinstance(s, Text) and s.y == 14 and s.bold]

    assert [s.text for s in heads] == list(names)
    assert all(0 < s.x < 680 for s in found.picture.shapes() if isinstance(s, Text) and s.bold)
