"""What the timeline rests on."""

from app.domain.event import Establishment
from app.figures.source_counts import source_counts_figure
from app.signals.sources_and_accounts import sources_and_accounts
from tests.builders import an_event, in_the_month
from tests.figures.drawing import SPACE, texts
from tests.signals.scenes import a_year


def test_that_certainty_sources_and_uncertain_days_are_counted():
    basis = a_year(an_event("A", in_the_month("mei 2020"), establishment=Establishment.VASTGESTELD))
    shown = texts(source_counts_figure(basis, sources_and_accounts(basis), SPACE))

    assert shown[:2] == ["1", "vastgesteld"]
    assert shown[-2:] == ["1", "dag niet precies bekend"]


def test_that_without_events_there_is_no_figure():
    basis = a_year()
    assert source_counts_figure(basis, sources_and_accounts(basis), SPACE) is None
