"""Every signal and its pictures."""

from functools import cache

import pytest

from app.exchange.case_json import read_case_file
from app.exchange.fictional import fictional_case
from app.figures.figure import Space
from app.figures.registry import figures_of
from app.paths import resource_path
from app.signals.basis import Basis, basis_of
from app.signals.registry import SIGNALS
from app.themes import ThemeName, load_theme
from app.timeline.glyphs import ALL_GLYPHS
from app.timeline.measure import FontFileMeasure
from app.timeline.shapes import Anchor, Glyph, Text
from tests.builders import a_case, a_snapshot, day

WIDTHS = (560.0, 680.0, 1040.0)


@cache
def example() -> Basis:
    return basis_of(read_case_file(resource_path("example", "casus_wisseldag.json")).snapshot)


@cache
def large() -> Basis:
    return basis_of(fictional_case(2000, 3))


def figures(signal_id, basis, width):
    return figures_of(signal_id, basis, Space(width=width, measure=FontFileMeasure()))


@pytest.mark.parametrize("signal_id", list(SIGNALS))
def test_that_every_signal_of_the_example_has_a_figure_with_its_words(signal_id):
    found = figures(signal_id, example(), 680.0)

    assert found
    assert all(one.picture.description and one.picture.title for one in found)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("basis", [example, large])
def test_that_nothing_lies_outside_the_picture(basis, width):
    for signal_id in SIGNALS:
        for figure in figures(signal_id, basis(), width):
            for shape in figure.picture.shapes():
                if isinstance(shape, Text):
                    left = (
                        shape.x
                        - {Anchor.START: 0, Anchor.MIDDLE: 0.5, Anchor.END: 1}[shape.anchor] * shape.width
                    )
                    assert left >= -1, (signal_id, shape)
                    assert left + shape.width <= width + 1, (signal_id, shape)
                    assert 0 < shape.y <= figure.picture.height, (signal_id, shape)
            for area in figure.areas:
                assert area.words, signal_id
                assert area.box.right <= width + 1, (signal_id, area)


def test_that_every_role_and_mark_is_known_to_every_theme():
    themes = [load_theme(name) for name in ThemeName]
    for signal_id in SIGNALS:
        for figure in figures(signal_id, large(), 680.0):
            for shape in figure.picture.shapes():
                names = [
                    getattr(shape, part, None) for part in ("fill", "line", "role", "ink", "tint", "ground")
                ]
                for theme in themes:
                    assert all(theme.colour(name) for name in names if name), (signal_id, shape)
                assert not isinstance(shape, Glyph) or shape.name in ALL_GLYPHS


def test_that_places_lead_only_to_events_of_the_case():
    basis = example()
    for signal_id in SIGNALS:
        for figure in figures(signal_id, basis, 680.0):
            for area in figure.areas:
                assert set(area.target.event_ids) <= set(basis.case.events), signal_id


def test_that_a_case_without_days_or_events_has_no_figures():
    empty = basis_of(a_snapshot())
    early = basis_of(a_snapshot(case=a_case(reference_day=day("1 jan 2018"))))

    assert all(figures(signal_id, empty, 680.0) == () for signal_id in SIGNALS)
    assert all(figures(signal_id, early, 680.0) == () for signal_id in SIGNALS)
