"""Sizes and views."""

from app.timeline.view import BEAMER, PAPER, SCREEN, STANDARD_BANDS, Band, States, TimelineView
from app.timeline.viewport import Viewport


def test_that_scaling_scales_every_length_and_no_number_of_rows() -> None:
    double = SCREEN.scaled(2)

    assert (double.label, double.row, double.unit, double.mark) == (23, 38, 2, 2)
    assert double.most_rows == SCREEN.most_rows
    assert SCREEN.scaled(1) == SCREEN


def test_that_nothing_on_a_beamer_is_smaller_than_can_be_read_from_afar() -> None:
    texts = (BEAMER.label, BEAMER.band, BEAMER.count, BEAMER.head, BEAMER.head_sub, BEAMER.year, BEAMER.tag)

    assert min(texts) >= 20
    assert BEAMER.smallest_lane >= 56
    assert BEAMER.mark == 1.6


def test_that_nothing_on_paper_is_smaller_than_seven_points() -> None:
    assert min(PAPER.label, PAPER.band, PAPER.count, PAPER.head_sub, PAPER.tick, PAPER.tag) >= 7


def test_that_a_view_starts_with_nothing_chosen_or_filtered() -> None:
    view = TimelineView(viewport=Viewport(first_day=0, scale=1, width=100))

    assert view.states == States()
    assert view.shown_ids is None
    assert view.bands == STANDARD_BANDS
    assert not view.is_paper


def test_that_bands_have_names() -> None:
    assert [band.label for band in Band] == ["Fase", "Kader", "Regie", "Aanbod", "Koers", "Context"]
