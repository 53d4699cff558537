"""A line per pair."""

from app.figures.pair_lines import pair_lines_figure
from app.signals.contact_matrix import contact_matrix
from tests.builders import day
from tests.figures.drawing import SPACE, hatched, texts
from tests.signals.scenes import a_cast, a_year, an_mdo


def figure(*entities):
    basis = a_year(*entities)
    return pair_lines_figure(basis, contact_matrix(basis), SPACE)


def test_that_the_longest_silence_is_hatched_with_its_days_and_leads_to_its_time():
    found = figure(*a_cast("A", "B"), an_mdo("1 feb 2020", "A", "B", title="Een"))
    silence = next(area for area in found.areas if "zonder moment" in area.words)

    assert "334 dagen" in texts(found)
    assert len(hatched(found)) == 1
    assert (silence.target.first, silence.target.last) == (day("2 feb 2020"), day("31 dec 2020"))
    assert silence.target.event_ids == ("G-een",)


def test_that_pairs_with_too_little_time_have_no_line():
    assert figure(*a_cast("A", "B", until="5 jan 2020")) is None
